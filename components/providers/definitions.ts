import type { AnySetting } from "./definition.ts";
import { authorizationPolicy } from "./settings/authorization-policy.ts";
import { groupLicenses } from "./settings/group-licenses.ts";
import { identitySecurityDefaults } from "./settings/identity-security-defaults.ts";
import { team } from "./settings/team.ts";
import { teamsGroupPolicyAssignment } from "./settings/teams-group-policy-assignment.ts";
import { teamsMeetingPolicy, teamsMessagingPolicy } from "./settings/teams-policies.ts";

/** Every setting this library knows. Nothing here needs Pulumi: permissions, export, drift and pages are read from this list. */
export const definitions: readonly AnySetting[] = [
  authorizationPolicy,
  groupLicenses,
  identitySecurityDefaults,
  team,
  teamsGroupPolicyAssignment,
  teamsMeetingPolicy,
  teamsMessagingPolicy,
];
