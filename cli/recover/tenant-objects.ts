import { z } from "zod";
import type { TenantClient } from "../../components/graph/index.ts";
import { type RecoveredType, recoveredTypes, type TenantObject } from "./plan.ts";

/** Where the objects of a kind stand. */
export const collectionOf: Readonly<Record<RecoveredType, string>> = {
  "azuread:index/group:Group": "/v1.0/groups",
  "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy": "/v1.0/identity/conditionalAccess/policies",
  "azuread:index/namedLocation:NamedLocation": "/v1.0/identity/conditionalAccess/namedLocations",
};

const objectSchema = z.looseObject({
  id: z.string(),
  displayName: z.string(),
  description: z.string().nullish(),
  membershipRule: z.string().nullish(),
});

const wantedOfGroups = "?$select=id,displayName,description,membershipRule&$top=999";

/** All the tenant has of these kinds. Kinds that the stack does not have are not asked for: its application may not read them. */
export async function readTenantObjects(
  tenant: TenantClient,
  types: readonly RecoveredType[],
): Promise<readonly TenantObject[]> {
  return (await Promise.all(types.map((type) => list(tenant, type)))).flat();
}

async function list(tenant: TenantClient, type: RecoveredType): Promise<TenantObject[]> {
  const kind = recoveredTypes[type];
  const path = `${collectionOf[type]}${kind === "group" ? wantedOfGroups : ""}`;
  const found = await tenant.graph.list(objectSchema, path, { attempt: "list", object: `every ${kind}` });
  return found.map(({ id, displayName, description, membershipRule }) => ({
    type,
    id,
    displayName,
    ...(description && { description }),
    ...(membershipRule && { membershipRule }),
  }));
}
