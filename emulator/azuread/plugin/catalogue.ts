import type { DataFunction } from "../functions/data-function.ts";
import { getClientConfig } from "../functions/get-client-config.ts";
import { getDomains } from "../functions/get-domains.ts";
import { getGroup } from "../functions/get-group.ts";
import { getUser } from "../functions/get-user.ts";
import { administrativeUnit } from "../resources/administrative-unit.ts";
import { administrativeUnitMember } from "../resources/administrative-unit-member.ts";
import { authenticationStrengthPolicy } from "../resources/authentication-strength-policy.ts";
import { conditionalAccessPolicy } from "../resources/conditional-access-policy.ts";
import { directoryRole } from "../resources/directory-role.ts";
import { directoryRoleAssignment } from "../resources/directory-role-assignment.ts";
import { group } from "../resources/group.ts";
import { groupMember } from "../resources/group-member.ts";
import { namedLocation } from "../resources/named-location.ts";
import type { ResourceKind } from "../resources/resource-kind.ts";

/** Every resource kind this stand-in knows. */
export const resourceKinds: readonly ResourceKind[] = [
  administrativeUnit,
  administrativeUnitMember,
  authenticationStrengthPolicy,
  conditionalAccessPolicy,
  directoryRole,
  directoryRoleAssignment,
  group,
  groupMember,
  namedLocation,
];

/** Every lookup this stand-in knows. */
export const dataFunctions: readonly DataFunction[] = [getClientConfig, getDomains, getGroup, getUser];
