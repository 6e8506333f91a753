import { describe, expect } from "vitest";
import type { Json } from "../../emulator/store/json.ts";
import { get, graph, post, type Row } from "../emulator/conformance/row.ts";
import { known } from "../emulator/graph/small-tenant.ts";
import { testRows } from "./licensed-tenant.ts";

const base = "/identityGovernance/privilegedAccess/group";
const eligible = `${base}/eligibilityScheduleRequests`;
const active = `${base}/assignmentScheduleRequests`;
const ask = graph("api/privilegedaccessgroup-post-eligibilityschedulerequests");
const askActive = graph("api/privilegedaccessgroup-post-assignmentschedulerequests");
const list = graph("api/privilegedaccessgroup-list-eligibilityschedules");

const request = (more: { [key: string]: Json } = {}): { [key: string]: Json } => ({
  action: "adminAssign",
  principalId: known.user(7),
  groupId: known.group,
  accessId: "member",
  justification: "on duty",
  scheduleInfo: { expiration: { type: "afterDuration", duration: "P30D" } },
  ...more,
});

const rows: Row[] = [
  {
    title: "a person becomes eligible to be a member of a group",
    page: ask,
    request: post(eligible, request()),
    status: 201,
    body: { status: "Provisioned", accessId: "member", groupId: known.group },
  },
  {
    title: "eligible members of a group are listed by group",
    page: list,
    before: [post(eligible, request())],
    request: get(`${base}/eligibilitySchedules?$filter=groupId eq '${known.group}'&$expand=group,principal`),
    status: 200,
    body: {
      value: [{ memberType: "direct", group: { displayName: "Static" }, principal: { id: known.user(7) } }],
    },
  },
  {
    title: "schedules of groups are not listed without naming group or person",
    page: list,
    request: get(`${base}/eligibilitySchedules`),
    status: 400,
    names: "groupId",
  },
  {
    title: "an eligible member's instance says when it ends",
    page: graph("api/privilegedaccessgroup-list-eligibilityscheduleinstances"),
    before: [post(eligible, request())],
    request: get(`${base}/eligibilityScheduleInstances?$filter=principalId eq '${known.user(7)}'`),
    status: 200,
    body: { value: [{ eligibilityScheduleId: "{{0.targetScheduleId}}", endDateTime: "2026-12-23T12:00:00.000Z" }] },
  },
  {
    title: "a group's rules want an end for who is eligible",
    page: ask,
    request: post(eligible, request({ scheduleInfo: { expiration: { type: "noExpiration" } } })),
    status: 400,
    code: "RoleAssignmentRequestPolicyValidationFailed",
    names: "ExpirationRule",
  },
  {
    title: "a group whose members follow a rule is not managed",
    page: "https://learn.microsoft.com/entra/id-governance/privileged-identity-management/concept-pim-for-groups",
    request: post(eligible, request({ groupId: known.dynamic })),
    status: 400,
    names: known.dynamic,
  },
  {
    title: "access to a group is as member or as owner",
    page: ask,
    request: post(eligible, request({ accessId: "guest" })),
    status: 400,
    names: "accessId",
  },
  {
    title: "a member for a time is a member of the group meanwhile",
    page: askActive,
    before: [post(active, request())],
    request: get(`/groups/${known.group}/members/$count`, { headers: { ConsistencyLevel: "eventual" } }),
    status: 200,
    text: "3",
  },
  {
    title: "an owner for a time is an owner of the group meanwhile",
    page: askActive,
    before: [post(active, request({ accessId: "owner" }))],
    request: get(`/groups/${known.group}/owners`),
    status: 200,
    body: { value: [{ id: known.user(7) }] },
  },
  {
    title: "who is a member already is not assigned again",
    page: askActive,
    request: post(active, request({ principalId: known.user(2) })),
    status: 400,
    code: "RoleAssignmentExists",
  },
  {
    title: "standing members show among the active schedules of their group",
    page: graph("api/privilegedaccessgroup-list-assignmentschedules"),
    request: get(`${base}/assignmentSchedules?$filter=groupId eq '${known.group}' and accessId eq 'member'`),
    status: 200,
    body: {
      value: [
        { principalId: known.user(2), assignmentType: "assigned" },
        { principalId: known.user(3), scheduleInfo: { expiration: { type: "noExpiration" } } },
      ],
    },
  },
  {
    title: "a standing member is taken out by a request",
    page: askActive,
    before: [post(active, request({ action: "adminRemove", principalId: known.user(2) }))],
    request: get(`/groups/${known.group}/members?$select=id`),
    status: 200,
    body: { value: [{ id: known.user(3) }] },
  },
  {
    title: "roles and groups do not share their permissions",
    page: graph("permissions-reference"),
    request: post(eligible, request(), { roles: ["RoleManagement.ReadWrite.Directory"] }),
    status: 403,
    names: "PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup",
  },
  {
    title: "the permission to remove takes away",
    page: graph("permissions-reference"),
    before: [post(eligible, request())],
    request: post(eligible, request({ action: "adminRemove" }), {
      roles: ["PrivilegedEligibilitySchedule.Remove.AzureADGroup"],
    }),
    status: 201,
    body: { status: "Revoked" },
  },
  {
    title: "a caller asks for what is its own",
    page: graph("api/privilegedaccessgroupassignmentschedule-filterbycurrentuser"),
    before: [post(active, request({ principalId: known.appPrincipal }))],
    request: get(`${base}/assignmentSchedules/filterByCurrentUser(on='principal')`),
    status: 200,
    body: { value: expect.arrayContaining([expect.objectContaining({ principalId: known.appPrincipal })]) },
  },
];

describe("eligible and active members and owners of groups", () => testRows(rows));
