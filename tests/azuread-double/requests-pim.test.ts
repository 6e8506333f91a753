import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { administrativeUnit } from "../../emulator/azuread/resources/administrative-unit.ts";
import { administrativeUnitRoleMember } from "../../emulator/azuread/resources/administrative-unit-role-member.ts";
import { directoryRole } from "../../emulator/azuread/resources/directory-role.ts";
import { group } from "../../emulator/azuread/resources/group.ts";
import { directoryRoleEligibilityScheduleRequest } from "../../emulator/azuread/resources/pim/directory-role-eligibility-schedule-request.ts";
import { groupRoleManagementPolicy } from "../../emulator/azuread/resources/pim/group-role-management-policy.ts";
import { privilegedAccessGroupEligibilitySchedule } from "../../emulator/azuread/resources/pim/privileged-access-group-schedule.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { embeddedTenant, users } from "./support/embedded.ts";
import { TracedPlugin, times } from "./support/traced.ts";
import { licenseP2 } from "./support/used-kinds.ts";

let embedded: EmbeddedTenant;
let plugin: TracedPlugin;
beforeAll(async () => {
  embedded = await embeddedTenant();
  licenseP2(embedded);
  plugin = await TracedPlugin.open(embedded);
});
afterAll(() => embedded.stop());

// Microsoft's template id of a built-in role.
const helpdesk = "729827e3-9c14-49f7-bb1b-9608f156bbb8";
const roles = "v1.0/roleManagement/directory";
const governed = "v1.0/identityGovernance/privilegedAccess/group";

const newGroup = async (displayName: string): Promise<string> => {
  const made = await plugin.create(group, { displayName, securityEnabled: true, assignableToRole: true });
  plugin.taken();
  return String(made.properties.objectId);
};

test("an eligibility for a role is asked for without an end, seen five times, and taken back by a request", async () => {
  const [principalId] = users(embedded, 1) as [string];
  plugin.taken();
  const kept = await plugin.create(directoryRoleEligibilityScheduleRequest, {
    roleDefinitionId: helpdesk,
    principalId,
    directoryScopeId: "/",
    justification: "Helps the schools",
  });
  const R = { R: kept.id };
  expect(plugin.calls[0]!.body).toMatchObject({
    action: "adminAssign",
    directoryScopeId: "/",
    justification: "Helps the schools",
    principalId,
    roleDefinitionId: helpdesk,
    scheduleInfo: { expiration: { type: "noExpiration" } },
  });
  const one = `GET ${roles}/roleEligibilityScheduleRequests/R`;
  expect(plugin.taken(R)).toEqual([`POST ${roles}/roleEligibilityScheduleRequests`, ...times(6, one)]);
  expect(kept.properties).toMatchObject({ principalId, roleDefinitionId: helpdesk, directoryScopeId: "/" });
  await plugin.delete(directoryRoleEligibilityScheduleRequest, kept);
  expect(plugin.calls.at(-1)!.body).toMatchObject({ action: "adminRemove", principalId });
  expect(plugin.taken(R)).toEqual([one, `POST ${roles}/roleEligibilityScheduleRequests`]);
  expect(embedded.store.collection("roleEligibilitySchedules").size).toBe(0);
});

describe("an eligibility for a group", () => {
  test("is asked for, seen five times, and read from its schedule and its newest request", async () => {
    const groupId = await newGroup("Helpers");
    const [principalId] = users(embedded, 1) as [string];
    const kept = await plugin.create(privilegedAccessGroupEligibilitySchedule, {
      groupId,
      principalId,
      assignmentType: "member",
      duration: "P90D",
      justification: "Helps",
    });
    expect(kept.id).toMatch(new RegExp(`^${groupId}_member_[0-9a-f-]{36}$`));
    const names = { S: kept.id, G: groupId };
    const one = `GET ${governed}/eligibilitySchedules/S`;
    const newest = `GET ${governed}/eligibilityScheduleRequests?$filter=groupId eq 'G' and targetScheduleId eq 'S'&$orderby=createdDateTime desc`;
    expect(plugin.taken(names)).toEqual([
      `POST ${governed}/eligibilityScheduleRequests`,
      ...times(5, one),
      one,
      newest,
    ]);
    expect(kept.properties).toMatchObject({
      permanentAssignment: false,
      duration: "P90D",
      status: "Provisioned",
      justification: "Helps",
      expirationDate: "",
    });
    await plugin.delete(privilegedAccessGroupEligibilitySchedule, kept);
    expect(plugin.calls.at(-1)!.body).toMatchObject({ action: "adminRemove", groupId, principalId });
    expect(embedded.store.collection("groupEligibilitySchedules").size).toBe(0);
  });

  test("says for how long", async () => {
    const groupId = await newGroup("Open");
    const [principalId] = users(embedded, 1) as [string];
    const asked = plugin.create(privilegedAccessGroupEligibilitySchedule, {
      groupId,
      principalId,
      assignmentType: "member",
    });
    await expect(asked).rejects.toThrow("either `expiration_date` or `duration` must be set");
  });
});

