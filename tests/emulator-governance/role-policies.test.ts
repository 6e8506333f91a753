import { describe, expect } from "vitest";
import { get, graph, patch, type Row } from "../emulator/conformance/row.ts";
import { known, smallTenant } from "../emulator/graph/small-tenant.ts";
import { testRows } from "./licensed-tenant.ts";

const policies = "/policies/roleManagementPolicies";
const assignments = "/policies/roleManagementPolicyAssignments";
const list = graph("api/policyroot-list-rolemanagementpolicyassignments");
const listPolicies = graph("api/policyroot-list-rolemanagementpolicies");
const update = graph("api/unifiedrolemanagementpolicyrule-update");
const overview = graph("identity-governance-pim-rules-overview");
// Template id of Global Administrator.
const globalAdministrator = "62e90394-69f5-4237-9190-012177145e10";
const directory = "$filter=scopeId eq '/' and scopeType eq 'DirectoryRole'";
const ofGlobal = `${assignments}?${directory} and roleDefinitionId eq '${globalAdministrator}'`;
const ofGroup = (id: string = known.group): string =>
  `${assignments}?$filter=scopeType eq 'Group' and scopeId eq '${id}' and roleDefinitionId eq 'member'`;
const rule = (kind: string, id: string, values: object) => ({
  "@odata.type": `#microsoft.graph.unifiedRoleManagementPolicy${kind}Rule`,
  id,
  ...values,
});
const policyOfGlobal = get(ofGlobal);
const at = (id: string): string => `${policies}/{{0.value.0.policyId}}/rules/${id}`;

