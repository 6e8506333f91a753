import { asObject, textOf } from "../azuread/graph/graph-object.ts";
import type { Answer } from "../azuread/graph/send.ts";

/** A call that Azure did not accept, worded as the official plugin words it. */
export class ArmFailure extends Error {
  readonly status: number;

  constructor({ status, body, text }: Answer) {
    const error = asObject(asObject(body)?.error);
    super(
      error === undefined
        ? `Status=${status} Message=${JSON.stringify(text)}`
        : `Status=${status} Code=${JSON.stringify(textOf(error, "code"))} Message=${JSON.stringify(textOf(error, "message"))}`,
    );
    this.status = status;
  }
}
