import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { b2bManagementAccess } from "../entra/b2b-management-access.ts";

const domain = z.string().regex(/^(\*\.)?[\w-]+(\.[\w-]+)+$/, "write a domain such as fylke.example");

export const b2bManagementPolicy = defineSetting({
  kind: "b2bManagementPolicy",
  type: "B2BManagementPolicy",
  summary: "Which domains guests may be invited from, or may not. One per tenant.",
  api: "graph",
  beta: true,
  shape: "collection",
  path: "/policies/b2bManagementPolicies/{id}",
  permissions: { read: ["Policy.Read.B2BManagementPolicy"], write: ["Policy.ReadWrite.B2BManagementPolicy"] },
  see: "https://learn.microsoft.com/entra/external-id/allow-deny-list",
  key: z.strictObject({}),
  settings: z.strictObject({
    /** Invitations to all other domains are refused. */
    AllowedDomains: z.array(domain).optional(),
    BlockedDomains: z.array(domain).optional(),
  }),
  caseless: ["AllowedDomains", "BlockedDomains"],
  examine({ settings }) {
    const has = (name: string) => Array.isArray(settings[name]) && settings[name].length > 0;
    return has("AllowedDomains") && has("BlockedDomains")
      ? [{ path: "settings.BlockedDomains", reason: "stands beside AllowedDomains; a tenant has one of the two lists" }]
      : [];
  },
  access: b2bManagementAccess,
});