const rows: Row[] = [
  {
    title: "a role has one policy, and its assignment names it",
    page: list,
    request: policyOfGlobal,
    status: 200,
    body: {
      value: [
        {
          scopeId: "/",
          scopeType: "DirectoryRole",
          roleDefinitionId: globalAdministrator,
          policyId: expect.stringMatching(new RegExp(`^DirectoryRole_${known.tenant}_[0-9a-f-]{36}$`)),
        },
      ],
    },
  },
  {
    title: "the policy's assignment is called after the policy and the role",
    page: list,
    before: [policyOfGlobal],
    request: get(`${assignments}/{{0.value.0.id}}`),
    status: 200,
    body: { id: `{{0.value.0.policyId}}_${globalAdministrator}` },
  },
  {
    title: "role policies are not listed without a scope",
    page: listPolicies,
    request: get(policies),
    status: 400,
    code: "UnknownError",
    names: "MissingProvider",
  },
  {
    title: "policy assignments are not listed by scopeId alone",
    page: list,
    request: get(`${assignments}?$filter=scopeId eq '/'`),
    status: 400,
    names: "MissingProvider",
  },
  {
    title: "the directory's policies are found as Directory too",
    page: listPolicies,
    request: get(`${policies}?$filter=scopeId eq '/' and scopeType eq 'Directory'&$select=id,scopeType`),
    status: 200,
    body: { value: expect.arrayContaining([expect.objectContaining({ scopeType: "Directory" })]) },
  },
  {
    title: "a policy has seventeen rules",
    page: overview,
    before: [policyOfGlobal],
    request: get(`${policies}/{{0.value.0.policyId}}?$expand=rules`),
    status: 200,
    body: { rules: { length: 17 } },
  },
  {
    title: "expand=* brings rules and effective rules",
    page: graph("api/unifiedrolemanagementpolicy-get"),
    before: [policyOfGlobal],
    request: get(`${policies}/{{0.value.0.policyId}}?$expand=*`),
    status: 200,
    body: { rules: { length: 17 }, effectiveRules: { length: 17 } },
  },
  {
    title: "an assessment reads a role's rules through its assignment in one call",
    page: list,
    request: get(`${ofGlobal}&$expand=policy($expand=rules)`, { version: "beta" }),
    status: 200,
    body: { value: [{ policy: { scopeType: "DirectoryRole", rules: { length: 17 } } }] },
  },
  {
    title: "a Global Administrator is active for eight hours unless somebody changed it",
    page: overview,
    before: [policyOfGlobal],
    request: get(at("Expiration_EndUser_Assignment")),
    status: 200,
    body: {
      "@odata.type": "#microsoft.graph.unifiedRoleManagementPolicyExpirationRule",
      maximumDuration: "PT8H",
      isExpirationRequired: true,
      target: { caller: "EndUser", operations: ["All"], level: "Assignment" },
    },
  },
  {
    title: "nobody approves an activation unless somebody changed it",
    page: overview,
    before: [policyOfGlobal],
    request: get(at("Approval_EndUser_Assignment")),
    status: 200,
    body: { setting: { isApprovalRequired: false, approvalMode: "SingleStage" } },
  },
  {
    title: "the rules of a policy are a list of several types",
    page: graph("api/unifiedrolemanagementpolicy-list-rules"),
    before: [policyOfGlobal],
    request: get(`${policies}/{{0.value.0.policyId}}/rules?$select=id`),
    status: 200,
    body: {
      value: expect.arrayContaining([
        {
          "@odata.type": "#microsoft.graph.unifiedRoleManagementPolicyNotificationRule",
          id: "Notification_Admin_Admin_Eligibility",
        },
      ]),
    },
  },
  {
    title: "an activation is made shorter, and the rule says so afterwards",
    page: update,
    before: [
      policyOfGlobal,
      patch(
        at("Expiration_EndUser_Assignment"),
        rule("Expiration", "Expiration_EndUser_Assignment", {
          isExpirationRequired: true,
          maximumDuration: "PT1H45M",
          target: { caller: "EndUser", operations: ["All"], level: "Assignment" },
        }),
      ),
    ],
    request: get(at("Expiration_EndUser_Assignment")),
    status: 200,
    body: { maximumDuration: "PT1H45M" },
  },
  {
    title: "a change of a rule answers without content",
    page: update,
    before: [policyOfGlobal],
    request: patch(
      at("Enablement_EndUser_Assignment"),
      rule("Enablement", "Enablement_EndUser_Assignment", { enabledRules: ["Justification", "Ticketing"] }),
    ),
    status: 204,
  },
  {
    title: "a rule is not changed without saying its type",
    page: update,
    before: [policyOfGlobal],
    request: patch(at("Expiration_EndUser_Assignment"), { maximumDuration: "PT1H" }),
    status: 400,
    names: "@odata.type",
  },
  {
    title: "a rule takes no property of another type",
    page: update,
    before: [policyOfGlobal],
    request: patch(
      at("Expiration_EndUser_Assignment"),
      rule("Expiration", "Expiration_EndUser_Assignment", { enabledRules: [] }),
    ),
    status: 400,
    names: "enabledRules",
  },
  {
    title: "an activation of two days is refused",
    page: update,
    before: [policyOfGlobal],
    request: patch(
      at("Expiration_EndUser_Assignment"),
      rule("Expiration", "Expiration_EndUser_Assignment", { maximumDuration: "P2D" }),
    ),
    status: 400,
    code: "InvalidPolicyRule",
    names: "maximumDuration",
  },
  {
    title: "an unknown way of enabling is refused",
    page: update,
    before: [policyOfGlobal],
    request: patch(
      at("Enablement_EndUser_Assignment"),
      rule("Enablement", "Enablement_EndUser_Assignment", { enabledRules: ["Mfa"] }),
    ),
    status: 400,
    names: "Mfa",
  },
  {
    title: "an approver who is not in the directory is refused",
    page: update,
    before: [policyOfGlobal],
    request: patch(
      at("Approval_EndUser_Assignment"),
      rule("Approval", "Approval_EndUser_Assignment", {
        setting: {
          isApprovalRequired: true,
          approvalStages: [
            { primaryApprovers: [{ "@odata.type": "#microsoft.graph.singleUser", userId: known.nobody }] },
          ],
        },
      }),
    ),
    status: 400,
    names: known.nobody,
  },
  {
    title: "beta names an approver by id where v1.0 has userId",
    page: graph("api/resources/singleuser?view=graph-rest-beta"),
    before: [
      policyOfGlobal,
      patch(
        at("Approval_EndUser_Assignment"),
        rule("Approval", "Approval_EndUser_Assignment", {
          setting: {
            isApprovalRequired: true,
            approvalStages: [
              { primaryApprovers: [{ "@odata.type": "#microsoft.graph.singleUser", userId: known.user(2) }] },
            ],
          },
        }),
      ),
    ],
    request: get(at("Approval_EndUser_Assignment"), { version: "beta" }),
    status: 200,
    body: {
      setting: {
        approvalStages: [{ primaryApprovers: [{ "@odata.type": "#microsoft.graph.singleUser", id: known.user(2) }] }],
      },
    },
  },
  {
    title: "a second factor and an authentication context exclude each other",
    page: overview,
    before: [policyOfGlobal],
    request: patch(
      at("AuthenticationContext_EndUser_Assignment"),
      rule("AuthenticationContext", "AuthenticationContext_EndUser_Assignment", { isEnabled: true, claimValue: "c1" }),
    ),
    status: 400,
    code: "MfaAndAcrsConflict",
  },
  {
    title: "a policy that does not exist is not found",
    page: graph("api/unifiedrolemanagementpolicy-get"),
    request: get(`${policies}/DirectoryRole_${known.tenant}_${known.nobody}`),
    status: 404,
    names: known.nobody,
  },
  {
    title: "a group has a policy for its members",
    page: list,
    request: get(ofGroup()),
    status: 200,
    body: { value: [{ scopeType: "Group", scopeId: known.group, roleDefinitionId: "member" }] },
  },
  {
    title: "a group's policy is changed by its rules, and the others stay",
    page: graph("api/unifiedrolemanagementpolicy-update"),
    before: [
      get(ofGroup()),
      patch(`${policies}/{{0.value.0.policyId}}`, {
        rules: [rule("Expiration", "Expiration_Admin_Eligibility", { maximumDuration: "P90D" })],
      }),
    ],
    request: get(`${policies}/{{0.value.0.policyId}}?$expand=*`),
    status: 200,
    body: {
      lastModifiedBy: { displayName: "Deployment" },
      rules: expect.arrayContaining([
        expect.objectContaining({ id: "Expiration_Admin_Eligibility", maximumDuration: "P90D" }),
        expect.objectContaining({ id: "Expiration_Admin_Assignment", maximumDuration: "P180D" }),
      ]),
    },
  },
  {
    title: "a group's policy is changed in the form that azuread's GroupRoleManagementPolicy sends",
    page: graph("api/unifiedrolemanagementpolicy-update"),
    before: [
      get(ofGroup()),
      patch(`${policies}/{{0.value.0.policyId}}`, {
        "@odata.type": "#microsoft.graph.unifiedRoleManagementPolicy",
        id: "{{0.value.0.policyId}}",
        rules: [
          rule("Approval", "Approval_EndUser_Assignment", {
            target: {
              "@odata.type": "#microsoft.graph.unifiedRoleManagementPolicyRuleTarget",
              caller: "EndUser",
              enforcedSettings: [],
              inheritableSettings: [],
              level: "Assignment",
              operations: ["all"],
            },
            setting: {
              "@odata.type": "#microsoft.graph.approvalSettings",
              isApprovalRequired: true,
              approvalStages: [
                {
                  "@odata.type": "#microsoft.graph.unifiedApprovalStage",
                  primaryApprovers: [{ "@odata.type": "#microsoft.graph.groupMembers", groupId: known.group }],
                },
              ],
            },
          }),
          rule("Enablement", "Enablement_EndUser_Assignment", { enabledRules: ["MultiFactorAuthentication"] }),
        ],
      }),
    ],
    request: get(`${policies}/{{0.value.0.policyId}}?$expand=*`),
    status: 200,
    body: {
      rules: expect.arrayContaining([
        expect.objectContaining({
          id: "Approval_EndUser_Assignment",
          setting: expect.objectContaining({ isApprovalRequired: true, isRequestorJustificationRequired: true }),
        }),
        expect.objectContaining({ id: "Enablement_EndUser_Assignment", enabledRules: ["MultiFactorAuthentication"] }),
      ]),
    },
  },
  {
    title: "a policy's assignment is found by the policy, as azuread reads it back",
    page: list,
    before: [get(ofGroup())],
    request: get(
      `${assignments}?$filter=scopeType eq 'Group' and scopeId eq '${known.group}' and policyId eq '{{0.value.0.policyId}}'`,
    ),
    status: 200,
    body: { value: [{ id: "{{0.value.0.id}}" }] },
  },
  {
    title: "a policy is not sent under the id of another",
    page: graph("api/unifiedrolemanagementpolicy-update"),
    before: [get(ofGroup())],
    request: patch(`${policies}/{{0.value.0.policyId}}`, { id: known.nobody, rules: [] }),
    status: 400,
    code: "InvalidPolicy",
  },
  {
    title: "a group whose members follow a rule has no such policy",
    page: "https://learn.microsoft.com/entra/id-governance/privileged-identity-management/concept-pim-for-groups",
    request: get(ofGroup(known.dynamic)),
    status: 200,
    body: { value: { length: 0 } },
  },
  {
    title: "a group that is not there has no policies",
    page: list,
    request: get(ofGroup(known.nobody)),
    status: 404,
  },
  {
    title: "the permission for groups does not open the policies of roles",
    page: listPolicies,
    request: get(ofGlobal, { roles: ["RoleManagementPolicy.Read.AzureADGroup"] }),
    status: 403,
    code: "Authorization_RequestDenied",
    names: "RoleManagementPolicy.Read.Directory",
  },
  {
    title: "the permission to read a group's policy does not change it",
    page: graph("permissions-reference"),
    before: [get(ofGroup())],
    request: patch(
      `${policies}/{{0.value.0.policyId}}`,
      { rules: [rule("Expiration", "Expiration_Admin_Eligibility", { maximumDuration: "P90D" })] },
      { roles: ["RoleManagementPolicy.Read.AzureADGroup"] },
    ),
    status: 403,
    names: "RoleManagementPolicy.ReadWrite",
  },
];

describe("role management policies", () => testRows(rows));

describe("role management policies without the licence", () =>
  testRows(
    [
      {
        title: "a tenant without Entra ID P2 is told so",
        page: "https://learn.microsoft.com/entra/id-governance/licensing-fundamentals",
        request: policyOfGlobal,
        status: 400,
        code: "AadPremiumLicenseRequired",
      },
    ],
    () => smallTenant(),
  ));
