import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { breakGlassAccess } from "../gates/break-glass-access.ts";

export const breakGlassProof = defineSetting({
  kind: "breakGlassProof",
  type: "BreakGlassProof",
  summary: "The proof that break-glass works before a policy decides: looked at in the tenant, never written.",
  api: "graph",
  shape: "part",
  path: "/groups/{id}/members",
  permissions: {
    read: [
      "GroupMember.Read.All",
      "User.Read.All",
      "RoleManagement.Read.Directory",
      "UserAuthenticationMethod.Read.All",
    ],
    write: [
      "GroupMember.Read.All",
      "User.Read.All",
      "RoleManagement.Read.Directory",
      "UserAuthenticationMethod.Read.All",
    ],
  },
  see: "https://learn.microsoft.com/entra/identity/role-based-access-control/security-emergency-access",
  key: z.strictObject({ groupId: z.guid("write the group's object id") }),
  settings: z.strictObject({
    /** How many members must be ready: enabled, cloud-only, Global Administrator now, with a phishing-resistant method. */
    accounts: z.int().min(1),
    /** What is let through when they are. Another list looks again. */
    opens: z.array(z.string()),
  }),
  steering: ["opens"],
  readOnly: "whether an account is ready is seen in the tenant; a person makes it so",
  access: breakGlassAccess,
});
