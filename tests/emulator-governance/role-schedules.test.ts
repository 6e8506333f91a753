import { describe, expect, test } from "vitest";
import { CallLog } from "../../emulator/server/call-log.ts";
import { GraphService } from "../../emulator/server/graph-service.ts";
import { directoryRolesOf } from "../../emulator/store/directory-roles.ts";
import type { Json } from "../../emulator/store/json.ts";
import { makeTenant } from "../../emulator/tenant.ts";
import { get, graph, post, type Row, remove } from "../emulator/conformance/row.ts";
import { known, smallSeed } from "../emulator/graph/small-tenant.ts";
import { calm } from "../emulator-weather/calm.ts";
import { testRows } from "./licensed-tenant.ts";

const base = "/roleManagement/directory";
const eligible = `${base}/roleEligibilityScheduleRequests`;
const active = `${base}/roleAssignmentScheduleRequests`;
const ask = graph("api/rbacapplication-post-roleeligibilityschedulerequests");
const askActive = graph("api/rbacapplication-post-roleassignmentschedulerequests");
// Template ids of built-in roles.
const userAdministrator = "fe930be7-5e62-47db-91af-98c3a49a38b1";
const globalAdministrator = "62e90394-69f5-4237-9190-012177145e10";
const forGood = { startDateTime: "2026-11-23T12:00:00Z", expiration: { type: "noExpiration" } };
const forDays = (duration: string) => ({ expiration: { type: "afterDuration", duration } });

const request = (more: { [key: string]: Json } = {}): { [key: string]: Json } => ({
  action: "adminAssign",
  principalId: known.user(2),
  roleDefinitionId: userAdministrator,
  directoryScopeId: "/",
  justification: "the helpdesk",
  scheduleInfo: forGood,
  ...more,
});

