import { authenticationStrengthPolicy } from "../../../emulator/azuread/resources/authentication-strength-policy.ts";
import { conditionalAccessPolicy } from "../../../emulator/azuread/resources/conditional-access-policy.ts";
import { directoryRoleAssignment } from "../../../emulator/azuread/resources/directory-role-assignment.ts";
import { group } from "../../../emulator/azuread/resources/group.ts";
import { namedLocation } from "../../../emulator/azuread/resources/named-location.ts";
import { groupRoleManagementPolicy } from "../../../emulator/azuread/resources/pim/group-role-management-policy.ts";
import { privilegedAccessGroupEligibilitySchedule } from "../../../emulator/azuread/resources/pim/privileged-access-group-schedule.ts";
import type { ResourceKind } from "../../../emulator/azuread/resources/resource-kind.ts";
import type { Data } from "../../../emulator/azuread/terraform/value.ts";
import type { EmbeddedTenant } from "../../../emulator/index.ts";
import { mfaForAll, users } from "./embedded.ts";
import type { TracedPlugin } from "./traced.ts";

/** The azuread classes that the components make, by name. */
export type UsedKind =
  | "AuthenticationStrengthPolicy"
  | "ConditionalAccessPolicy"
  | "DirectoryRoleAssignment"
  | "Group"
  | "GroupRoleManagementPolicy"
  | "NamedLocation"
  | "PrivilegedAccessGroupEligibilitySchedule";

export const usedKinds: Record<UsedKind, ResourceKind> = {
  AuthenticationStrengthPolicy: authenticationStrengthPolicy,
  ConditionalAccessPolicy: conditionalAccessPolicy,
  DirectoryRoleAssignment: directoryRoleAssignment,
  Group: group,
  GroupRoleManagementPolicy: groupRoleManagementPolicy,
  NamedLocation: namedLocation,
  PrivilegedAccessGroupEligibilitySchedule: privilegedAccessGroupEligibilitySchedule,
};

// Microsoft's template id of the Groups Administrator.
const groupsAdministrator = "fdd7a751-b60b-444a-984c-02652fe8fa1c";

type Sample = { inputs: Data; changed: Data };

/** Inputs as the components write them, and the same after a change that is made in place. */
const samples: Record<UsedKind, (groupId: string, principal: string) => Sample> = {
  AuthenticationStrengthPolicy: () => ({
    inputs: { displayName: "Keys", allowedCombinations: ["fido2"] },
    changed: { displayName: "Keys and Hello", allowedCombinations: ["fido2", "windowsHelloForBusiness"] },
  }),
  ConditionalAccessPolicy: () => ({ inputs: mfaForAll() as Data, changed: mfaForAll({ state: "disabled" }) as Data }),
  DirectoryRoleAssignment: (groupId) => {
    const inputs = { roleId: groupsAdministrator, principalObjectId: groupId };
    return { inputs, changed: inputs };
  },
  Group: () => ({
    inputs: { displayName: "Staff", securityEnabled: true },
    changed: { displayName: "Staff", securityEnabled: true, description: "Everybody" },
  }),
  GroupRoleManagementPolicy: (groupId) => ({
    inputs: { groupId, roleId: "member", activationRules: { maximumDuration: "PT4H", requireJustification: true } },
    changed: { groupId, roleId: "member", activationRules: { maximumDuration: "PT2H", requireJustification: true } },
  }),
  NamedLocation: () => ({
    inputs: { displayName: "North", country: { countriesAndRegions: ["NO"] } },
    changed: { displayName: "North", country: { countriesAndRegions: ["NO", "SE"] } },
  }),
  PrivilegedAccessGroupEligibilitySchedule: (groupId, principalId) => {
    const inputs = { groupId, principalId, assignmentType: "member", duration: "P90D", justification: "Helps" };
    return { inputs, changed: { ...inputs, duration: "P30D" } };
  },
};

/** A sample about a new group that may hold roles and about a person of the tenant. */
export async function sampleOf(name: UsedKind, plugin: TracedPlugin, embedded: EmbeddedTenant): Promise<Sample> {
  const groupId = await roleGroup(plugin);
  const [principal = ""] = users(embedded, 1);
  plugin.taken();
  return samples[name](groupId, principal);
}

async function roleGroup(plugin: TracedPlugin): Promise<string> {
  const made = await plugin.create(group, { displayName: "Helpers", securityEnabled: true, assignableToRole: true });
  return String(made.properties.objectId);
}

/** Entra ID P2, which risk and eligibility ask for. */
export function licenseP2(embedded: EmbeddedTenant): void {
  const skuPartNumber = "AAD_PREMIUM_P2";
  embedded.store
    .collection("subscribedSkus")
    .set("p2", { id: "p2", skuPartNumber, servicePlans: [{ servicePlanName: skuPartNumber }] });
}
