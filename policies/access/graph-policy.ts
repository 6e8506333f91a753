import { isUnknown, unknown, type Value, valueAt } from "../declared-tenant.ts";

type Json = { readonly [key: string]: Value };

/**
 * The arguments of an `azuread.ConditionalAccessPolicy` as Graph would deliver the policy, for access/ to read. What is
 * not known yet stays unknown: access/ then answers unknown wherever it could matter.
 * @see https://learn.microsoft.com/graph/api/resources/conditionalaccesspolicy
 */
export function graphPolicy(inputs: Json, strengths: ReadonlyMap<string, Value>): Json {
  const { conditions: whole } = inputs;
  return {
    // Without its conditions nothing is known of a policy: the mark, which is no property of Graph, says so.
    ...(isUnknown(whole) && whole),
    displayName: inputs.displayName ?? null,
    state: inputs.state ?? null,
    conditions: isUnknown(whole) ? null : within(whole, conditions),
    grantControls: within(inputs.grantControls, (given) => grantControls(given, strengths)),
    sessionControls: within(inputs.sessionControls, sessionControls),
  };
}

/** A block in Graph's words; null where there is none, unknown where it is not known as a whole. */
function within(value: Value | undefined, words: (given: Json) => Json): Value {
  if (value === undefined || value === null) return null;
  if (isUnknown(value) || typeof value !== "object" || Array.isArray(value)) return unknown;
  return words(value as Json);
}

function conditions(given: Json): Json {
  const flows = given.authenticationFlowTransferMethods ?? null;
  return {
    applications: within(given.applications, (apps) => ({
      includeApplications: apps.includedApplications ?? [],
      excludeApplications: apps.excludedApplications ?? [],
      includeUserActions: apps.includedUserActions ?? [],
    })),
    authenticationFlows: flows === null ? null : { transferMethods: flows },
    clientAppTypes: given.clientAppTypes ?? [],
    clientApplications: within(given.clientApplications, (workloads) => ({
      ...sides(workloads, "ServicePrincipals"),
      servicePrincipalFilter: workloads.filter ?? null,
    })),
    devices: within(given.devices, (devices) => ({ deviceFilter: devices.filter ?? null })),
    insiderRiskLevels: given.insiderRiskLevels ?? null,
    locations: within(given.locations, (locations) => sides(locations, "Locations")),
    platforms: within(given.platforms, (platforms) => sides(platforms, "Platforms")),
    servicePrincipalRiskLevels: given.servicePrincipalRiskLevels ?? [],
    signInRiskLevels: given.signInRiskLevels ?? [],
    userRiskLevels: given.userRiskLevels ?? [],
    users: within(given.users, (users) => ({
      ...sides(users, "Users"),
      ...sides(users, "Groups"),
      ...sides(users, "Roles"),
      includeGuestsOrExternalUsers: within(onlyOne(users.includedGuestsOrExternalUsers), guests),
      excludeGuestsOrExternalUsers: within(onlyOne(users.excludedGuestsOrExternalUsers), guests),
    })),
  };
}

/** `includedGroups` and `excludedGroups` in Graph's words. */
function sides(given: Json, what: string): Json {
  return {
    [`include${what}`]: given[`included${what}`] ?? [],
    [`exclude${what}`]: given[`excluded${what}`] ?? [],
  };
}

function guests(given: Json): Json {
  return {
    guestOrExternalUserTypes: given.guestOrExternalUserTypes ?? null,
    externalTenants: within(onlyOne(given.externalTenants), ({ membershipKind, members }) => ({
      membershipKind: membershipKind ?? null,
      members: members ?? [],
    })),
  };
}

/** azuread has a list where Graph has one object. */
function onlyOne(value: Value | undefined): Value {
  if (!Array.isArray(value)) return value ?? null;
  return value.length > 1 ? unknown : (value[0] ?? null);
}

function grantControls(given: Json, strengths: ReadonlyMap<string, Value>): Json {
  return {
    operator: given.operator ?? null,
    builtInControls: given.builtInControls ?? [],
    customAuthenticationFactors: given.customAuthenticationFactors ?? [],
    termsOfUse: given.termsOfUses ?? [],
    authenticationStrength: strength(given.authenticationStrengthPolicyId, strengths),
  };
}

/** azuread names a strength by its path, Graph by the bare id at the end of it. */
function strength(path: Value | undefined, strengths: ReadonlyMap<string, Value>): Value {
  if (path === undefined || path === null || path === "") return null;
  if (typeof path !== "string") return unknown;
  const id = path.slice(path.lastIndexOf("/") + 1);
  return { id, allowedCombinations: strengths.get(path) ?? [] };
}

function sessionControls(given: Json): Json {
  const mode = given.persistentBrowserMode ?? null;
  const cloudApps = given.cloudAppSecurityPolicy ?? null;
  // azuread leaves these two out beside "every time", which Graph refuses together with them.
  const everyTime = given.signInFrequencyInterval === "everyTime";
  const restricted = everyTime ? null : (given.applicationEnforcedRestrictionsEnabled ?? null);
  return {
    applicationEnforcedRestrictions: restricted === null ? null : { isEnabled: restricted },
    cloudAppSecurity: isGiven(cloudApps) ? { isEnabled: true, cloudAppSecurityType: cloudApps } : null,
    disableResilienceDefaults: everyTime ? null : (given.disableResilienceDefaults ?? null),
    persistentBrowser: isGiven(mode) ? { isEnabled: true, mode } : null,
    signInFrequency: signInFrequency(given),
  };
}

function signInFrequency(given: Json): Value {
  const value = valueAt(given, "signInFrequency") ?? null;
  const frequencyInterval = valueAt(given, "signInFrequencyInterval") ?? null;
  const authenticationType = valueAt(given, "signInFrequencyAuthenticationType") ?? null;
  const hasValue = isGiven(value) && value !== 0;
  if (!hasValue && frequencyInterval !== "everyTime" && !isUnknown(frequencyInterval)) return null;
  return {
    isEnabled: true,
    frequencyInterval,
    authenticationType,
    ...(hasValue && { value, type: valueAt(given, "signInFrequencyPeriod") ?? null }),
  };
}

function isGiven(value: Value): boolean {
  return value !== null && value !== "";
}
