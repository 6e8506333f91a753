import type { TenantContext } from "../context.ts";
import type { JsonObject } from "../store/json.ts";
import type { LagKind } from "./climate.ts";

const formers = new WeakMap<TenantContext, Map<string, JsonObject>>();

/** From now on readers see the former value for a while, as where a service shows changes and removals late. */
export function holdFormer(context: TenantContext, key: string, former: JsonObject, lag: LagKind): void {
  if (context.weather.kind === "calm") {
    return;
  }
  const held = formers.get(context) ?? new Map<string, JsonObject>();
  formers.set(context, held);
  const still = held.has(key) && context.weather.unseen(nameOf(key));
  // Two changes in a row: what stood before the first is what is still seen.
  if (!still) {
    held.set(key, former);
  }
  context.weather.hide(nameOf(key), lag);
}

/** What readers see instead of the present value; undefined when they see the present one. */
export function formerOf(context: TenantContext, key: string): JsonObject | undefined {
  const held = formers.get(context);
  const former = held?.get(key);
  if (held === undefined || former === undefined) {
    return undefined;
  }
  if (context.weather.unseen(nameOf(key))) {
    return former;
  }
  held.delete(key);
  return undefined;
}

const nameOf = (key: string): string => `former/${key}`;
