import { z } from "zod";
import type { TenantClient } from "../../components/graph/index.ts";
import type { TenantObject } from "./plan.ts";

const objectSchema = z.looseObject({
  id: z.string(),
  displayName: z.string(),
  description: z.string().nullish(),
  membershipRule: z.string().nullish(),
});

/** The tenant's groups, conditional access policies and named locations, all of them. */
export async function readTenantObjects(tenant: TenantClient): Promise<readonly TenantObject[]> {
  const [groups, policies, locations] = await Promise.all([
    list(tenant, "/v1.0/groups?$select=id,displayName,description,membershipRule&$top=999", "the groups"),
    list(tenant, "/v1.0/identity/conditionalAccess/policies", "the conditional access policies"),
    list(tenant, "/v1.0/identity/conditionalAccess/namedLocations", "the named locations"),
  ]);
  return [
    ...groups.map((group) => ({ type: "azuread:index/group:Group" as const, ...group })),
    ...policies.map((policy) => ({
      type: "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy" as const,
      ...policy,
    })),
    ...locations.map((location) => ({ type: "azuread:index/namedLocation:NamedLocation" as const, ...location })),
  ];
}

async function list(tenant: TenantClient, path: string, object: string): Promise<Omit<TenantObject, "type">[]> {
  const found = await tenant.graph.list(objectSchema, path, { attempt: "list", object });
  return found.map(({ id, displayName, description, membershipRule }) => ({
    id,
    displayName,
    ...(description && { description }),
    ...(membershipRule && { membershipRule }),
  }));
}
