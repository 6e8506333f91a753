import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { graphSingleton } from "../graph-singleton.ts";

const path = "/policies/authorizationPolicy";

const defaultUserRolePermissions = z.strictObject({
  allowedToCreateApps: z.boolean().optional(),
  allowedToCreateSecurityGroups: z.boolean().optional(),
  allowedToCreateTenants: z.boolean().optional(),
  allowedToReadBitlockerKeysForOwnedDevice: z.boolean().optional(),
  allowedToReadOtherUsers: z.boolean().optional(),
  permissionGrantPoliciesAssigned: z.array(z.string()).optional(),
});

export const authorizationPolicy = defineSetting({
  kind: "authorizationPolicy",
  type: "AuthorizationPolicy",
  summary: "Who may invite guests, what a guest sees, what an ordinary user may create.",
  api: "graph",
  shape: "singleton",
  path,
  permissions: { read: ["Policy.Read.All"], write: ["Policy.ReadWrite.Authorization"] },
  see: "https://learn.microsoft.com/graph/api/resources/authorizationpolicy",
  key: z.strictObject({}),
  settings: z.strictObject({
    allowInvitesFrom: z
      .enum(["none", "adminsAndGuestInviters", "adminsGuestInvitersAndAllMembers", "everyone"])
      .optional(),
    guestUserRoleId: z.guid().optional(),
    allowedToUseSSPR: z.boolean().optional(),
    allowedToSignUpEmailBasedSubscriptions: z.boolean().optional(),
    allowEmailVerifiedUsersToJoinOrganization: z.boolean().optional(),
    allowUserConsentForRiskyApps: z.boolean().optional(),
    blockMsolPowerShell: z.boolean().optional(),
    defaultUserRolePermissions: defaultUserRolePermissions.optional(),
  }),
  access: graphSingleton(path),
});