const rows: Row[] = [
  {
    title: "a person becomes eligible for a role",
    page: ask,
    request: post(eligible, request()),
    status: 201,
    body: {
      status: "Provisioned",
      action: "adminAssign",
      isValidationOnly: false,
      appScopeId: null,
      targetScheduleId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      scheduleInfo: { startDateTime: "2026-11-23T12:00:00Z", expiration: { type: "noExpiration" } },
      createdBy: { application: { id: known.appPrincipal } },
    },
  },
  {
    title: "a request comes in the form that azuread's DirectoryRoleEligibilityScheduleRequest sends",
    page: ask,
    request: post(eligible, {
      "@odata.type": "#microsoft.graph.unifiedRoleEligibilityScheduleRequest",
      action: "adminAssign",
      directoryScopeId: "/",
      justification: "the helpdesk",
      principalId: known.user(2),
      roleDefinitionId: userAdministrator,
      scheduleInfo: {
        "@odata.type": "#microsoft.graph.requestSchedule",
        expiration: { "@odata.type": "#microsoft.graph.expirationPattern", type: "noExpiration" },
        startDateTime: "2026-11-23T11:59:58.1234567Z",
      },
    }),
    status: 201,
    body: { status: "Provisioned", principalId: known.user(2), roleDefinitionId: userAdministrator },
  },
  {
    title: "a request is read back under its id",
    page: graph("api/unifiedroleeligibilityschedulerequest-get"),
    before: [post(eligible, request())],
    request: get(`${eligible}/{{0.id}}`),
    status: 200,
    body: { id: "{{0.id}}", status: "Provisioned" },
  },
  {
    title: "the schedule behind a request has the id the request names",
    page: graph("api/unifiedroleeligibilityschedule-get"),
    before: [post(eligible, request())],
    request: get(`${base}/roleEligibilitySchedules/{{0.targetScheduleId}}?$expand=principal,roleDefinition`),
    status: 200,
    body: {
      memberType: "Direct",
      status: "Provisioned",
      principal: { "@odata.type": "#microsoft.graph.user", id: known.user(2) },
      roleDefinition: { displayName: "User Administrator" },
    },
  },
  {
    title: "who is eligible holds nothing yet",
    page: graph("api/resources/privilegedidentitymanagementv3-overview"),
    before: [post(eligible, request())],
    request: get(`${base}/roleAssignments?$filter=principalId eq '${known.user(2)}'`),
    status: 200,
    body: { value: { length: 0 } },
  },
  {
    title: "an instance says from when a person is eligible",
    page: graph("api/rbacapplication-list-roleeligibilityscheduleinstances"),
    before: [post(eligible, request({ scheduleInfo: forDays("P30D") }))],
    request: get(`${base}/roleEligibilityScheduleInstances?$filter=principalId eq '${known.user(2)}'`),
    status: 200,
    body: {
      value: [
        {
          roleEligibilityScheduleId: "{{0.targetScheduleId}}",
          startDateTime: "2026-11-23T12:00:00.000Z",
          endDateTime: "2026-12-23T12:00:00.000Z",
        },
      ],
    },
  },
  {
    title: "a person is made eligible once",
    page: ask,
    before: [post(eligible, request())],
    request: post(eligible, request()),
    status: 400,
    code: "RoleAssignmentExists",
  },
  {
    title: "a role that is not there is not found",
    page: ask,
    request: post(eligible, request({ roleDefinitionId: known.nobody })),
    status: 404,
    code: "RoleNotFound",
  },
  {
    title: "a person who is not there is not found",
    page: ask,
    request: post(eligible, request({ principalId: known.nobody })),
    status: 404,
    code: "SubjectNotFound",
  },
  {
    title: "an ordinary group cannot be eligible for a role",
    page: "https://learn.microsoft.com/entra/identity/role-based-access-control/groups-concept",
    request: post(eligible, request({ principalId: known.group })),
    status: 400,
    names: "isAssignableToRole",
  },
  {
    title: "a role-assignable group can be eligible for a role",
    page: "https://learn.microsoft.com/entra/identity/role-based-access-control/groups-concept",
    request: post(eligible, request({ principalId: known.roleAssignable })),
    status: 201,
  },
  {
    title: "a role needs a scope",
    page: ask,
    request: post(eligible, { action: "adminAssign", principalId: known.user(2), roleDefinitionId: userAdministrator }),
    status: 400,
    names: "directoryScopeId",
  },
  {
    title: "an administrative unit can be the scope of an eligible role",
    page: ask,
    before: [post("/directory/administrativeUnits", { displayName: "Schools" })],
    request: post(eligible, request({ directoryScopeId: "/administrativeUnits/{{0.id}}" })),
    status: 201,
  },
  {
    title: "a property the request does not have is named",
    page: ask,
    request: post(eligible, request({ role: "x" })),
    status: 400,
    names: "role",
  },
  {
    title: "the status of a request is not the caller's to set",
    page: ask,
    request: post(eligible, request({ status: "Granted" })),
    status: 400,
    names: "status",
  },
  {
    title: "an action the service does not have is refused in beta too",
    page: graph("api/rbacapplication-post-roleeligibilityschedulerequests?view=graph-rest-beta"),
    request: post(eligible, request({ action: "assign" }), { version: "beta" }),
    status: 400,
    names: "assign",
  },
  {
    title: "a validation changes nothing",
    page: ask,
    before: [post(eligible, request({ isValidationOnly: true }))],
    request: get(`${base}/roleEligibilitySchedules`),
    status: 200,
    body: { value: { length: 0 } },
  },
  {
    title: "what a person was eligible for is taken away",
    page: ask,
    before: [post(eligible, request())],
    request: post(eligible, {
      action: "adminRemove",
      principalId: known.user(2),
      roleDefinitionId: userAdministrator,
      directoryScopeId: "/",
    }),
    status: 201,
    body: { status: "Revoked", targetScheduleId: null, scheduleInfo: null },
  },
  {
    title: "a request no longer stands once its schedule was taken away",
    page: graph("api/unifiedroleeligibilityschedulerequest-get"),
    before: [post(eligible, request()), post(eligible, request({ action: "adminRemove" }))],
    request: get(`${eligible}/{{0.id}}`),
    status: 200,
    body: { status: "Revoked" },
  },
  {
    title: "a schedule that was taken away is not found",
    page: graph("api/unifiedroleeligibilityschedule-get"),
    before: [post(eligible, request()), post(eligible, request({ action: "adminRemove" }))],
    request: get(`${base}/roleEligibilitySchedules/{{0.targetScheduleId}}`),
    status: 404,
  },
  {
    title: "what nobody has cannot be taken away",
    page: ask,
    request: post(eligible, request({ action: "adminRemove" })),
    status: 400,
    code: "RoleAssignmentDoesNotExist",
  },
  {
    title: "an eligible role gets another end",
    page: ask,
    before: [
      post(eligible, request()),
      post(eligible, request({ action: "adminUpdate", scheduleInfo: forDays("P10D") })),
    ],
    request: get(`${base}/roleEligibilitySchedules/{{0.targetScheduleId}}`),
    status: 200,
    body: { scheduleInfo: { expiration: { type: "afterDuration", duration: "P10D" } } },
  },
  {
    title: "a role is not held for good where its rules want an end",
    page: askActive,
    before: [
      get(
        `/policies/roleManagementPolicyAssignments?$filter=scopeId eq '/' and scopeType eq 'DirectoryRole' and roleDefinitionId eq '${userAdministrator}'`,
      ),
      {
        method: "PATCH",
        url: "/policies/roleManagementPolicies/{{0.value.0.policyId}}/rules/Expiration_Admin_Assignment",
        body: {
          "@odata.type": "#microsoft.graph.unifiedRoleManagementPolicyExpirationRule",
          isExpirationRequired: true,
          maximumDuration: "P15D",
        },
      },
    ],
    request: post(active, request()),
    status: 400,
    code: "RoleAssignmentRequestPolicyValidationFailed",
    names: "ExpirationRule",
  },
  {
    title: "an active role needs a justification",
    page: askActive,
    request: post(active, request({ justification: null })),
    status: 400,
    names: "JustificationRule",
  },
  {
    title: "a role that is held for a time is a role assignment meanwhile",
    page: askActive,
    before: [post(active, request({ scheduleInfo: forDays("PT8H") }))],
    request: get(`${base}/roleAssignments?$filter=principalId eq '${known.user(2)}'`),
    status: 200,
    body: { value: [{ roleDefinitionId: userAdministrator, directoryScopeId: "/" }] },
  },
  {
    title: "a role assignment made for good shows among the active schedules",
    page: graph("api/rbacapplication-list-roleassignmentschedules"),
    request: get(`${base}/roleAssignmentSchedules?$filter=roleDefinitionId eq '${globalAdministrator}'`),
    status: 200,
    body: {
      value: [{ principalId: known.admin, assignmentType: "Assigned", memberType: "Direct", status: "Provisioned" }],
    },
  },
  {
    title: "an auditor counts who is active through the instances",
    page: graph("api/rbacapplication-list-roleassignmentscheduleinstances"),
    request: get(
      `${base}/roleAssignmentScheduleInstances?$filter=roleDefinitionId eq '${globalAdministrator}'&$expand=principal`,
      { version: "beta" },
    ),
    status: 200,
    body: { value: [{ principal: { id: known.admin }, endDateTime: null, assignmentType: "Assigned" }] },
  },
  {
    title: "a role that is taken away through its schedule is gone",
    page: askActive,
    before: [
      post(active, request({ scheduleInfo: forDays("PT8H") })),
      post(active, request({ action: "adminRemove" })),
    ],
    request: get(`${base}/roleAssignments?$filter=principalId eq '${known.user(2)}'`),
    status: 200,
    body: { value: { length: 0 } },
  },
  {
    title: "an assignment that was deleted by hand leaves no schedule behind",
    page: graph("api/unifiedroleassignment-delete"),
    before: [
      post(active, request({ scheduleInfo: forDays("PT8H") })),
      get(`${base}/roleAssignments?$filter=principalId eq '${known.user(2)}'`),
      remove(`${base}/roleAssignments/{{1.value.0.id}}`),
    ],
    request: get(`${base}/roleAssignmentSchedules?$filter=principalId eq '${known.user(2)}'`),
    status: 200,
    body: { value: { length: 0 } },
  },
  {
    title: "an application cannot take up a role for a person",
    page: askActive,
    before: [post(eligible, request())],
    request: post(active, request({ action: "selfActivate", scheduleInfo: forDays("PT1H") })),
    status: 403,
  },
  {
    title: "what is granted already cannot be cancelled",
    page: graph("api/unifiedroleeligibilityschedulerequest-cancel"),
    before: [post(eligible, request())],
    request: post(`${eligible}/{{0.id}}/cancel`),
    status: 400,
  },
  {
    title: "to make eligible asks for its own permission",
    page: ask,
    request: post(eligible, request(), { roles: ["RoleEligibilitySchedule.Read.Directory"] }),
    status: 403,
    names: "RoleEligibilitySchedule.ReadWrite.Directory",
  },
  {
    title: "the permission to remove does not assign",
    page: graph("permissions-reference"),
    request: post(active, request(), { roles: ["RoleAssignmentSchedule.Remove.Directory"] }),
    status: 403,
  },
];

