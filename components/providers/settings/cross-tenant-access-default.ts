import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { crossTenantAccess, crossTenantSets } from "../entra/cross-tenant-schemas.ts";
import { graphSingleton } from "../graph-singleton.ts";

const path = "/policies/crossTenantAccessPolicy/default";

const identityProvider = z.enum(["azureActiveDirectory", "externalFederation", "socialIdentityProviders"]);
const fallback = z.enum(["emailOneTimePasscode", "microsoftAccount", "defaultConfiguredIdp"]);

export const crossTenantAccessDefault = defineSetting({
  kind: "crossTenantAccessDefault",
  type: "CrossTenantAccessDefault",
  summary:
    "What people of every other Microsoft tenant may do here and ours there, unless the other is a named partner.",
  api: "graph",
  shape: "singleton",
  path,
  permissions: { read: ["Policy.Read.All"], write: ["Policy.Read.All", "Policy.ReadWrite.CrossTenantAccess"] },
  see: "https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicyconfigurationdefault",
  key: z.strictObject({}),
  settings: z.strictObject({
    ...crossTenantAccess,
    invitationRedemptionIdentityProviderConfiguration: z
      .strictObject({
        primaryIdentityProviderPrecedenceOrder: z.array(identityProvider).optional(),
        fallbackIdentityProvider: fallback.optional(),
      })
      .optional(),
  }),
  ordered: ["invitationRedemptionIdentityProviderConfiguration.primaryIdentityProviderPrecedenceOrder"],
  sets: crossTenantSets,
  access: graphSingleton(path, { sends: "wholeValues" }),
});
