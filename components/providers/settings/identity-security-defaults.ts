import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { graphSingleton } from "../graph-singleton.ts";

const path = "/policies/identitySecurityDefaultsEnforcementPolicy";

export const identitySecurityDefaults = defineSetting({
  kind: "identitySecurityDefaults",
  type: "IdentitySecurityDefaults",
  summary: "Microsoft's basic protection for a tenant without conditional access; the two exclude each other.",
  api: "graph",
  shape: "singleton",
  path,
  permissions: { read: ["Policy.Read.All"], write: ["Policy.Read.All", "Policy.ReadWrite.SecurityDefaults"] },
  see: "https://learn.microsoft.com/graph/api/resources/identitysecuritydefaultsenforcementpolicy",
  key: z.strictObject({}),
  settings: z.strictObject({ isEnabled: z.boolean() }),
  access: graphSingleton(path),
});
