import type { JsonObject } from "../../graph/index.ts";
import { groupsPerPolicyType } from "../../groups-per-policy-type.ts";
import type { Problem } from "../definition.ts";
import { isUnknown } from "../handler/unknown.ts";
import { rememberRank } from "./rank-order.ts";

/** The type each resource of this run assigns, by label: so many resources, counted before any call. */
const counted = new Map<string, string>();

/** Refuses the 65th group of a type, and notes the ranks of the others. */
export function examineAssignment(declared: { key: JsonObject; settings: JsonObject; label: string }): Problem[] {
  const { key, settings, label } = declared;
  const type = settings.policyType;
  if (typeof key.groupId === "string" && !isUnknown(key.groupId)) rememberRank(key.groupId, settings);
  if (typeof type !== "string" || isUnknown(type)) return [];
  counted.set(label, type);
  const groups = [...counted.values()].filter((other) => other === type).length;
  if (groups <= groupsPerPolicyType) return [];
  return [{ path: "settings.policyType", reason: quotaReason(type, groups) }];
}

export function quotaReason(type: string, groups: number): string {
  return `gives ${type} to group number ${groups}; Teams allows ${groupsPerPolicyType} groups per type. Assign by persona, or to people directly`;
}
