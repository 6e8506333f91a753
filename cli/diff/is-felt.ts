import type { ResourceChange } from "./resource-changes.ts";

/**
 * Whether somebody may notice. Policies, locations and strengths are judged by what they mean; a new group, a new name
 * or a new description alone changes nothing for anybody.
 */
export function isFelt({ family, happens, before, after }: ResourceChange): boolean {
  switch (family) {
    case "access":
    case "location":
    case "strength":
    case "securityDefaults":
    case "azure":
      return false;
    case "group":
      return happens !== "create" && (happens !== "update" || membershipOf(before) !== membershipOf(after));
    default:
      return true;
  }
}

function membershipOf(group: ResourceChange["after"]): string {
  const { members, dynamicMembership } = group?.inputs ?? {};
  const sorted = Array.isArray(members) ? [...members].map(String).sort() : [];
  return JSON.stringify([sorted, dynamicMembership ?? null]);
}
