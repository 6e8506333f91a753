import { asObject, flagOf, type GraphObject, textOf, textsOf } from "../graph/graph-object.ts";
import type { Data } from "../terraform/value.ts";
import { makeId, strengthId } from "./resource-id.ts";

/** A policy as the state holds it: Graph's include and exclude lists under Pulumi's names, "" for null. */
export function policyState(policy: GraphObject): Data {
  return {
    objectId: textOf(policy, "id"),
    displayName: textOf(policy, "displayName"),
    state: textOf(policy, "state"),
    conditions: conditions(asObject(policy.conditions)),
    grantControls: grantControls(asObject(policy.grantControls)),
    sessionControls: sessionControls(asObject(policy.sessionControls)),
  };
}

function conditions(found: GraphObject | undefined): Data | null {
  if (found === undefined) {
    return null;
  }
  const applications = asObject(found.applications);
  const transferMethods = textOf(asObject(found.authenticationFlows), "transferMethods");
  return {
    applications: {
      ...lists(applications, "Applications"),
      includedUserActions: textsOf(applications, "includeUserActions"),
    },
    authenticationFlowTransferMethods: transferMethods === "" ? [] : transferMethods.split(","),
    clientApplications: clientApplications(asObject(found.clientApplications)),
    users: users(asObject(found.users)),
    clientAppTypes: textsOf(found, "clientAppTypes"),
    devices: devices(asObject(found.devices)),
    locations: block(asObject(found.locations), "Locations"),
    platforms: block(asObject(found.platforms), "Platforms"),
    servicePrincipalRiskLevels: textsOf(found, "servicePrincipalRiskLevels"),
    signInRiskLevels: textsOf(found, "signInRiskLevels"),
    userRiskLevels: textsOf(found, "userRiskLevels"),
    insiderRiskLevels: textOf(found, "insiderRiskLevels"),
  };
}

function lists(found: GraphObject | undefined, what: string): Data {
  return {
    [`included${what}`]: textsOf(found, `include${what}`),
    [`excluded${what}`]: textsOf(found, `exclude${what}`),
  };
}

function block(found: GraphObject | undefined, what: string): Data | null {
  return found === undefined ? null : lists(found, what);
}

function users(found: GraphObject | undefined): Data | null {
  return found === undefined
    ? null
    : {
        ...lists(found, "Users"),
        ...lists(found, "Groups"),
        ...lists(found, "Roles"),
        includedGuestsOrExternalUsers: guests(asObject(found.includeGuestsOrExternalUsers)),
        excludedGuestsOrExternalUsers: guests(asObject(found.excludeGuestsOrExternalUsers)),
      };
}

function guests(found: GraphObject | undefined): Data[] {
  if (found === undefined) {
    return [];
  }
  const tenants = asObject(found.externalTenants);
  const externalTenants =
    tenants === undefined
      ? []
      : [{ membershipKind: textOf(tenants, "membershipKind"), members: textsOf(tenants, "members") }];
  const types = textOf(found, "guestOrExternalUserTypes").split(",");
  return [{ guestOrExternalUserTypes: types.map((type) => type.trim()), externalTenants }];
}

function clientApplications(found: GraphObject | undefined): Data | null {
  return found === undefined
    ? null
    : { ...lists(found, "ServicePrincipals"), filter: filter(asObject(found.servicePrincipalFilter)) };
}

function devices(found: GraphObject | undefined): Data | null {
  return found === undefined ? null : { filter: filter(asObject(found.deviceFilter)) };
}

function filter(found: GraphObject | undefined): Data | null {
  return found === undefined ? null : { mode: textOf(found, "mode"), rule: textOf(found, "rule") };
}

function grantControls(found: GraphObject | undefined): Data | null {
  if (found === undefined) {
    return null;
  }
  const strength = asObject(found.authenticationStrength);
  return {
    operator: textOf(found, "operator"),
    builtInControls: textsOf(found, "builtInControls"),
    authenticationStrengthPolicyId: strength === undefined ? "" : makeId(strengthId, textOf(strength, "id")),
    customAuthenticationFactors: textsOf(found, "customAuthenticationFactors"),
    termsOfUses: textsOf(found, "termsOfUse"),
  };
}

function sessionControls(found: GraphObject | undefined): Data | null {
  if (found === undefined) {
    return null;
  }
  const frequency = asObject(found.signInFrequency);
  const value = frequency?.value;
  const period = textOf(frequency, "type");
  const counted = typeof value === "number" && period !== "";
  return {
    applicationEnforcedRestrictionsEnabled: flagOf(asObject(found.applicationEnforcedRestrictions), "isEnabled"),
    cloudAppSecurityPolicy: textOf(asObject(found.cloudAppSecurity), "cloudAppSecurityType"),
    disableResilienceDefaults: flagOf(found, "disableResilienceDefaults"),
    persistentBrowserMode: textOf(asObject(found.persistentBrowser), "mode"),
    signInFrequency: counted ? value : 0,
    signInFrequencyAuthenticationType: textOf(frequency, "authenticationType"),
    signInFrequencyInterval: textOf(frequency, "frequencyInterval"),
    signInFrequencyPeriod: counted ? period : "",
  };
}
