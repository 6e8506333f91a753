import type * as azuread from "@pulumi/azuread";
import type { types } from "@pulumi/azuread";
import type * as pulumi from "@pulumi/pulumi";
import type { AnyGroup, BreakGlassGroup, PersonaGroup, RolloutGroup } from "../organisation/group-kinds.ts";
import { audiences, outsiders } from "./audiences.ts";
import { circumstances, computersAmong, type Surroundings } from "./circumstances.ts";
import { demands, sessions } from "./demands.ts";
import type { PlannedPolicy } from "./planned-policies.ts";
import { reportsNothing } from "./planned-policies.ts";
import type { PolicyRow } from "./policy-table.ts";
import { directorySynchronisationAccounts } from "./privileged-roles.ts";
import { type ProtectionRow, protections } from "./protections.ts";
import { targets } from "./targets.ts";

/** Graph's conditionalAccessPolicyState. */
export type State = "disabled" | "enabledForReportingButNotEnforced" | "enabled";

/** Everything of this tenant that a policy may name. */
export interface PolicyParts extends Surroundings {
  breakGlass: BreakGlassGroup;
  /** Groups of the personas the policy is about; empty where it knows people by role or kind. */
  audience: readonly PersonaGroup[];
  /** Groups of all other personas: what a roll-out step holds besides. */
  others: readonly PersonaGroup[];
  /** Groups of the roll-out steps the policy has come to. */
  steps: readonly RolloutGroup[];
  /** Groups left out by design or by exception. */
  without: readonly (AnyGroup | { readonly objectId: pulumi.Input<string> })[];
  withoutOutsiders: boolean;
  withoutSynchronisation: boolean;
  strongOrPass: pulumi.Input<string> | undefined;
  termsOfUse: string | undefined;
}

/** `CA006-Global-BaseProtection-AllApps-AnyPlatform-MFA`: number, persona, type, apps, platform, grant, description. */
function policyName(row: PolicyRow): string {
  const { type, to, when, demand }: ProtectionRow = protections[row.protection];
  const words = [
    `CA${String(row.number).padStart(3, "0")}`,
    audiences[row.who].word,
    type,
    targets[to].word,
    circumstances[when].platform ?? "AnyPlatform",
    demands[demand].word,
    circumstances[when].word,
  ];
  return words.filter((word) => word !== "").join("-");
}

/** A row of the table as azuread's arguments. There is no way to leave break-glass in. */
export function policyArgs(policy: PlannedPolicy, parts: PolicyParts): azuread.ConditionalAccessPolicyArgs {
  const { row } = policy;
  const { to, demand, session }: ProtectionRow = protections[row.protection];
  const { conditions, anyPlatform } = conditionsOf(policy, parts);
  const grant = demands[demand].grant(parts);
  return {
    displayName: policyName(row),
    state: stateOf(policy, anyPlatform),
    conditions: { ...conditions, applications: targets[to].azuread, users: usersOf(policy, parts) },
    ...(grant && { grantControls: grant }),
    ...(session && { sessionControls: sessions[session] }),
  };
}

/** What the stage makes of a policy. What report-only says nothing about is off until it comes to its first step. */
function stateOf({ row, stage }: PlannedPolicy, anyPlatform: boolean): State {
  if (stage !== "reportOnly") return "enabled";
  return reportsNothing(row) || !anyPlatform ? "disabled" : "enabledForReportingButNotEnforced";
}

// Graph's platforms where a policy that only reports on devices still makes people choose a certificate.
const asksInReportOnly = ["android", "iOS", "macOS"];

function conditionsOf({ row, stage }: PlannedPolicy, parts: PolicyParts) {
  const { when, demand }: ProtectionRow = protections[row.protection];
  const conditions = circumstances[when].azuread(parts);
  if (stage !== "reportOnly" || !demands[demand].byDevice) return { conditions, anyPlatform: true };
  const managed =
    when === "computers we manage"
      ? computersAmong(parts.compliance).filter((name) => !asksInReportOnly.includes(name))
      : [];
  const platforms =
    managed.length > 0
      ? { includedPlatforms: managed }
      : { includedPlatforms: ["all"], excludedPlatforms: [...asksInReportOnly] };
  return {
    conditions: { ...conditions, platforms },
    anyPlatform: when !== "computers we manage" || managed.length > 0,
  };
}

function usersOf(
  { row, stage }: PlannedPolicy,
  parts: PolicyParts,
): types.input.ConditionalAccessPolicyConditionsUsers {
  const inSteps = stage === "groups";
  const kind = audiences[row.who].users;
  const ids = (groups: readonly { readonly objectId: pulumi.Input<string> }[]) =>
    groups.map(({ objectId }) => objectId);
  const included = inSteps ? { includedGroups: ids(parts.steps) } : (kind ?? { includedGroups: ids(parts.audience) });
  // Graph joins included groups by OR. A step without the other personas is the people of the step in this one; who is in
  // no persona yet was put into the step by hand.
  const others = inSteps && kind === undefined ? parts.others : [];
  const excludedGroups = [...new Set([parts.breakGlass, ...others, ...parts.without].map(({ objectId }) => objectId))];
  return {
    ...included,
    excludedGroups,
    ...(parts.withoutSynchronisation && { excludedRoles: [directorySynchronisationAccounts] }),
    ...(parts.withoutOutsiders && { excludedGuestsOrExternalUsers: outsiders }),
  };
}
