import type { TenantContext } from "../context.ts";
import type { JsonObject } from "../store/json.ts";
import { Lag } from "../teams-admin/lag.ts";
import { assignmentRows } from "./effective-assignments.ts";

const lags = new WeakMap<TenantContext, Lag>();

function lagOf(context: TenantContext): Lag {
  const lag = lags.get(context) ?? new Lag(context.weather, "teamsGrant");
  lags.set(context, lag);
  return lag;
}

/** Called before a user's policies change: in real weather readers go on seeing the former ones for a while. */
export function holdConfiguration(context: TenantContext, userId: string): void {
  if (context.weather.kind !== "calm") {
    lagOf(context).hold(userId, { policies: assignmentRows(context, userId) });
  }
}

/** A user's effective policies as this reader sees them. */
export function seenPolicies(context: TenantContext, userId: string, current: () => JsonObject[]): JsonObject[] {
  if (context.weather.kind === "calm") {
    return current();
  }
  const rows = lagOf(context).see(userId, { policies: current() })?.policies;
  return Array.isArray(rows) ? (rows as JsonObject[]) : [];
}
