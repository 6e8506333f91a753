import type { Json, JsonObject } from "../../graph/index.ts";

/** One group's place for a policy type, as the service keeps it. */
export interface Placed {
  groupId: string;
  policyType: string;
  rank: Json;
}

/**
 * The ranks this run knows from the program, by type and group. The service keeps places 1, 2, 3 without gaps and moves the
 * others when one comes or goes, so a declared rank is an order among the program's own assignments and not a number.
 */
const declaredRanks = new Map<string, number>();

export function rememberRank(groupId: string, settings: JsonObject): void {
  const { policyType, rank } = settings;
  if (typeof policyType === "string" && typeof rank === "number") declaredRanks.set(keyOf(groupId, policyType), rank);
}

/** Whether a place keeps the declared order: nobody undeclared above what the rank allows, the program's others on their side. */
export function keepsOrder(own: Placed, declared: number, sameType: readonly Placed[]): boolean {
  const place = Number(own.rank);
  if (place > declared) return false;
  return sameType.every((other) => {
    const rank = declaredRanks.get(keyOf(other.groupId, other.policyType));
    if (other === own || rank === undefined || rank === declared) return true;
    return rank < declared ? Number(other.rank) < place : Number(other.rank) > place;
  });
}

/** The place behind every assignment of the program that ranks higher. */
export function placeFor(declared: number, others: readonly Placed[]): number {
  const inOrder = [...others].sort((a, b) => Number(a.rank) - Number(b.rank));
  const above = inOrder.findLastIndex((other) => {
    const rank = declaredRanks.get(keyOf(other.groupId, other.policyType));
    return rank !== undefined && rank < declared;
  });
  return above + 2;
}

function keyOf(groupId: string, policyType: string): string {
  return `${policyType}/${groupId.toLowerCase()}`;
}
