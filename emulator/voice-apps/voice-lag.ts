import type { TenantContext } from "../context.ts";
import type { Entity } from "../store/json.ts";
import { Lag } from "../teams-admin/lag.ts";

const lags = new WeakMap<TenantContext, Lag>();

function lagOf(context: TenantContext): Lag {
  const lag = lags.get(context) ?? new Lag(context.weather);
  lags.set(context, lag);
  return lag;
}

/** Called at a write: readers go on seeing what was there before it, or nothing, for a while. */
export const holdVoice = (context: TenantContext, id: string, before: Entity | undefined): void =>
  lagOf(context).hold(`voice/${id}`, before);

export const forgetVoice = (context: TenantContext, id: string): void => lagOf(context).forget(`voice/${id}`);

/** The object as this reader sees it; undefined while a new one does not show. */
export function seenVoice(context: TenantContext, entity: Entity): Entity | undefined {
  const seen = lagOf(context).see(`voice/${entity.id}`, entity);
  return seen && { ...seen, id: entity.id };
}
