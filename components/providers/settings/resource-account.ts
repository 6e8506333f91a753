import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { teamsAdminPermissions } from "../teams-admin/permissions.ts";
import { resourceAccountAccess } from "../voice/resource-account-access.ts";
import { voiceApplicationNames } from "../voice/voice-applications.ts";

const { read, write, role } = teamsAdminPermissions;

export const resourceAccount = defineSetting({
  kind: "resourceAccount",
  type: "ResourceAccount",
  summary:
    "The account that a number is given to, so that an auto attendant or a call queue answers it; nobody signs in as it.",
  api: "teamsAdmin",
  shape: "collection",
  path: "/Teams.PlatformService/v2/ApplicationInstances",
  permissions: {
    read: [...read, "User.Read.All"],
    // Name and country are the user's in Entra, and removing the account removes the user.
    write: [...write, "User.ReadWrite.All"],
    role,
  },
  licence: "Teams Phone Resource Account, for an account with a number",
  see: "https://learn.microsoft.com/microsoftteams/manage-resource-accounts",
  key: z.strictObject({
    userPrincipalName: z
      .string()
      .regex(/^[\w.-]+@[\w-]+(\.[\w-]+)+$/, "write a name in a domain of the tenant, such as sentralbord@voss.no"),
  }),
  settings: z.strictObject({
    /** What callers inside the tenant see. */
    displayName: z.string().min(1, "name the account"),
    /** What it answers for; never changed. */
    application: z.enum(voiceApplicationNames),
    /** Country of its number and its licence, two letters. */
    usageLocation: z
      .string()
      .regex(/^[A-Z]{2}$/, "write the country's two letters, such as NO or SE")
      .optional(),
  }),
  outputs: ["objectId"],
  access: resourceAccountAccess,
  settleMs: 300_000,
});
