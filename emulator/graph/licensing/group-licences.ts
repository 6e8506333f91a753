import { now, type TenantContext } from "../../context.ts";
import { type Entity, isObject, type Json, type JsonObject, strings, text } from "../../store/json.ts";

type Assigned = { skuId: string; disabledPlans: string[] };

/**
 * Gives the direct members of licensed groups what their groups assign, and takes it from who left;
 * then counts seats. A member without usageLocation, or beyond the last seat, is in error and gets nothing.
 */
export function applyGroupLicences(context: TenantContext): void {
  const { store } = context;
  const licensed = [...store.collection("groups").values()].filter((group) => licencesOf(group).length > 0);
  const users = store.collection("users");
  if (licensed.length === 0 && ![...users.values()].some((user) => statesOf(user).length > 0)) {
    countSeats(context, new Map());
    return;
  }
  const inherited = new Map<string, { group: string; licence: Assigned }[]>();
  for (const group of licensed) {
    for (const member of store.members(group.id)) {
      const rows = inherited.get(member) ?? [];
      rows.push(...licencesOf(group).map((licence) => ({ group: group.id, licence })));
      inherited.set(member, rows);
    }
  }
  const consumed = new Map<string, number>();
  const seats = new Map(
    [...store.collection("subscribedSkus").values()].map((sku) => [text(sku.skuId) ?? "", seatsOf(sku)]),
  );
  const troubled = new Set<string>();
  for (const user of users.values()) {
    const direct = statesOf(user).filter((state) => state.assignedByGroup === null);
    const wanted = [
      ...direct.map((state) => ({
        group: null,
        licence: { skuId: text(state.skuId) ?? "", disabledPlans: strings(state.disabledPlans) },
      })),
      ...(inherited.get(user.id) ?? []),
    ];
    if (wanted.length === 0 && statesOf(user).length === 0) {
      continue;
    }
    settle(context, user, wanted, seats, consumed, troubled);
  }
  for (const group of licensed) {
    group.hasMembersWithLicenseErrors = troubled.has(group.id);
  }
  countSeats(context, consumed);
}

function settle(
  context: TenantContext,
  user: Entity,
  wanted: { group: string | null; licence: Assigned }[],
  seats: Map<string, number>,
  consumed: Map<string, number>,
  troubled: Set<string>,
): void {
  const held = new Map<string, string[]>();
  const states: Json[] = [];
  const before = new Map(
    statesOf(user).map((state) => [`${String(state.assignedByGroup)}/${String(state.skuId)}`, state]),
  );
  for (const { group, licence } of wanted) {
    const error = held.has(licence.skuId) ? "None" : errorFor(user, licence.skuId, seats, consumed);
    if (error === "None") {
      if (!held.has(licence.skuId)) {
        consumed.set(licence.skuId, (consumed.get(licence.skuId) ?? 0) + 1);
      }
      const disabled = held.get(licence.skuId);
      // A plan is on when any of the assignments leaves it on.
      held.set(
        licence.skuId,
        disabled ? disabled.filter((plan) => licence.disabledPlans.includes(plan)) : licence.disabledPlans,
      );
    } else if (group !== null) {
      troubled.add(group);
    }
    const state = error === "None" ? "Active" : "Error";
    const known = before.get(`${String(group)}/${licence.skuId}`);
    const lastUpdatedDateTime = known && known.state === state ? (known.lastUpdatedDateTime ?? null) : now(context);
    states.push({
      skuId: licence.skuId,
      assignedByGroup: group,
      disabledPlans: licence.disabledPlans,
      state,
      error,
      lastUpdatedDateTime,
    });
  }
  user.licenseAssignmentStates = states;
  user.assignedLicenses = [...held].map(([skuId, disabledPlans]) => ({ disabledPlans, skuId }));
  context.store.touched();
}

function errorFor(user: Entity, skuId: string, seats: Map<string, number>, consumed: Map<string, number>): string {
  if (!text(user.usageLocation)) {
    return "ProhibitedInUsageLocationViolation";
  }
  return (consumed.get(skuId) ?? 0) >= (seats.get(skuId) ?? 0) ? "CountViolation" : "None";
}

function countSeats(context: TenantContext, consumed: Map<string, number>): void {
  for (const sku of context.store.collection("subscribedSkus").values()) {
    sku.consumedUnits = consumed.get(text(sku.skuId) ?? "") ?? 0;
  }
}

export function licencesOf(holder: Entity): Assigned[] {
  return (Array.isArray(holder.assignedLicenses) ? holder.assignedLicenses : [])
    .filter(isObject)
    .map((licence) => ({ skuId: text(licence.skuId) ?? "", disabledPlans: strings(licence.disabledPlans) }));
}

export function statesOf(user: Entity): JsonObject[] {
  return (Array.isArray(user.licenseAssignmentStates) ? user.licenseAssignmentStates : []).filter(isObject);
}

function seatsOf(sku: Entity): number {
  return isObject(sku.prepaidUnits) ? Number(sku.prepaidUnits.enabled ?? 0) : 0;
}
