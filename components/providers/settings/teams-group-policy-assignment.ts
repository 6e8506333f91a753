import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { assignableTypes } from "../teams-admin/assignable-types.ts";
import { assignmentAccess } from "../teams-admin/assignment-access.ts";
import { examineAssignment } from "../teams-admin/group-quota.ts";
import { teamsAdminPermissions } from "../teams-admin/permissions.ts";

export const teamsGroupPolicyAssignment = defineSetting({
  kind: "teamsGroupPolicyAssignment",
  type: "TeamsGroupPolicyAssignment",
  summary:
    "Which policy of a type the direct members of a group get; of several groups the lowest rank wins, a person's own policy wins over all.",
  api: "teamsAdmin",
  shape: "collection",
  path: "/Skype.Policy/groupPolicyAssignments/{groupId}/policyTypes/{policyType}",
  permissions: teamsAdminPermissions,
  limits: [
    "64 groups a policy type.",
    "Direct members only, at most 50,000 a group.",
    "It may take 24 hours to reach everybody.",
    "A policy given to a person directly wins.",
    "There is no assignment to the whole tenant: whoever has no other policy has the type's Global one, which is declared as the policy itself with identity Global.",
  ],
  see: "https://learn.microsoft.com/microsoftteams/assign-policies-users-and-groups",
  key: z.strictObject({ groupId: z.guid("write the group's object id") }),
  keySettings: ["policyType"],
  settings: z.strictObject({
    policyType: z.enum(assignableTypes),
    /** The policy's bare name. */
    policyName: z
      .string()
      .min(1)
      .regex(/^(?!Tag:)/i, "write the bare name, without `Tag:`"),
    /** The lower one wins. It orders the program's assignments of a type; the service numbers them without gaps. */
    rank: z.int().min(1),
  }),
  caseless: ["policyName"],
  examine: examineAssignment,
  access: assignmentAccess,
});
