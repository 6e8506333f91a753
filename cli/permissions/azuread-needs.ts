import type { DeclaredResource, Value } from "../../policies/rules.ts";

/** Application permissions to see a resource, and to make, change and remove it. */
export interface Needs {
  readonly read: readonly string[];
  readonly write: readonly string[];
}

type NeedsOf = (inputs: DeclaredResource["inputs"]) => Needs;

const roles: Needs = { read: ["RoleManagement.Read.Directory"], write: ["RoleManagement.ReadWrite.Directory"] };
const conditionalAccess: Needs = {
  read: ["Policy.Read.All"],
  write: ["Policy.Read.All", "Policy.ReadWrite.ConditionalAccess"],
};
const units: Needs = { read: ["AdministrativeUnit.Read.All"], write: ["AdministrativeUnit.ReadWrite.All"] };
const applications: Needs = { read: ["Application.Read.All"], write: ["Application.ReadWrite.All"] };
const entitlement: Needs = {
  read: ["EntitlementManagement.Read.All"],
  write: ["EntitlementManagement.ReadWrite.All"],
};

const group: NeedsOf = ({ assignableToRole }) => ({
  read: ["GroupMember.Read.All"],
  write: [
    "Group.ReadWrite.All",
    // A value that is not known yet may be true.
    ...(isFalse(assignableToRole) ? [] : ["RoleManagement.ReadWrite.Directory"]),
  ],
});

/**
 * What azuread's resources ask of Microsoft Graph, in Microsoft's table of permissions: azuread documents them on a
 * page per resource, and its program cannot be asked.
 */
export const azureadNeeds: Readonly<Record<string, Needs | NeedsOf>> = {
  "azuread:index/group:Group": group,
  "azuread:index/groupMember:GroupMember": { read: ["GroupMember.Read.All"], write: ["GroupMember.ReadWrite.All"] },
  "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy": conditionalAccess,
  "azuread:index/namedLocation:NamedLocation": conditionalAccess,
  "azuread:index/authenticationStrengthPolicy:AuthenticationStrengthPolicy": conditionalAccess,
  "azuread:index/administrativeUnit:AdministrativeUnit": units,
  "azuread:index/administrativeUnitMember:AdministrativeUnitMember": units,
  "azuread:index/directoryRole:DirectoryRole": roles,
  "azuread:index/directoryRoleAssignment:DirectoryRoleAssignment": roles,
  "azuread:index/directoryRoleEligibilityScheduleRequest:DirectoryRoleEligibilityScheduleRequest": {
    read: ["RoleEligibilitySchedule.Read.Directory"],
    write: ["RoleEligibilitySchedule.ReadWrite.Directory"],
  },
  "azuread:index/groupRoleManagementPolicy:GroupRoleManagementPolicy": {
    read: ["RoleManagementPolicy.Read.AzureADGroup"],
    write: ["RoleManagementPolicy.ReadWrite.AzureADGroup"],
  },
  "azuread:index/privilegedAccessGroupEligibilitySchedule:PrivilegedAccessGroupEligibilitySchedule": {
    read: ["PrivilegedEligibilitySchedule.Read.AzureADGroup"],
    write: ["PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup"],
  },
  "azuread:index/application:Application": applications,
  "azuread:index/servicePrincipal:ServicePrincipal": applications,
  "azuread:index/accessPackageCatalog:AccessPackageCatalog": entitlement,
  "azuread:index/accessPackage:AccessPackage": entitlement,
  "azuread:index/accessPackageAssignmentPolicy:AccessPackageAssignmentPolicy": entitlement,
  "azuread:index/accessPackageResourceCatalogAssociation:AccessPackageResourceCatalogAssociation": entitlement,
  "azuread:index/accessPackageResourcePackageAssociation:AccessPackageResourcePackageAssociation": entitlement,
  "azuread:index/accessPackageCatalogRoleAssignment:AccessPackageCatalogRoleAssignment": entitlement,
};

function isFalse(value: Value | undefined): boolean {
  return value === undefined || value === null || value === false;
}
