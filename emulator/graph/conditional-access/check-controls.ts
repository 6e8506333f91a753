import type { TenantContext } from "../../context.ts";
import { type Entity, isObject, type JsonObject, strings, text } from "../../store/json.ts";
import { serviceBadRequest } from "../error.ts";
import { strengthId } from "./strength-id.ts";

/** Grant and session controls that the service refuses, alone or together. */
export function checkControls(_context: TenantContext, policy: Entity): void {
  const grant = isObject(policy.grantControls) ? policy.grantControls : undefined;
  const session = isObject(policy.sessionControls) ? policy.sessionControls : undefined;
  if (!grant && !session) {
    throw serviceBadRequest("A conditional access policy must have grantControls or sessionControls.");
  }
  if (grant) {
    checkGrant(grant, policy);
  }
  if (session) {
    checkSession(session);
  }
}

function checkGrant(grant: JsonObject, policy: Entity): void {
  const builtIn = strings(grant.builtInControls);
  const strength = strengthId(grant);
  const other = strings(grant.termsOfUse).length + strings(grant.customAuthenticationFactors).length;
  const total = builtIn.length + other + (strength === undefined ? 0 : 1);
  if (total === 0) {
    throw serviceBadRequest(
      "grantControls must hold at least one control: built-in, authentication strength, terms of use or custom.",
    );
  }
  if (grant.operator !== "AND" && grant.operator !== "OR") {
    throw serviceBadRequest(
      `grantControls.operator is ${JSON.stringify(grant.operator ?? null)}; it must be AND or OR.`,
    );
  }
  if (builtIn.includes("block") && total > 1) {
    throw serviceBadRequest("The control 'block' cannot be combined with other grant controls.");
  }
  if (builtIn.includes("mfa") && strength !== undefined) {
    throw serviceBadRequest("The control 'mfa' and an authentication strength cannot be used in the same policy.");
  }
  if (builtIn.includes("passwordChange")) {
    checkPasswordChange(grant, builtIn, policy);
  }
}

/** A change of password asks for MFA with it, for user risk, and for all applications. */
function checkPasswordChange(grant: JsonObject, builtIn: string[], policy: Entity): void {
  const conditions = isObject(policy.conditions) ? policy.conditions : {};
  const applications = isObject(conditions.applications) ? strings(conditions.applications.includeApplications) : [];
  const fits =
    grant.operator === "AND" &&
    builtIn.includes("mfa") &&
    strings(conditions.userRiskLevels).length > 0 &&
    applications.includes("All");
  if (!fits) {
    throw serviceBadRequest(
      "The control 'passwordChange' needs operator AND, the control 'mfa', a userRiskLevels condition and all applications.",
    );
  }
}

function checkSession(session: JsonObject): void {
  const frequency = session.signInFrequency;
  if (isObject(frequency) && frequency.isEnabled !== false) {
    const everyTime = frequency.frequencyInterval === "everyTime";
    const value = Number(frequency.value ?? 0);
    const type = text(frequency.type);
    if (everyTime ? value !== 0 || type !== undefined : type === undefined || value < 1) {
      throw serviceBadRequest(
        "sessionControls.signInFrequency needs value and type, or frequencyInterval everyTime without them.",
      );
    }
    const most = type === "hours" ? 23 : 365;
    if (!everyTime && value > most) {
      throw serviceBadRequest(`sessionControls.signInFrequency.value is ${value}; for ${type} it may be 1 to ${most}.`);
    }
  }
  const browser = session.persistentBrowser;
  if (isObject(browser) && browser.isEnabled !== false && text(browser.mode) === undefined) {
    throw serviceBadRequest("sessionControls.persistentBrowser needs mode always or never.");
  }
}
