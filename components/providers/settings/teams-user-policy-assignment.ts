import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { personalTypes } from "../teams-admin/assignable-types.ts";
import { userAssignmentAccess } from "../teams-admin/user-assignment-access.ts";

export const teamsUserPolicyAssignment = defineSetting({
  kind: "teamsUserPolicyAssignment",
  type: "TeamsUserPolicyAssignment",
  summary:
    "Which policy of a type one person has; it wins over those of the person's groups and over Global, which is everyone's.",
  api: "graph",
  shape: "collection",
  path: "/admin/teams/policy/userAssignments/assign",
  permissions: {
    read: ["TeamsUserConfiguration.Read.All"],
    write: ["TeamsPolicyUserAssign.ReadWrite.All", "TeamsUserConfiguration.Read.All"],
  },
  see: "https://learn.microsoft.com/graph/api/teamsadministration-teamspolicyassignment-assign",
  key: z.strictObject({ userId: z.guid("write the person's object id") }),
  keySettings: ["policyType"],
  settings: z.strictObject({
    policyType: z.enum(personalTypes),
    /** The policy's bare name. */
    policyName: z
      .string()
      .min(1)
      .regex(/^(?!Tag:)/i, "write the bare name, without `Tag:`")
      .regex(/^(?!Global$)/i, "leave the assignment out for Global: everyone has it who has no other"),
  }),
  caseless: ["policyName"],
  access: userAssignmentAccess,
  // Teams shows a new assignment half a minute to a minute late.
  settleMs: 300_000,
});
