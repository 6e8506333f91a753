import { z } from "zod";
import type { Check, Examined } from "../examined.ts";
import type { Finding, Quota } from "../finding.ts";
import { ofType } from "../own-resources.ts";
import { seen } from "../seen.ts";

const limits: Readonly<Record<"conditionalAccessPolicies" | "namedLocations" | "dynamicGroups", number>> = {
  /** @see https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-policies */
  conditionalAccessPolicies: 240,
  /** @see https://learn.microsoft.com/entra/identity/conditional-access/concept-assignment-network */
  namedLocations: 195,
  /** @see https://learn.microsoft.com/entra/identity/users/directory-service-limits-restrictions */
  dynamicGroups: 15_000,
};

const named = z.looseObject({ displayName: z.string().nullish() });

/** Whether what the stack adds still has room beside what is there already. What has the same name counts once. */
export const checkQuotas: Check = async (examined) => {
  const found = await Promise.all([
    byName(
      examined,
      "conditionalAccessPolicies",
      "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy",
      "/v1.0/identity/conditionalAccess/policies",
    ),
    byName(
      examined,
      "namedLocations",
      "azuread:index/namedLocation:NamedLocation",
      "/v1.0/identity/conditionalAccess/namedLocations",
    ),
    dynamicGroups(examined),
  ]);
  return found.flat();
};

async function byName(
  { declared, tenant }: Examined,
  quota: "conditionalAccessPolicies" | "namedLocations",
  type: string,
  path: string,
): Promise<Finding[]> {
  const names = ofType(declared, type).map(({ displayName }) => displayName);
  if (names.length === 0) return [];
  return seen({ of: "quota", quota }, "Policy.Read.All", async () => {
    const there = await tenant.graph.list(named, path, { attempt: "count", object: quota });
    const known = new Set(there.map(({ displayName }) => displayName));
    return [room(quota, there.length, names.filter((name) => !known.has(String(name))).length, limits[quota])];
  });
}

async function dynamicGroups({ declared, tenant }: Examined): Promise<Finding[]> {
  const names = ofType(declared, "azuread:index/group:Group")
    .filter(({ dynamicMembership }) => dynamicMembership !== undefined && dynamicMembership !== null)
    .map(({ displayName }) => displayName);
  if (names.length === 0) return [];
  return seen({ of: "quota", quota: "dynamicGroups" }, "GroupMember.Read.All", async () => {
    const filter = encodeURIComponent("groupTypes/any(c:c eq 'DynamicMembership')");
    const path = `/v1.0/groups?$filter=${filter}&$select=id,displayName&$top=999`;
    const there = await tenant.graph.list(named, path, { attempt: "count", object: "dynamic groups" });
    const known = new Set(there.map(({ displayName }) => displayName));
    const added = names.filter((name) => !known.has(String(name))).length;
    return [room("dynamicGroups", there.length, added, limits.dynamicGroups)];
  });
}

export function room(quota: Quota, there: number, declared: number, limit: number, of?: string): Finding {
  const verdict = there + declared > limit ? "bad" : "good";
  return { verdict, kind: "quota", quota, there, declared, limit, ...(of === undefined ? {} : { of }) };
}
