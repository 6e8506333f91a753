import type { TenantContext } from "../context.ts";
import type { Caller } from "../graph/call.ts";
import { type Shape, shapeOf } from "../weather/request-shape.ts";
import { type Met, mishapFaults } from "../weather/weather.ts";
import type { Fault } from "./faults.ts";

/** What befalls a request, and what its answer says about the caller's limits. */
export type Struck = { fault: Fault | undefined; headers: Record<string, string> };

const untouched: Struck = { fault: undefined, headers: {} };

/** A fault that a test asked for, else the limits, else chance. The human administrator meets none. */
export function strike(
  context: TenantContext,
  caller: Caller,
  {
    method,
    path,
    query,
    inBatch = false,
  }: { method: string; path: string; query?: URLSearchParams; inBatch?: boolean },
): Struck {
  if (caller.kind === "administrator") {
    return untouched;
  }
  const asked = context.faults.take(method, path);
  if (asked) {
    return { fault: asked, headers: {} };
  }
  if (context.weather.kind === "calm") {
    return untouched;
  }
  const met = meet(context, caller, shapeOf(method, path, query));
  if (met.throttled) {
    return { fault: { status: 429, ...met.throttled }, headers: met.headers };
  }
  if (!met.mishap) {
    return { fault: undefined, headers: met.headers };
  }
  const fault: Fault = mishapFaults[met.mishap];
  // A part of a batch has no connection of its own to lose.
  return { fault: inBatch && "cut" in fault ? mishapFaults.unavailable : fault, headers: met.headers };
}

function meet({ weather, store }: TenantContext, { appId }: Caller, shape: Shape): Met {
  const { tenantId } = store.identity;
  return weather.meet(shape, { appId, tenantId, users: store.collection("users").size });
}
