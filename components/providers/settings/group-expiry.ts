import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { groupExpiryAccess, groupExpiryForm } from "../groups/group-expiry-access.ts";

export const groupExpiry = defineSetting({
  kind: "groupExpiry",
  type: "GroupExpiry",
  summary:
    "Whether this one Microsoft 365 group, with its team and its files, expires by the tenant's lifecycle policy when nobody renews it.",
  api: "graph",
  shape: "part",
  path: "/groupLifecyclePolicies/{id}/addGroup",
  permissions: { read: ["Directory.Read.All"], write: ["Directory.ReadWrite.All"] },
  licence: "Microsoft Entra ID P1",
  limits: [
    "The tenant's lifecycle policy must have managedGroupTypes Selected.",
    "A policy names at most 500 groups.",
    "Microsoft 365 groups only.",
  ],
  see: "https://learn.microsoft.com/graph/api/grouplifecyclepolicy-addgroup",
  key: z.strictObject({ groupId: z.guid("write the group's object id") }),
  settings: z.strictObject({
    /** `false` keeps the group out of the policy, and shows it when somebody puts it in. */
    expires: z.boolean(),
  }),
  form: groupExpiryForm,
  access: groupExpiryAccess,
});