describe("eligible and active roles", () => testRows(rows));

/** A tenant whose time the test sets, asked by its human administrator. */
function tenantInTime() {
  let time = "2026-11-23T12:00:00Z";
  const seed = smallSeed();
  const { context, dispatcher } = makeTenant({
    from: { seed: { ...seed, subscriptions: [{ skuPartNumber: "AAD_PREMIUM_P2", seats: 5 }] } },
    weather: calm.oneAnswer,
    clock: () => new Date(time),
    origin: () => "https://localhost:7443",
  });
  const service = new GraphService(context, dispatcher, new CallLog());
  return {
    context,
    at: (now: string) => {
      time = now;
    },
    ask: (method: string, url: string, body?: Json, objectId = known.admin) =>
      service.answer({
        caller: { kind: "administrator", appId: "", objectId, displayName: "Person", roles: new Set() },
        version: "v1.0",
        method,
        url,
        headers: new Headers(),
        body,
      }).result,
  };
}

test("a role held for eight hours is taken back when they are over", () => {
  const tenant = tenantInTime();
  tenant.ask("POST", active, request({ scheduleInfo: forDays("PT8H") }));
  expect(directoryRolesOf(tenant.context, known.user(2))).toContain(userAdministrator);
  tenant.at("2026-11-23T20:00:01Z");
  expect(
    tenant.ask("GET", `${base}/roleAssignmentSchedules?$filter=principalId eq '${known.user(2)}'`).body,
  ).toMatchObject({
    value: [],
  });
  expect(directoryRolesOf(tenant.context, known.user(2))).not.toContain(userAdministrator);
});

