import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { automaticUserConsentSettings, crossTenantAccess, crossTenantSets } from "../entra/cross-tenant-schemas.ts";
import { graphCollection } from "../graph-collection.ts";

const path = "/policies/crossTenantAccessPolicy/partners";

export const crossTenantAccessPartner = defineSetting({
  kind: "crossTenantAccessPartner",
  type: "CrossTenantAccessPartner",
  summary:
    "What one named tenant's people may do here and ours there; what is left out follows the default for all tenants.",
  api: "graph",
  shape: "collection",
  path: `${path}/{tenantId}`,
  permissions: { read: ["Policy.Read.All"], write: ["Policy.ReadWrite.CrossTenantAccess"] },
  see: "https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicyconfigurationpartner",
  key: z.strictObject({ tenantId: z.guid("write the other tenant's id") }),
  settings: z.strictObject({
    ...crossTenantAccess,
    automaticUserConsentSettings: automaticUserConsentSettings.optional(),
    /** The partner manages this tenant as a service provider. Chosen when it becomes a partner. */
    isServiceProvider: z.boolean().optional(),
  }),
  sets: crossTenantSets,
  access: graphCollection({
    path,
    key: { argument: "tenantId", property: "tenantId" },
    sendsWholeValues: true,
  }),
});
