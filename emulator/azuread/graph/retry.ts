import type { Pace, Span } from "./pace.ts";
import type { Answer, Call, Send } from "./send.ts";

const firstPauseMs = 1_000;
const longestPauseMs = 61_000;

/** Whether this answer, else final, is worth asking again. */
export type RetryRule = (answer: Answer) => boolean;

/**
 * Repeats what the official plugin repeats: 429, 5xx but 501, 408, 424 for every method, and lost
 * connections for reading and deleting; after Retry-After or 1, 2, 4 … 61 s, as often as fits into the span.
 */
export async function sendPatiently(
  send: Send,
  call: Call,
  pace: Pace,
  span: Span,
  rule: RetryRule = () => false,
): Promise<Answer> {
  const most = retriesWithin((span.deadline - pace.now()) / 1_000);
  for (let attempt = 0; ; attempt += 1) {
    const outcome = await attemptOnce(send, call, span.signal);
    const again = "lost" in outcome ? outcome.idempotent : isPassing(outcome.answer) || rule(outcome.answer);
    if (!again || attempt >= most) {
      if ("lost" in outcome) {
        throw outcome.lost;
      }
      return outcome.answer;
    }
    await pace.sleep("lost" in outcome ? pauseMs(attempt) : pauseAfter(outcome.answer, attempt), span.signal);
  }
}

type Outcome = { answer: Answer } | { lost: Error; idempotent: boolean };

async function attemptOnce(send: Send, call: Call, signal: AbortSignal): Promise<Outcome> {
  try {
    return { answer: await send(call, signal) };
  } catch (error) {
    signal.throwIfAborted();
    const cause = error instanceof Error ? error : new Error(String(error));
    const idempotent = call.method !== "POST" && call.method !== "PATCH";
    return idempotent
      ? { lost: cause, idempotent: !isFinal(cause) }
      : { lost: new Error("HTTP response was nil; connection may have been reset", { cause }), idempotent };
  }
}

/** No server there, or one that is not trusted: asking again will not help. */
function isFinal(error: Error & { code?: string }): boolean {
  return /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ERR_TLS_.*|.*CERT.*|UNABLE_TO_.*|ERR_INVALID_.*)$/.test(error.code ?? "");
}

function isPassing({ status }: Answer): boolean {
  return status === 429 || status === 408 || status === 424 || (status >= 500 && status !== 501);
}

function pauseAfter(answer: Answer, attempt: number): number {
  return toldPauseMs(answer) ?? pauseMs(attempt);
}

/** How long the answer asks to wait, where it says so in seconds. */
export function toldPauseMs({ headers }: Answer): number | undefined {
  const told = headers["retry-after"];
  return typeof told === "string" && /^[0-9]+$/.test(told) ? Number(told) * 1_000 : undefined;
}

function pauseMs(attempt: number): number {
  return Math.min(firstPauseMs * 2 ** attempt, longestPauseMs);
}

/** How many repetitions the pauses of the span leave room for. */
export function retriesWithin(seconds: number): number {
  return seconds <= 63
    ? Math.max(Math.floor(Math.log2(Math.max(seconds, 0) + 1)) - 1, 0)
    : Math.floor((Math.floor(seconds) - 63) / 61) + 6;
}
