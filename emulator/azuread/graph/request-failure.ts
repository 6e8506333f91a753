import { STATUS_CODES } from "node:http";
import type { Answer } from "./send.ts";

/** A call the tenant did not accept, worded as the official plugin words it. */
export class RequestFailure extends Error {
  readonly status: number;

  constructor(answer: Answer) {
    const status = `${answer.status} (${answer.status} ${STATUS_CODES[answer.status] ?? ""})`;
    const told = errorText(answer.body);
    super(
      told !== undefined
        ? `unexpected status ${status} with error: ${told}`
        : answer.text === ""
          ? `unexpected status ${status} received with no body`
          : `unexpected status ${status} with response: ${answer.text}`,
    );
    this.status = answer.status;
  }
}

export function wasNotFound(failure: unknown): boolean {
  return failure instanceof RequestFailure && failure.status === 404;
}

type ErrorBody = { code?: unknown; message?: unknown; innerError?: unknown };

/** Code, message and inner codes of an OData error: `Request_BadRequest: Invalid value …`. */
export function errorText(body: unknown): string | undefined {
  const error = isObject(body) && isObject(body.error) ? body.error : undefined;
  const told = error === undefined ? [] : parts(error);
  return told.length === 0 ? undefined : told.join(": ");
}

function parts(error: ErrorBody): string[] {
  const own = [error.code, error.message].filter((part) => typeof part === "string" && part !== "") as string[];
  return isObject(error.innerError) ? [...own, ...parts(error.innerError)] : own;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
