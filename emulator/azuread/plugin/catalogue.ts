import type { DataFunction } from "../functions/data-function.ts";
import { getClientConfig } from "../functions/get-client-config.ts";
import { getDomains } from "../functions/get-domains.ts";
import { getGroup } from "../functions/get-group.ts";
import { getUser } from "../functions/get-user.ts";
import { administrativeUnit } from "../resources/administrative-unit.ts";
import { administrativeUnitMember } from "../resources/administrative-unit-member.ts";
import { administrativeUnitRoleMember } from "../resources/administrative-unit-role-member.ts";
import { authenticationStrengthPolicy } from "../resources/authentication-strength-policy.ts";
import { conditionalAccessPolicy } from "../resources/conditional-access-policy.ts";
import { directoryRole } from "../resources/directory-role.ts";
import { directoryRoleAssignment } from "../resources/directory-role-assignment.ts";
import { group } from "../resources/group.ts";
import { groupMember } from "../resources/group-member.ts";
import { namedLocation } from "../resources/named-location.ts";
import { directoryRoleEligibilityScheduleRequest } from "../resources/pim/directory-role-eligibility-schedule-request.ts";
import { groupRoleManagementPolicy } from "../resources/pim/group-role-management-policy.ts";
import {
  privilegedAccessGroupAssignmentSchedule,
  privilegedAccessGroupEligibilitySchedule,
} from "../resources/pim/privileged-access-group-schedule.ts";
import type { ResourceKind } from "../resources/resource-kind.ts";

/** Every resource kind this stand-in knows. */
export const resourceKinds: readonly ResourceKind[] = [
  administrativeUnit,
  administrativeUnitMember,
  administrativeUnitRoleMember,
  authenticationStrengthPolicy,
  conditionalAccessPolicy,
  directoryRole,
  directoryRoleAssignment,
  directoryRoleEligibilityScheduleRequest,
  group,
  groupMember,
  groupRoleManagementPolicy,
  namedLocation,
  privilegedAccessGroupAssignmentSchedule,
  privilegedAccessGroupEligibilitySchedule,
];

/** Every lookup this stand-in knows. */
export const dataFunctions: readonly DataFunction[] = [getClientConfig, getDomains, getGroup, getUser];
