import type { GraphObject } from "../graph/graph-object.ts";
import { inSetOrder } from "../terraform/set-order.ts";
import { block, blocks, type Data, text, texts } from "../terraform/value.ts";
import { sentSessionControls } from "./policy-session-sent.ts";
import { parseId, strengthId } from "./resource-id.ts";

/** The whole policy as the plugin sends it, at creation and at every change: each list, [] where none is given. */
export function sentPolicy(planned: Data): GraphObject {
  return {
    "@odata.type": "#microsoft.graph.conditionalAccessPolicy",
    displayName: text(planned.displayName),
    state: text(planned.state),
    conditions: conditions(block(planned.conditions) ?? {}),
    grantControls: grantControls(block(planned.grantControls)),
    sessionControls: sentSessionControls(block(planned.sessionControls)),
  };
}

function conditions(given: Data): GraphObject {
  const insiderRiskLevels = text(given.insiderRiskLevels);
  const transferMethods = inSetOrder(texts(given.authenticationFlowTransferMethods), "schema").join(",");
  const clientApplications = block(given.clientApplications);
  return {
    applications: applications(block(given.applications) ?? {}),
    authenticationFlows: transferMethods === "" ? null : { transferMethods },
    clientAppTypes: texts(given.clientAppTypes),
    ...(clientApplications === undefined ? {} : { clientApplications: servicePrincipals(clientApplications) }),
    devices: devices(block(given.devices)),
    ...(insiderRiskLevels === "" ? {} : { insiderRiskLevels }),
    locations: included("Locations", block(given.locations)),
    platforms: included("Platforms", block(given.platforms)),
    servicePrincipalRiskLevels: texts(given.servicePrincipalRiskLevels),
    signInRiskLevels: texts(given.signInRiskLevels),
    userRiskLevels: texts(given.userRiskLevels),
    users: users(block(given.users) ?? {}),
  };
}

function applications(given: Data): GraphObject {
  return {
    includeApplications: texts(given.includedApplications),
    excludeApplications: texts(given.excludedApplications),
    includeUserActions: texts(given.includedUserActions),
  };
}

function users(given: Data): GraphObject {
  return {
    ...included("Users", given),
    ...included("Groups", given),
    ...included("Roles", given),
    includeGuestsOrExternalUsers: guests(blocks(given.includedGuestsOrExternalUsers)[0]),
    excludeGuestsOrExternalUsers: guests(blocks(given.excludedGuestsOrExternalUsers)[0]),
  };
}

/** `includedLocations`, `excludedLocations` in Graph's words; null without the block. */
function included(what: string, given: Data | undefined): GraphObject | null {
  return given === undefined
    ? null
    : { [`include${what}`]: texts(given[`included${what}`]), [`exclude${what}`]: texts(given[`excluded${what}`]) };
}

/** Graph knows one such condition: of several given only the first is sent. */
function guests(given: Data | undefined): GraphObject | null {
  if (given === undefined) {
    return null;
  }
  const guestOrExternalUserTypes = texts(given.guestOrExternalUserTypes).join(",");
  return {
    externalTenants: externalTenants(blocks(given.externalTenants)[0]),
    ...(guestOrExternalUserTypes === "" ? {} : { guestOrExternalUserTypes }),
  };
}

function externalTenants(given: Data | undefined): GraphObject | null {
  if (given === undefined) {
    return null;
  }
  const membershipKind = text(given.membershipKind);
  return membershipKind === "enumerated"
    ? {
        "@odata.type": "#microsoft.graph.conditionalAccessEnumeratedExternalTenants",
        membershipKind,
        members: texts(given.members),
      }
    : { membershipKind };
}

function servicePrincipals(given: Data): GraphObject {
  return {
    ...included("ServicePrincipals", given),
    servicePrincipalFilter: filter(block(given.filter)) ?? null,
  };
}

function devices(given: Data | undefined): GraphObject | null {
  const deviceFilter = filter(block(given?.filter));
  return given === undefined ? null : deviceFilter === undefined ? {} : { deviceFilter };
}

function filter(given: Data | undefined): GraphObject | undefined {
  return given === undefined ? undefined : { mode: text(given.mode), rule: text(given.rule) };
}

function grantControls(given: Data | undefined): GraphObject | null {
  if (given === undefined) {
    return null;
  }
  const strength = text(given.authenticationStrengthPolicyId);
  const [id] = strength === "" ? [] : parseId(strengthId, strength);
  const type = "#microsoft.graph.authenticationStrengthPolicy";
  return {
    ...(id === undefined ? {} : { authenticationStrength: { "@odata.type": type, id } }),
    builtInControls: texts(given.builtInControls),
    customAuthenticationFactors: texts(given.customAuthenticationFactors),
    operator: text(given.operator),
    termsOfUse: texts(given.termsOfUses),
  };
}
