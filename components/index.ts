export { Administration, type AdministrationArgs } from "./administration/administration.ts";
export { Communication, type CommunicationArgs } from "./communication/communication.ts";
export { globalPolicies } from "./communication/global-policies.ts";
export { type PersonaPolicies, standardPolicies } from "./communication/persona-table.ts";
export type { PolicyKind, PolicySettings } from "./communication/policy-kinds.ts";
export { type PolicyVariants, standardVariants } from "./communication/policy-variants.ts";
export { TeamsPolicies, type TeamsPoliciesArgs } from "./communication/teams-policies.ts";
export type { Reached } from "./communication/who-has-what.ts";
export type { AccessPersona, AccessPersonas } from "./conditional-access/access-personas.ts";
export { ConditionalAccess } from "./conditional-access/conditional-access.ts";
export type { ConditionalAccessArgs } from "./conditional-access/conditional-access-args.ts";
export type { DeclaredPolicy } from "./conditional-access/declared.ts";
export type { AccessExceptionArgs, DeclaredException } from "./conditional-access/exceptions.ts";
export type { LeftOut, LeftOutBecause, Owned } from "./conditional-access/left-out.ts";
export type { Locations } from "./conditional-access/places.ts";
export { privilegedRoles } from "./conditional-access/privileged-roles.ts";
export type { AdministrationConfig } from "./config/administration.ts";
export { type Capability, capabilities } from "./config/capabilities.ts";
export type { PolicyStage } from "./config/conditional-access.ts";
export { ConfigError } from "./config/config-error.ts";
export { type DirectoryRole, directoryRoles } from "./config/directory-roles.ts";
export type { GuestsConfig } from "./config/guests.ts";
export { type Language, languages } from "./config/language.ts";
export { type MergerPhase, mergerPhases } from "./config/merger/phases.ts";
export type { OrganisationConfig } from "./config/organisation.ts";
export { loadOrganisation, parseOrganisation } from "./config/parse-organisation.ts";
export { type Baseline, baselines, type PolicyKey, policyKeys, type Stage, stages } from "./config/policy-keys.ts";
export type { Problem } from "./config/problem.ts";
export { readStack, type StackSettings } from "./config/read-stack.ts";
export { type RolloutCondition, standardConditions } from "./config/rollout-conditions.ts";
export { type Series, seriesNames } from "./config/series.ts";
export type { AssignedTemplateKey, TemplateKey } from "./config/template-keys.ts";
export { GuestAccess, type GuestAccessArgs } from "./guests/guest-access.ts";
export { type DeclaredLicences, type LicenceMove, type Loss, licenceMoves } from "./licensing/licence-moves.ts";
export { Licensing, type LicensingArgs } from "./licensing/licensing.ts";
export { inPhase } from "./merger/in-phase.ts";
export { Merger, type MergerArgs } from "./merger/merger.ts";
export { Unmonitored, type UnmonitoredArgs } from "./monitoring/unmonitored.ts";
export type { BreakGlassArgs } from "./organisation/break-glass.ts";
export {
  type AccessGroup,
  type AddOnGroup,
  type AnyGroup,
  type BreakGlassGroup,
  type DynamicUserGroup,
  type ExceptionGroup,
  type FormerGroup,
  groupOfKind,
  type LicenceGroup,
  type PersonaGroup,
  type RoleGroup,
  type RolloutGroup,
  type RoomGroup,
  type SectorGroup,
  type StaticGroup,
  type TeamsPolicyGroup,
  type UnitGroup,
} from "./organisation/group-kinds.ts";
export { Organisation, type OrganisationArgs } from "./organisation/organisation.ts";
export * from "./providers/index.ts";
export { getOperatorNumbers, type OperatorNumbersArgs } from "./providers/numbers/get-operator-numbers.ts";
export type { TelephoneNumber } from "./providers/numbers/read-telephone-numbers.ts";
export { Rollout, type RolloutArgs, type RolloutStep } from "./rollout/rollout.ts";
export { Rooms } from "./rooms/rooms.ts";
export type { RoomArgs, RoomsArgs } from "./rooms/rooms-args.ts";
export type { ExpiryArgs } from "./teams/expiry.ts";
export type { TeamFate } from "./teams/team-fate.ts";
export type { TeamTemplate } from "./teams/template.ts";
export { TemplateTeam, type TemplateTeamArgs } from "./teams/template-team.ts";
export { teamTemplates } from "./teams/templates.ts";
export { UnitTeam, type UnitTeamArgs } from "./teams/unit-team.ts";
export { Workspaces, type WorkspacesArgs } from "./teams/workspaces.ts";
export type { MoveStep } from "./telephony/move-steps.ts";
export { Telephony } from "./telephony/telephony.ts";
export type { TelephonyArgs } from "./telephony/telephony-args.ts";
export { Tenant, type TenantArgs } from "./tenant.ts";
export type { Transform } from "./transform.ts";