test("a role that begins tomorrow is held from tomorrow", () => {
  const tenant = tenantInTime();
  const scheduleInfo = {
    startDateTime: "2026-11-24T08:00:00Z",
    expiration: { type: "afterDuration", duration: "PT8H" },
  };
  expect(tenant.ask("POST", active, request({ scheduleInfo })).status).toBe(201);
  expect(directoryRolesOf(tenant.context, known.user(2))).not.toContain(userAdministrator);
  tenant.at("2026-11-24T09:00:00Z");
  tenant.ask("GET", `${base}/roleAssignmentScheduleInstances`);
  expect(directoryRolesOf(tenant.context, known.user(2))).toContain(userAdministrator);
});

test("who is eligible takes the role up, and gives it back after five minutes at the earliest", () => {
  const tenant = tenantInTime();
  tenant.ask("POST", eligible, request());
  const take = request({ action: "selfActivate", scheduleInfo: forDays("PT2H") });
  const taken = tenant.ask("POST", active, take, known.user(2));
  expect(taken.body).toMatchObject({ status: "Provisioned", action: "selfActivate" });
  expect(directoryRolesOf(tenant.context, known.user(2))).toContain(userAdministrator);
  const give = request({ action: "selfDeactivate" });
  expect(tenant.ask("POST", active, give, known.user(2)).body).toMatchObject({
    error: { code: "ActiveDurationTooShort" },
  });
  tenant.at("2026-11-23T12:06:00Z");
  expect(tenant.ask("POST", active, give, known.user(2)).body).toMatchObject({ status: "Revoked" });
  expect(directoryRolesOf(tenant.context, known.user(2))).not.toContain(userAdministrator);
});

test("a role is not taken up for longer than its rules allow", () => {
  const tenant = tenantInTime();
  tenant.ask("POST", eligible, request());
  const take = request({ action: "selfActivate", scheduleInfo: forDays("PT9H") });
  expect(tenant.ask("POST", active, take, known.user(2)).body).toMatchObject({
    error: { message: 'The following policy rules failed: ["ExpirationRule"]' },
  });
});

test("with an approver in the rules an activation waits, and can be called back", () => {
  const tenant = tenantInTime();
  tenant.ask("POST", eligible, request());
  const found = tenant.ask(
    "GET",
    `/policies/roleManagementPolicyAssignments?$filter=scopeId eq '/' and scopeType eq 'DirectoryRole' and roleDefinitionId eq '${userAdministrator}'`,
  ).body as { value: { policyId: string }[] };
  tenant.ask(
    "PATCH",
    `/policies/roleManagementPolicies/${found.value[0]?.policyId}/rules/Approval_EndUser_Assignment`,
    {
      "@odata.type": "#microsoft.graph.unifiedRoleManagementPolicyApprovalRule",
      setting: { isApprovalRequired: true },
    },
  );
  const take = request({ action: "selfActivate", scheduleInfo: forDays("PT2H") });
  const asked = tenant.ask("POST", active, take, known.user(2)).body as { id: string; status: string };
  expect(asked.status).toBe("PendingApproval");
  expect(directoryRolesOf(tenant.context, known.user(2))).not.toContain(userAdministrator);
  expect(tenant.ask("POST", `${active}/${asked.id}/cancel`).status).toBe(204);
  expect(tenant.ask("GET", `${active}/${asked.id}`).body).toMatchObject({ status: "Canceled" });
});
