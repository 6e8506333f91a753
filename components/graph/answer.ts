import { NetworkFailure } from "./errors.ts";
import type { Json } from "./json.ts";
import type { WireResponse } from "./wire.ts";

/** Reads a whole HTTP answer. A body that is not JSON is kept as text, so that it can stand in an error. */
export async function answerOf(response: Response): Promise<WireResponse> {
  const text = await response.text().catch((error: unknown) => {
    throw networkFailure(error, true);
  });
  const headers = Object.fromEntries([...response.headers].map(([name, value]) => [name.toLowerCase(), value]));
  const body = text === "" ? undefined : parse(text);
  return { status: response.status, headers, ...(body === undefined ? {} : { body }) };
}

const neverArrived = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"]);

/** Says why no answer came, from the codes of Node's own network errors. */
export function networkFailure(error: unknown, answering = false): NetworkFailure {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : undefined;
  const reason = code ?? (cause instanceof Error ? cause.message : "connection failed");
  return new NetworkFailure(reason, answering || code === undefined || !neverArrived.has(code), { cause: error });
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
