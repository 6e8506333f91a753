import type { Json, JsonObject } from "../../components/graph/index.ts";
import { isJsonObject } from "../../components/graph/index.ts";

/**
 * A conditional access policy as Graph delivers it, v1.0 or beta, in the words of `azuread.ConditionalAccessPolicy`: the
 * rules then judge a tenant and a program alike. What Graph leaves out or writes as null stays unset.
 *
 * @see https://learn.microsoft.com/graph/api/resources/conditionalaccesspolicy
 */
export function azureadForm(policy: JsonObject): JsonObject {
  const conditions = part(policy.conditions);
  return {
    displayName: policy.displayName ?? null,
    state: policy.state ?? null,
    conditions: {
      applications: applications(part(conditions.applications)),
      users: users(part(conditions.users)),
      clientAppTypes: conditions.clientAppTypes ?? null,
      platforms: sides(part(conditions.platforms), "Platforms"),
      locations: sides(part(conditions.locations), "Locations"),
      devices: { filter: part(conditions.devices).deviceFilter ?? null, older: conditions.deviceStates ?? null },
      authenticationFlowTransferMethods: flags(part(conditions.authenticationFlows).transferMethods),
      userRiskLevels: conditions.userRiskLevels ?? null,
      signInRiskLevels: conditions.signInRiskLevels ?? null,
      insiderRiskLevels: conditions.insiderRiskLevels ?? null,
      servicePrincipalRiskLevels: conditions.servicePrincipalRiskLevels ?? null,
      agentIdRiskLevels: flags(conditions.agentIdRiskLevels),
      clientApplications: sides(part(conditions.clientApplications), "ServicePrincipals"),
    },
    grantControls: grantControls(part(policy.grantControls)),
    sessionControls: sessionControls(part(policy.sessionControls)),
  };
}

const part = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {});

function sides(from: JsonObject, what: string): JsonObject {
  return { [`included${what}`]: from[`include${what}`] ?? null, [`excluded${what}`]: from[`exclude${what}`] ?? null };
}

function applications(from: JsonObject): JsonObject {
  return {
    ...sides(from, "Applications"),
    includedUserActions: from.includeUserActions ?? null,
    includedAuthenticationContextClassReferences: from.includeAuthenticationContextClassReferences ?? null,
    filter: from.applicationFilter ?? null,
  };
}

function users(from: JsonObject): JsonObject {
  return {
    ...sides(from, "Users"),
    ...sides(from, "Groups"),
    ...sides(from, "Roles"),
    includedGuestsOrExternalUsers: guests(from.includeGuestsOrExternalUsers),
    excludedGuestsOrExternalUsers: guests(from.excludeGuestsOrExternalUsers),
  };
}

/** Graph has one object with its kinds joined by commas; azuread has a list of them. */
function guests(value: Json | undefined): Json {
  if (!isJsonObject(value)) return null;
  const tenants = part(value.externalTenants);
  return [
    {
      guestOrExternalUserTypes: flags(value.guestOrExternalUserTypes),
      externalTenants: [{ membershipKind: tenants.membershipKind ?? "all", members: tenants.members ?? null }],
    },
  ];
}

function grantControls(from: JsonObject): JsonObject {
  const { id } = part(from.authenticationStrength);
  return {
    operator: from.operator ?? null,
    builtInControls: from.builtInControls ?? null,
    termsOfUses: from.termsOfUse ?? null,
    customAuthenticationFactors: from.customAuthenticationFactors ?? null,
    authenticationStrengthPolicyId: typeof id === "string" ? `/policies/authenticationStrengthPolicies/${id}` : null,
  };
}

/** A session control that is there and not enabled does nothing. */
function sessionControls(from: JsonObject): JsonObject {
  const on = (name: string) => (part(from[name]).isEnabled === true ? part(from[name]) : {});
  const frequency = on("signInFrequency");
  return {
    persistentBrowserMode: on("persistentBrowser").mode ?? null,
    signInFrequency: frequency.value ?? null,
    signInFrequencyPeriod: frequency.type ?? null,
    signInFrequencyInterval: frequency.frequencyInterval ?? null,
  };
}

/** Flags of Graph: a text with commas, in some versions a list. */
function flags(value: Json | undefined): Json {
  if (typeof value === "string") return value.split(",").map((flag) => flag.trim());
  return Array.isArray(value) ? value : null;
}
