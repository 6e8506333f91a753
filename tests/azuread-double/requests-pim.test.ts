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
const assignmentsOf =
  "v1.0/policies/roleManagementPolicyAssignments?$filter=scopeType eq 'Group' and scopeId eq 'G' and";
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
  test("is asked for, and read from its schedule and its newest request", async () => {
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
    expect(plugin.taken(names)).toEqual([`POST ${governed}/eligibilityScheduleRequests`, one, newest]);
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

  test("is changed by asking for it anew, which the tenant refuses: the first one stays", async () => {
    const groupId = await newGroup("Shortened");
    const [principalId] = users(embedded, 1) as [string];
    const inputs = { groupId, principalId, assignmentType: "member", duration: "P90D", justification: "Helps" };
    const kept = await plugin.create(privilegedAccessGroupEligibilitySchedule, inputs);
    plugin.taken();
    const changed = plugin.update(privilegedAccessGroupEligibilitySchedule, kept, { ...inputs, duration: "P30D" });
    await expect(changed).rejects.toThrow(
      "creating updated eligibility schedule request: unexpected status 400 (400 Bad Request) with error: RoleAssignmentExists",
    );
    expect(plugin.calls[0]!.body).toMatchObject({
      action: "adminAssign",
      scheduleInfo: { expiration: { type: "afterDuration", duration: "P30D" } },
    });
    const [schedule] = [...embedded.store.collection("groupEligibilitySchedules").values()].filter(
      (one) => one.groupId === groupId,
    );
    expect(schedule).toMatchObject({ scheduleInfo: { expiration: { duration: "P90D" } } });
  });

  test("that the state calls revoked is left alone, and one of an unknown status is an error", async () => {
    const groupId = await newGroup("Taken back");
    const [principalId] = users(embedded, 1) as [string];
    const inputs = { groupId, principalId, assignmentType: "member", duration: "P90D", justification: "Helps" };
    const { id, properties } = await plugin.create(privilegedAccessGroupEligibilitySchedule, inputs);
    plugin.taken();
    const left = { id, properties: { ...properties, status: "Revoked" } };
    await plugin.delete(privilegedAccessGroupEligibilitySchedule, left);
    const strange = { id, properties: { ...properties, status: "Strange" } };
    await expect(plugin.delete(privilegedAccessGroupEligibilitySchedule, strange)).rejects.toThrow(
      "unknown status: Strange",
    );
    expect(plugin.taken()).toEqual([]);
  });

  test("that has run out still stands in a refreshed state, because its request stays", async () => {
    const groupId = await newGroup("Run out");
    const [principalId] = users(embedded, 1) as [string];
    const inputs = { groupId, principalId, assignmentType: "member", duration: "P90D", justification: "Helps" };
    const kept = await plugin.create(privilegedAccessGroupEligibilitySchedule, inputs);
    embedded.store.collection("groupEligibilitySchedules").delete(kept.id);
    const found = await plugin.refresh(privilegedAccessGroupEligibilitySchedule, kept, inputs);
    expect(found).toMatchObject({ id: kept.id, properties: { status: "Provisioned", duration: "P90D" } });
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
      "Expiration_Admin_Eligibility",
      "Expiration_EndUser_Assignment",
      "Approval_EndUser_Assignment",
      "Enablement_EndUser_Assignment",
    ]);
    // The rule is rewritten whole: asking for MFA alone drops the justification that was there.
    expect(patched.rules[3]).toMatchObject({ enabledRules: ["MultiFactorAuthentication"] });
    const policy = "v1.0/policies/roleManagementPolicies/P";
    expect(plugin.taken({ P: kept.id, G: groupId })).toEqual([
      ...times(5, `GET ${assignmentsOf} roleDefinitionId eq 'member'`),
      `GET ${policy}?$expand=*`,
      `PATCH ${policy}`,
      ...times(5, `GET ${assignmentsOf} roleDefinitionId eq 'member'`),
      `GET ${policy}?$expand=*`,
      `GET ${assignmentsOf} policyId eq 'P'`,
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

  test("are changed by what changes only, found anew five times and read", async () => {
    const groupId = await newGroup("Changed");
    const inputs = {
      groupId,
      roleId: "member",
      activationRules: { maximumDuration: "PT4H", requireJustification: true },
      activeAssignmentRules: { expirationRequired: true, expireAfter: "P15D", requireJustification: true },
    };
    const kept = await plugin.create(groupRoleManagementPolicy, inputs);
    plugin.taken();
    const shorter = { ...inputs, activationRules: { maximumDuration: "PT1H", requireJustification: true } };
    const changed = await plugin.update(groupRoleManagementPolicy, kept, shorter);
    const patch = plugin.calls.find(({ method }) => method === "PATCH")?.body as { rules: object[] };
    expect(patch.rules).toMatchObject([{ id: "Expiration_EndUser_Assignment", maximumDuration: "PT1H" }]);
    const policy = "v1.0/policies/roleManagementPolicies/P";
    expect(plugin.taken({ P: kept.id, G: groupId })).toEqual([
      `GET ${policy}?$expand=*`,
      `PATCH ${policy}`,
      ...times(5, `GET ${assignmentsOf} roleDefinitionId eq 'member'`),
      `GET ${policy}?$expand=*`,
      `GET ${assignmentsOf} policyId eq 'P'`,
    ]);
    expect(changed).toMatchObject({
      id: kept.id,
      properties: { groupId, roleId: "member", activationRules: { maximumDuration: "PT1H" } },
    });
  });

  test("let somebody be eligible for good where the program says so, but not hold a place for good when it is new", async () => {
    const groupId = await newGroup("For good");
    const kept = await plugin.create(groupRoleManagementPolicy, {
      groupId,
      roleId: "member",
      eligibleAssignmentRules: { expirationRequired: false },
      activeAssignmentRules: { expirationRequired: false },
    });
    const patch = plugin.calls.find(({ method }) => method === "PATCH")?.body as { rules: object[] };
    expect(patch.rules).toMatchObject([{ id: "Expiration_Admin_Eligibility", isExpirationRequired: false }]);
    expect(patch.rules[0]).not.toHaveProperty("maximumDuration");
    expect(kept.properties).toMatchObject({
      eligibleAssignmentRules: { expirationRequired: false },
      activeAssignmentRules: { expirationRequired: true },
    });
  });

  test("ask for approval only with somebody who approves", async () => {
    const groupId = await newGroup("Nobody approves");
    const inputs = { groupId, roleId: "member", activationRules: { requireApproval: true } };
    await expect(plugin.create(groupRoleManagementPolicy, inputs)).rejects.toThrow(
      "require_approval is true, but no approval_stages are provided",
    );
    expect(plugin.calls.some(({ method }) => method === "PATCH")).toBe(false);
  });

  test("tell who is told, and by whose leave", async () => {
    const groupId = await newGroup("Told");
    const adminNotifications = {
      notificationLevel: "Critical",
      defaultRecipients: false,
      additionalRecipients: ["drift@voss.example"],
    };
    const kept = await plugin.create(groupRoleManagementPolicy, {
      groupId,
      roleId: "member",
      eligibleAssignmentRules: { expirationRequired: true, expireAfter: "P90D" },
      activeAssignmentRules: { expirationRequired: true, expireAfter: "P15D", requireJustification: true },
      notificationRules: { eligibleActivations: { adminNotifications } },
    });
    const patch = plugin.calls.find(({ method }) => method === "PATCH")?.body as { rules: { id: string }[] };
    expect(patch.rules).toMatchObject([
      { id: "Expiration_Admin_Eligibility", isExpirationRequired: true, maximumDuration: "P90D" },
      { id: "Enablement_Admin_Assignment", enabledRules: ["Justification"] },
      { id: "Expiration_Admin_Assignment", isExpirationRequired: true, maximumDuration: "P15D" },
      {
        id: "Notification_Admin_EndUser_Assignment",
        notificationLevel: "Critical",
        isDefaultRecipientsEnabled: false,
        notificationRecipients: ["drift@voss.example"],
        notificationType: "Email",
        recipientType: "Admin",
      },
    ]);
    expect(kept.properties).toMatchObject({
      notificationRules: { eligibleActivations: { adminNotifications } },
      eligibleAssignmentRules: { expirationRequired: true, expireAfter: "P90D" },
    });
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
