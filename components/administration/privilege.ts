import * as azuread from "@pulumi/azuread";
import type * as pulumi from "@pulumi/pulumi";
import type { AdministrationConfig } from "../config/administration.ts";
import { type DirectoryRole, directoryRoles } from "../config/directory-roles.ts";
import type { RoleGroup } from "../organisation/group-kinds.ts";

/** Gives a group a role, over the whole tenant or over one part of it. */
export function giveRole(
  name: string,
  role: DirectoryRole,
  group: RoleGroup,
  parent: pulumi.Resource,
  directoryScopeId?: pulumi.Input<string>,
): azuread.DirectoryRoleAssignment {
  const args = {
    roleId: directoryRoles[role],
    principalObjectId: group.objectId,
    ...(directoryScopeId === undefined ? {} : { directoryScopeId }),
  };
  return new azuread.DirectoryRoleAssignment(name, args, { parent });
}

/** How membership of a role's group is taken up. */
export interface Activation {
  /** Hours that it lasts. */
  hours: number;
  /** Object ids of those of whom one must agree; nobody approves for himself. */
  approvers: readonly string[];
  /** Mailboxes that are told. */
  alerts: AdministrationConfig["alerts"];
  /** True lets nobody be eligible without an end. */
  eligibilityEnds: boolean;
}

/**
 * What a member of the group does before the role counts: says why, proves who it is, and, where approvers are named,
 * waits for one of them. Nobody is a member for good.
 *
 * @see https://learn.microsoft.com/entra/id-governance/privileged-identity-management/concept-pim-for-groups
 */
export function activationRules(
  name: string,
  group: RoleGroup,
  { hours, approvers, alerts, eligibilityEnds }: Activation,
  parent: pulumi.Resource,
): azuread.GroupRoleManagementPolicy {
  const approval = {
    requireApproval: true,
    approvalStage: { primaryApprovers: approvers.map((objectId) => ({ objectId, type: "singleUser" })) },
  };
  const told = { notificationLevel: "All", defaultRecipients: true, additionalRecipients: [...alerts] };
  return new azuread.GroupRoleManagementPolicy(
    name,
    {
      groupId: group.objectId,
      roleId: "member",
      activationRules: {
        maximumDuration: `PT${hours}H`,
        requireJustification: true,
        requireMultifactorAuthentication: true,
        ...(approvers.length === 0 ? {} : approval),
      },
      eligibleAssignmentRules: eligibilityEnds
        ? { expirationRequired: true, expireAfter: "P90D" }
        : { expirationRequired: false },
      activeAssignmentRules: { expirationRequired: true, expireAfter: "P15D", requireJustification: true },
      ...(alerts.length === 0 ? {} : { notificationRules: { eligibleActivations: { adminNotifications: told } } }),
    },
    { parent },
  );
}

/**
 * Makes a person eligible for the group, for as long as the program says so. It has no end, because azuread reads the
 * request, which stays, and would not see that a year is over: nobody would be an administrator on that day.
 */
export function eligible(
  name: string,
  group: RoleGroup,
  principalId: string,
  justification: string,
  after: pulumi.Resource,
  parent: pulumi.Resource,
): azuread.PrivilegedAccessGroupEligibilitySchedule {
  return new azuread.PrivilegedAccessGroupEligibilitySchedule(
    name,
    { groupId: group.objectId, principalId, assignmentType: "member", permanentAssignment: true, justification },
    {
      parent,
      // Entra refuses eligibility without an end until the group's rules allow it.
      dependsOn: [after],
      // Asked for once: azuread would ask for another reason anew, and Entra refuses that while it is held.
      ignoreChanges: ["justification"],
    },
  );
}