describe("the rules for a place in a group", () => {
  test("are found with the group, changed where the program says so, and left when it stops", async () => {
    const groupId = await newGroup("Ruled");
    const [approver] = users(embedded, 1) as [string];
    const kept = await plugin.create(groupRoleManagementPolicy, {
      groupId,
      roleId: "member",
      eligibleAssignmentRules: { expirationRequired: false },
      activationRules: {
        maximumDuration: "PT4H",
        requireApproval: true,
        approvalStage: { primaryApprovers: [{ objectId: approver, type: "singleUser" }] },
        requireMultifactorAuthentication: true,
      },
    });
    const names = { G: groupId, P: kept.id };
    const patched = plugin.calls.find(({ method }) => method === "PATCH")?.body as { rules: { id: string }[] };
    expect(patched.rules.map(({ id }) => id)).toEqual([
      "Expiration_EndUser_Assignment",
      "Approval_EndUser_Assignment",
      "Enablement_EndUser_Assignment",
    ]);
    // The rule is rewritten whole: asking for MFA alone drops the justification that was there.
    expect(patched.rules[2]).toMatchObject({ enabledRules: ["MultiFactorAuthentication"] });
    const named = `v1.0/policies/roleManagementPolicyAssignments?$filter=scopeType eq 'Group' and scopeId eq 'G' and`;
    const policy = "v1.0/policies/roleManagementPolicies/P";
    expect(plugin.taken({ P: kept.id, G: groupId })).toEqual([
      ...times(5, `GET ${named} roleDefinitionId eq 'member'`),
      `GET ${policy}?$expand=*`,
      `PATCH ${policy}`,
      ...times(6, `GET ${policy}?$expand=*`),
      `GET ${named} policyId eq 'P'`,
    ]);
    expect(kept.properties).toMatchObject({
      roleId: "member",
      activationRules: {
        maximumDuration: "PT4H",
        requireApproval: true,
        requireJustification: false,
        approvalStage: { primaryApprovers: [{ objectId: approver, type: "singleUser" }] },
      },
      notificationRules: { activeAssignments: { adminNotifications: { notificationLevel: "All" } } },
    });
    await plugin.delete(groupRoleManagementPolicy, kept);
    expect(plugin.taken(names)).toEqual([]);
  });
});

test("a role within a unit is given, read and taken back by its membership", async () => {
  const unit = await plugin.create(administrativeUnit, { displayName: "Schools" });
  const role = await plugin.create(directoryRole, { templateId: helpdesk });
  const [memberObjectId] = users(embedded, 1) as [string];
  const administrativeUnitObjectId = String(unit.properties.objectId);
  plugin.taken();
  const kept = await plugin.create(administrativeUnitRoleMember, {
    administrativeUnitObjectId,
    memberObjectId,
    roleObjectId: String(role.properties.objectId),
  });
  const [, , membership = ""] = kept.id.split("/");
  const names = { U: administrativeUnitObjectId, M: membership };
  expect(kept.id).toBe(`${names.U}/roleMember/${membership}`);
  const members = "v1.0/directory/administrativeUnits/U/scopedRoleMembers";
  expect(plugin.taken(names)).toEqual([`POST ${members}`, `GET ${members}/M`]);
  expect(embedded.store.collection("roleAssignments").get(membership)).toMatchObject({
    principalId: memberObjectId,
    roleDefinitionId: helpdesk,
    directoryScopeId: `/administrativeUnits/${names.U}`,
  });
  await plugin.delete(administrativeUnitRoleMember, kept);
  expect(plugin.taken(names)).toEqual([`DELETE ${members}/M`]);
});
