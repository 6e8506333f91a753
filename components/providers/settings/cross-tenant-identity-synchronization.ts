import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { identitySynchronizationAccess } from "../entra/identity-synchronization-access.ts";

export const crossTenantIdentitySynchronization = defineSetting({
  kind: "crossTenantIdentitySynchronization",
  type: "CrossTenantIdentitySynchronization",
  summary: "Whether a partner tenant may write its people into this one and keep them up to date.",
  api: "graph",
  shape: "collection",
  path: "/policies/crossTenantAccessPolicy/partners/{tenantId}/identitySynchronization",
  permissions: { read: ["Policy.Read.All"], write: ["Policy.ReadWrite.CrossTenantAccess"] },
  licence: "Microsoft Entra ID P1",
  see: "https://learn.microsoft.com/graph/api/resources/crosstenantidentitysyncpolicypartner",
  key: z.strictObject({ tenantId: z.guid("write the other tenant's id") }),
  settings: z.strictObject({
    displayName: z.string().min(1).optional(),
    userSyncInbound: z.strictObject({ isSyncAllowed: z.boolean() }),
  }),
  access: identitySynchronizationAccess,
});
