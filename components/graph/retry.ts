import type { Clock } from "./clock.ts";
import { NetworkFailure, unanswered } from "./errors.ts";
import type { Send, WireRequest, WireResponse } from "./wire.ts";

export interface RetryRules {
  /** Times a request is sent in all. */
  attempts: number;
  /** First wait when the tenant does not say how long; doubles each time. */
  baseMs: number;
  /** Longest wait of our own choosing. */
  maxMs: number;
  /** Longest Retry-After that is still obeyed. */
  maxRetryAfterMs: number;
}

export const retryRules: RetryRules = { attempts: 7, baseMs: 1_000, maxMs: 30_000, maxRetryAfterMs: 600_000 };

/**
 * Sends again what may safely be sent again: after 429 every verb, after 503, 504 or a lost connection every verb but POST.
 * The tenant's own Retry-After beats our waiting time.
 */
export function retrying(send: Send, clock: Clock, rules: RetryRules = retryRules): Send {
  return async (request) => {
    for (let attempt = 1; ; attempt++) {
      const outcome = await sendOnce(send, request);
      const last = attempt >= rules.attempts;
      if (outcome instanceof NetworkFailure) {
        if (last || !(safeTwice(request) || !outcome.reached)) throw unanswered(request, outcome);
        await clock.sleep(backoffMs(attempt, rules, clock));
        continue;
      }
      if (last || !worthRepeating(request, outcome.status)) return outcome;
      const asked = retryAfterMs(outcome.headers, clock.now());
      if (asked !== undefined && asked > rules.maxRetryAfterMs) return outcome;
      await clock.sleep(asked ?? backoffMs(attempt, rules, clock));
    }
  };
}

/** Retry-After in seconds or as an HTTP date; undefined when the header is missing or cannot be read. */
export function retryAfterMs(headers: Record<string, string>, now: number): number | undefined {
  const value = headers["retry-after"]?.trim();
  if (value === undefined || value === "") return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Math.ceil(Number(value) * 1_000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

async function sendOnce(send: Send, request: WireRequest): Promise<WireResponse | NetworkFailure> {
  try {
    return await send(request);
  } catch (error) {
    if (error instanceof NetworkFailure) return error;
    throw error;
  }
}

function worthRepeating(request: WireRequest, status: number): boolean {
  return status === 429 || ((status === 503 || status === 504) && safeTwice(request));
}

function safeTwice(request: WireRequest): boolean {
  return request.method !== "POST" || request.repeatable === true;
}

function backoffMs(attempt: number, rules: RetryRules, clock: Clock): number {
  const ceiling = Math.min(rules.maxMs, rules.baseMs * 2 ** (attempt - 1));
  return Math.round(ceiling / 2 + (clock.random() * ceiling) / 2);
}
