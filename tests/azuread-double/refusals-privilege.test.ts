import { expect, test } from "vitest";
import { check } from "../../emulator/azuread/plugin/resource-operations.ts";
import type { Data } from "../../emulator/azuread/terraform/value.ts";
import { type UsedKind, usedKinds } from "./support/used-kinds.ts";

const id = "0b7c4a3e-0000-4000-8000-000000000001";
const rules = (more: Data): Data => ({ groupId: id, roleId: "member", ...more });
const eligible = (more: Data): Data => ({ groupId: id, principalId: id, assignmentType: "member", ...more });
const activation = (maximumDuration: string): Data => rules({ activationRules: { maximumDuration } });

/** Inputs of privileged access, and what the check says of each; nothing where it lets them pass. */
const rows: [what: string, kind: UsedKind, inputs: Data, sentences: RegExp[]][] = [
  ["an activation of half an hour", "GroupRoleManagementPolicy", activation("PT30M"), []],
  ["an activation of 23 and a half hours", "GroupRoleManagementPolicy", activation("PT23H30M"), []],
  ["an activation of a day", "GroupRoleManagementPolicy", activation("P1D"), []],
  [
    "an activation of 24 hours",
    "GroupRoleManagementPolicy",
    activation("PT24H"),
    [/maximum_duration to be one of .*got PT24H/],
  ],
  ["an activation of 20 minutes", "GroupRoleManagementPolicy", activation("PT20M"), [/got PT20M/]],
  [
    "an expiry after a week",
    "GroupRoleManagementPolicy",
    rules({ eligibleAssignmentRules: { expireAfter: "P7D" }, activeAssignmentRules: { expireAfter: "P1Y" } }),
    [/eligible_assignment_rules\.0\.expire_after .*"P15D" "P30D" "P90D" "P180D" "P365D".*got P7D/, /got P1Y/],
  ],
  ["rules for a guest's place", "GroupRoleManagementPolicy", rules({ roleId: "guest" }), [/role_id .*got guest/]],
  [
    "rules of a group by name",
    "GroupRoleManagementPolicy",
    rules({ groupId: "Helpers" }),
    [/"group_id" to be a valid UUID/],
  ],
  [
    "MFA beside an authentication context",
    "GroupRoleManagementPolicy",
    rules({
      activationRules: { requireMultifactorAuthentication: true, requiredConditionalAccessAuthenticationContext: "c1" },
    }),
    [
      /required_conditional_access_authentication_context": conflicts with/,
      /require_multifactor_authentication": conflicts with/,
    ],
  ],
  [
    "an approver by name",
    "GroupRoleManagementPolicy",
    rules({ activationRules: { requireApproval: true, approvalStage: { primaryApprovers: [{ objectId: "kari" }] } } }),
    [/to be a valid UUID, got kari/],
  ],
  [
    "an eligibility with a length and an end",
    "PrivilegedAccessGroupEligibilitySchedule",
    eligible({ duration: "P30D", expirationDate: "2030-01-01T00:00:00Z" }),
    [/"duration": conflicts with expiration_date/, /"expiration_date": conflicts with duration/],
  ],
  [
    "an end that is no moment",
    "PrivilegedAccessGroupEligibilitySchedule",
    eligible({ expirationDate: "next year" }),
    [/"expiration_date" to be a valid RFC3339 date, got "next year"/],
  ],
  [
    "a ticket without its system",
    "PrivilegedAccessGroupEligibilitySchedule",
    eligible({ duration: "P30D", ticketNumber: "7" }),
    [/"ticket_number": all of `ticket_number,ticket_system` must be specified/],
  ],
  [
    "a place as guest, for somebody by name",
    "PrivilegedAccessGroupEligibilitySchedule",
    eligible({ duration: "P30D", assignmentType: "guest", principalId: "kari" }),
    [/assignment_type .*got guest/, /"principal_id" to be a valid UUID, got kari/],
  ],
  [
    "a role over two kinds of scope",
    "DirectoryRoleAssignment",
    { roleId: id, principalObjectId: id, appScopeId: "/a", directoryScopeId: "/" },
    [/"app_scope_id": conflicts with directory_scope_id/, /"directory_scope_id": conflicts with app_scope_id/],
  ],
  [
    "an owner by name",
    "Group",
    { displayName: "A", securityEnabled: true, owners: ["kari"] },
    [/"owners.0" to be a valid UUID, got kari/],
  ],
];

test.each(rows)("%s: checked as the plugin does", (_, name, inputs, sentences) => {
  const { failures } = check(usedKinds[name], "x", inputs);
  expect(failures).toHaveLength(sentences.length);
  for (const sentence of sentences) expect(failures.some((failure) => sentence.test(failure)) || failures).toBe(true);
});
