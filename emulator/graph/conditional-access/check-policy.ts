import type { TenantContext } from "../../context.ts";
import { type Entity, isObject, type JsonObject, strings, text } from "../../store/json.ts";
import { serviceBadRequest } from "../error.ts";
import { checkControls } from "./check-controls.ts";
import { checkReferences } from "./check-references.ts";
import { notLicensed, owns } from "./service.ts";

/** Refuses what the conditional access service refuses of a policy as it would stand after the request. */
export function checkPolicy(context: TenantContext, policy: Entity): void {
  const conditions = isObject(policy.conditions) ? policy.conditions : undefined;
  if (!text(policy.displayName)?.trim()) {
    throw serviceBadRequest("ConditionalAccessPolicy 'displayName' must be specified.");
  }
  if (!conditions) {
    throw serviceBadRequest("ConditionalAccessPolicy 'conditions' must be specified.");
  }
  licences(context, conditions);
  const workload =
    isObject(conditions.clientApplications) &&
    strings(conditions.clientApplications.includeServicePrincipals).length > 0;
  users(conditions, workload);
  targets(conditions);
  if (strings(conditions.clientAppTypes).length === 0) {
    conditions.clientAppTypes = ["all"];
  }
  checkReferences(context, conditions, policy);
  checkControls(context, policy);
  if (
    policy.state === "enabled" &&
    context.store.singleton("identitySecurityDefaultsEnforcementPolicy")?.isEnabled === true
  ) {
    throw serviceBadRequest(
      "Security Defaults is enabled in the tenant. You must disable Security defaults before enabling a Conditional Access policy.",
    );
  }
}

function licences(context: TenantContext, conditions: JsonObject): void {
  if (!owns(context, "AAD_PREMIUM") && !owns(context, "AAD_PREMIUM_P2")) {
    throw notLicensed("conditional access needs Microsoft Entra ID P1");
  }
  const risks = [
    ...strings(conditions.signInRiskLevels),
    ...strings(conditions.userRiskLevels),
    ...strings(conditions.servicePrincipalRiskLevels),
  ];
  if (risks.length > 0 && !owns(context, "AAD_PREMIUM_P2")) {
    throw notLicensed("risk conditions need Microsoft Entra ID P2");
  }
}

function users(conditions: JsonObject, workload: boolean): void {
  const chosen = isObject(conditions.users) ? conditions.users : {};
  const includeUsers = strings(chosen.includeUsers);
  const included =
    includeUsers.length > 0 ||
    strings(chosen.includeGroups).length > 0 ||
    strings(chosen.includeRoles).length > 0 ||
    isObject(chosen.includeGuestsOrExternalUsers);
  if (!included && !workload) {
    throw serviceBadRequest(
      "ConditionalAccessPolicy 'conditions.users' must include at least one user, group, role or type of guest.",
    );
  }
  for (const keyword of ["All", "None"]) {
    if (includeUsers.includes(keyword) && includeUsers.length > 1) {
      throw serviceBadRequest(`'${keyword}' in conditions.users.includeUsers cannot be combined with other users.`);
    }
  }
}

function targets(conditions: JsonObject): void {
  const applications = isObject(conditions.applications) ? conditions.applications : undefined;
  if (!applications) {
    throw serviceBadRequest("ConditionalAccessPolicy 'conditions.applications' must be specified.");
  }
  const kinds = ["includeApplications", "includeUserActions", "includeAuthenticationContextClassReferences"] as const;
  const used = kinds.filter((kind) => strings(applications[kind]).length > 0);
  const [only] = used;
  if (used.length > 1) {
    throw serviceBadRequest(`conditions.applications cannot combine ${used.join(" and ")}.`);
  }
  if (only === undefined && !isObject(applications.applicationFilter)) {
    throw serviceBadRequest(
      `conditions.applications must include applications, user actions or authentication contexts.`,
    );
  }
  const actions = strings(applications.includeUserActions);
  const unknown = actions.find((action) => !userActions.has(action));
  if (unknown !== undefined) {
    throw serviceBadRequest(`'${unknown}' in conditions.applications.includeUserActions is no user action.`);
  }
  const included = strings(applications.includeApplications);
  if (included.length > 1 && (included.includes("All") || included.includes("None"))) {
    throw serviceBadRequest(
      "'All' and 'None' in conditions.applications.includeApplications cannot be combined with other applications.",
    );
  }
}

/** Microsoft's names of the user actions. */
const userActions = new Set(["urn:user:registersecurityinfo", "urn:user:registerdevice"]);
