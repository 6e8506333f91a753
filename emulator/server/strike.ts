import type { TenantContext } from "../context.ts";
import type { Fault } from "./faults.ts";

/** What befalls a request: a fault that a test asked for, else the weather. */
export function strike(context: TenantContext, method: string, path: string): Fault | undefined {
  const asked = context.faults.take(method, path);
  if (asked) {
    return asked;
  }
  switch (context.weather.strike(method !== "GET")) {
    case "throttled":
      // Conditional access throttles without a Retry-After header.
      return /^\/identity\/conditionalaccess\//i.test(path) ? { status: 429 } : { status: 429, retryAfterSeconds: 1 };
    case "unavailable":
      return { status: 503, retryAfterSeconds: 1 };
    case "lostAfterEffect":
      return { status: 504, afterEffect: true };
    case "cut":
      return { cut: true };
    case undefined:
      return undefined;
  }
}
