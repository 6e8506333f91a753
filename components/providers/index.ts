export { AuthorizationPolicy, type AuthorizationPolicyArgs } from "./authorization-policy.ts";
export { GroupLicenses, type GroupLicensesArgs } from "./group-licenses.ts";
export { IdentitySecurityDefaults, type IdentitySecurityDefaultsArgs } from "./identity-security-defaults.ts";
export { Team, type TeamArgs } from "./team.ts";
export { TeamsGroupPolicyAssignment, type TeamsGroupPolicyAssignmentArgs } from "./teams-group-policy-assignment.ts";
export { TeamsMeetingPolicy, type TeamsMeetingPolicyArgs } from "./teams-meeting-policy.ts";
export { TeamsMessagingPolicy, type TeamsMessagingPolicyArgs } from "./teams-messaging-policy.ts";
