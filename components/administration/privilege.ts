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
  /** True lets nobody be eligible for more than 90 days at a time, instead of a year. */
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
      // Said with its length: nobody is eligible without an end.
      eligibleAssignmentRules: { expirationRequired: true, expireAfter: eligibilityEnds ? "P90D" : eligibleFor },
      activeAssignmentRules: { expirationRequired: true, expireAfter: "P15D", requireJustification: true },
      ...(alerts.length === 0 ? {} : { notificationRules: { eligibleActivations: { adminNotifications: told } } }),
    },
    { parent },
  );
}

/** How long one eligibility lasts: a year, the longest a group of a new tenant takes. */
const eligibleFor = "P365D";

/**
 * Makes a person eligible for the group, for a year. azuread reads the request, which stays, and so does not see that the
 * year is over: the resource is then taken out of the state (`pulumi state delete`), and the next `up` asks anew.
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
    { groupId: group.objectId, principalId, assignmentType: "member", duration: eligibleFor, justification },
    {
      parent,
      // Entra holds it against the group's rules.
      dependsOn: [after],
      // Asked for once: azuread would ask for another length or reason anew, and Entra refuses that while it is held.
      ignoreChanges: ["duration", "justification"],
    },
  );
}
