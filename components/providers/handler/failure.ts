import { type JsonObject, TenantError } from "../../graph/index.ts";
import { type Advised, advice } from "./advice.ts";

/**
 * Something was done before it went wrong. The engine keeps the properties in the state and goes on from there.
 * The three members are the form the dynamic provider's process looks for.
 */
export class PartialFailure extends Error {
  override readonly name = "PartialFailure";
  readonly id: string;
  readonly properties: JsonObject;
  readonly reasons: string[];

  constructor(id: string, properties: JsonObject, cause: unknown, message: string) {
    super(message, { cause });
    this.id = id;
    this.properties = properties;
    this.reasons = [message];
  }
}

/** Refused by our own side: nothing was sent, so nothing can have happened. */
export class NothingSentError extends Error {
  override readonly name = "NothingSentError";
}

/** One short sentence with the resource's label in front and, where it helps, what to do. The engine prints errors with their stack. */
export function explained(setting: Advised, label: string, error: unknown): Error {
  const cause = error instanceof PartialFailure ? error.cause : error;
  const message = `${label}: ${messageOf(error)}${advice(setting, cause)}`;
  const short =
    error instanceof PartialFailure
      ? new PartialFailure(error.id, error.properties, error, message)
      : new Error(message, { cause: error });
  short.stack = "";
  return short;
}

/** True when the write may have had an effect: then what was there before must not be forgotten. */
export function mayHaveWritten(error: unknown): boolean {
  if (!(error instanceof TenantError)) return !(error instanceof NothingSentError);
  const { status } = error.facts;
  return status === undefined ? error.facts.ambiguous : status >= 500;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
