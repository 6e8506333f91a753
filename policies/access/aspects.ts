import type { PolicyView } from "../conditional-access.ts";
import roleTemplates from "../data/privileged-roles.json" with { type: "json" };
import { leavesAt, type Value, valueAt } from "../declared-tenant.ts";
import type { Aspect } from "../finding.ts";
import { all, any, has, type Tri, tri, unset, within } from "../tri.ts";
import { asksForManagedDevice, asksForMfa, asksForPhishingResistance } from "./grant.ts";
import type { StrengthView } from "./strengths.ts";

type Test = (policy: PolicyView, strengths: readonly StrengthView[]) => Tri;

/** The eight roles of CISA's baseline MS.AAD.3.6, by Microsoft's template ids. */
export const privilegedRoles: readonly string[] = Object.keys(roleTemplates);

const inputs = ({ resource }: PolicyView, ...path: string[]) => valueAt(resource.inputs, ...path);
const list = ({ resource }: PolicyView, ...path: string[]) => leavesAt(resource.inputs, ...path);
const users = (policy: PolicyView, name: string) => list(policy, "conditions", "users", name);
const apps = (policy: PolicyView, name: string) => list(policy, "conditions", "applications", name);
const condition = (policy: PolicyView, name: string) => list(policy, "conditions", name);
const session = (policy: PolicyView, name: string) => inputs(policy, "sessionControls", name);

const everyone: Test = (policy) => has(users(policy, "includedUsers"), "All");
const blocks: Test = (policy) => has(list(policy, "grantControls", "builtInControls"), "block");
/** A flow alone: one policy for both flows satisfies neither of the published checks. */
const flow = (name: string): Test => {
  return (policy) => {
    const flows = condition(policy, "authenticationFlowTransferMethods");
    return all(has(flows, name), within(flows, [name]));
  };
};

/** The aspects one policy can be asked for alone; the other two take what is around it. */
export const aspects: Readonly<Record<Aspect, Test>> = {
  everyone,
  // Everyone holds the administrators too, unless their roles are left out.
  privilegedRoles: (policy) =>
    any(
      has(users(policy, "includedRoles"), ...privilegedRoles),
      all(everyone(policy, []), unset(inputs(policy, "conditions", "users", "excludedRoles"))),
    ),
  guests: (policy) => unset(inputs(policy, "conditions", "users", "excludedGuestsOrExternalUsers")),
  allApps: (policy) =>
    all(
      has(apps(policy, "includedApplications"), "All"),
      unset(inputs(policy, "conditions", "applications", "excludedApplications")),
    ),
  registration: (policy) => has(apps(policy, "includedUserActions"), "urn:user:registersecurityinfo"),
  noExclusions: () => "yes",
  noOtherConditions: () => "yes",
  legacyClients: (policy) => has(condition(policy, "clientAppTypes"), "exchangeActiveSync", "other"),
  deviceCodeFlow: flow("deviceCodeFlow"),
  authenticationTransfer: flow("authenticationTransfer"),
  unknownPlatforms: (policy) =>
    all(
      has(list(policy, "conditions", "platforms", "includedPlatforms"), "all"),
      has(list(policy, "conditions", "platforms", "excludedPlatforms"), "android", "iOS", "windows", "macOS"),
    ),
  highUserRisk: (policy) => has(condition(policy, "userRiskLevels"), "high"),
  highSignInRisk: (policy) => has(condition(policy, "signInRiskLevels"), "high"),
  mediumSignInRisk: (policy) => has(condition(policy, "signInRiskLevels"), "medium"),
  // Graph's beta has a condition of its own for it, which azuread does not write.
  agents: (policy) => has(condition(policy, "agentIdRiskLevels"), "high"),
  blocks,
  mfa: ({ resource }, strengths) => asksForMfa(resource.inputs.grantControls, strengths),
  plainMfa: ({ resource }, strengths) => {
    const { grantControls } = resource.inputs;
    return all(
      asksForMfa(grantControls, strengths),
      asksForPhishingResistance(grantControls, strengths) === "yes" ? "no" : "yes",
    );
  },
  phishingResistant: ({ resource }, strengths) => asksForPhishingResistance(resource.inputs.grantControls, strengths),
  remediation: (policy) => {
    const controls = list(policy, "grantControls", "builtInControls");
    return any(has(controls, "passwordChange"), has(controls, "riskRemediation"));
  },
  managedDevice: ({ resource }) => asksForManagedDevice(resource.inputs.grantControls),
  signInEveryFourHours: (policy) => atMostHours(policy, 4),
  signInEveryWeek: (policy) => atMostHours(policy, 7 * 24),
  neverPersistent: (policy) => {
    const mode = session(policy, "persistentBrowserMode");
    return typeof mode === "string" ? tri(mode === "never") : openOr(mode);
  },
  switchedOn: ({ state }) => (typeof state === "string" ? tri(state === "enabled") : "unknown"),
};

const openOr = (value: Value | undefined): Tri => (unset(value) === "unknown" ? "unknown" : "no");

/** How often a person signs in again. Without a frequency, never. */
export function signInHours(policy: PolicyView): number | "unknown" | undefined {
  if (session(policy, "signInFrequencyInterval") === "everyTime") return 0;
  const [frequency, period] = [session(policy, "signInFrequency"), session(policy, "signInFrequencyPeriod")];
  if (unset(frequency) === "unknown" || unset(period) === "unknown") return "unknown";
  if (typeof frequency !== "number" || frequency <= 0) return undefined;
  return period === "hours" ? frequency : period === "days" ? frequency * 24 : undefined;
}

function atMostHours(policy: PolicyView, hours: number): Tri {
  const found = signInHours(policy);
  return found === "unknown" ? "unknown" : tri(found !== undefined && found <= hours);
}

/** Conditions that make a policy narrower. */
export type Condition =
  | "clients"
  | "platforms"
  | "locations"
  | "devices"
  | "flows"
  | "userRisk"
  | "signInRisk"
  | "agents";

const unsetBy: Readonly<Record<Condition | "otherRisks", Test>> = {
  clients: (policy) => {
    const clients = condition(policy, "clientAppTypes");
    return any(has(clients, "all"), unset(inputs(policy, "conditions", "clientAppTypes")));
  },
  platforms: (policy) => unset(inputs(policy, "conditions", "platforms")),
  locations: (policy) => unset(inputs(policy, "conditions", "locations")),
  devices: (policy) => unset(inputs(policy, "conditions", "devices")),
  flows: (policy) => within(condition(policy, "authenticationFlowTransferMethods"), ["none"]),
  userRisk: (policy) => unset(inputs(policy, "conditions", "userRiskLevels")),
  signInRisk: (policy) => unset(inputs(policy, "conditions", "signInRiskLevels")),
  agents: (policy) => unset(inputs(policy, "conditions", "agentIdRiskLevels")),
  otherRisks: (policy) =>
    all(
      unset(inputs(policy, "conditions", "insiderRiskLevels")),
      unset(inputs(policy, "conditions", "servicePrincipalRiskLevels")),
      unset(inputs(policy, "conditions", "clientApplications")),
    ),
};

/** Whether a policy has no condition but these. */
export function onlyUnder(policy: PolicyView, allowed: readonly Condition[]): Tri {
  const named: readonly string[] = allowed;
  return all(...Object.entries(unsetBy).map(([name, test]) => (named.includes(name) ? "yes" : test(policy, []))));
}
