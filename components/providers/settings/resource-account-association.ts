import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { teamsAdminPermissions } from "../teams-admin/permissions.ts";
import { associationAccess } from "../voice/association-access.ts";
import { voiceApplicationNames } from "../voice/voice-applications.ts";

export const resourceAccountAssociation = defineSetting({
  kind: "resourceAccountAssociation",
  type: "ResourceAccountAssociation",
  summary: "Which call queue or auto attendant answers when the resource account's number is called.",
  api: "teamsAdmin",
  shape: "collection",
  path: "/Teams.VoiceApps/applicationinstanceassociations/{id}",
  permissions: teamsAdminPermissions,
  see: "https://learn.microsoft.com/powershell/module/microsoftteams/new-csonlineapplicationinstanceassociation",
  key: z.strictObject({ resourceAccountId: z.guid("write the resource account's object id") }),
  settings: z.strictObject({
    /** Id of the queue or the attendant. */
    ConfigurationId: z.guid("write the id of a call queue or an auto attendant"),
    /** What it is; the account must have been made for the same. */
    ConfigurationType: z.enum(voiceApplicationNames),
    /** Place of its calls in queues they are sent on to, 1 to 5. @default 3 */
    CallPriority: z.int().min(1, "write 1 to 5").max(5, "write 1 to 5").optional(),
  }),
  access: associationAccess,
});
