import type { TenantContext } from "../context.ts";
import type { JsonObject } from "../store/json.ts";
import { policyAssignees } from "./assignees.ts";
import { checkSettings } from "./check-settings.ts";
import { checkCreation, checkLimits } from "./creation-rules.ts";
import { allowedDomains } from "./federation.ts";
import type { Lag } from "./lag.ts";
import { bareName, isGlobal, isPreset, type PolicyType, policyTypes, storedIdentity } from "./policy-type.ts";
import { invalid, notFound, Refusal } from "./refusal.ts";
import { wireForm } from "./wire-form.ts";

/** Puts Global policies and Microsoft's presets into a new tenant. */
export function deliverPolicies(context: TenantContext): void {
  for (const type of policyTypes) {
    const policies = context.store.teamsAdmin.policies(type.name);
    if (type.kind !== "list") policies.set("Global", { Identity: "Global", ...structuredClone(type.factory) });
    for (const [identity, differs] of Object.entries(type.presets)) {
      policies.set(identity, { Identity: identity, ...structuredClone(type.factory), ...structuredClone(differs) });
    }
  }
  context.store.touched();
}

export function listPolicies(context: TenantContext, lag: Lag, type: PolicyType): JsonObject[] {
  return [...context.store.teamsAdmin.policies(type.name)].flatMap(([identity, policy]) => {
    const seen = lag.see(`${type.name}/${identity}`, policy);
    return seen ? [wireForm(context, type, seen)] : [];
  });
}

export function readPolicy(context: TenantContext, lag: Lag, type: PolicyType, identity: string): JsonObject {
  const policy = existing(context, type, identity);
  const seen = lag.see(`${type.name}/${String(policy.Identity)}`, policy);
  if (!seen) throw missing(type, identity);
  return wireForm(context, type, seen);
}

export function createPolicy(context: TenantContext, lag: Lag, type: PolicyType, body: JsonObject): JsonObject {
  const given = body.Identity;
  if (typeof given !== "string" || bareName(given).trim() === "")
    throw invalid("Identity must be the name of the new policy.");
  const name = bareName(given);
  if (type.kind === "singleton") throw invalid(`${type.name} is the tenant's own; it cannot be created.`);
  if (isReadOnly(type)) throw readOnly(type);
  if (/[\\/#?%]/.test(name)) throw invalid(`'${name}' is not a valid identity.`);
  if (isGlobal(name) || find(context, type, name)) {
    throw new Refusal(409, "Conflict", `${type.name} '${name}' already exists.`, "error");
  }
  const settings = checkSettings(type, body);
  checkCreation(context, type, name, settings);
  checkLimits(type, name, settings);
  const identity = storedIdentity(type, name);
  const policy = { Identity: identity, ...structuredClone(type.factory), ...settings };
  if (isSilent(type)) return wireForm(context, type, policy);
  context.store.teamsAdmin.policies(type.name).set(identity, policy);
  lag.hold(`${type.name}/${identity}`, undefined);
  context.store.touched();
  return wireForm(context, type, policy);
}

/** Merges: what the body does not name stays as it is. */
export function updatePolicy(
  context: TenantContext,
  lag: Lag,
  type: PolicyType,
  identity: string,
  body: JsonObject,
): JsonObject {
  const policy = existing(context, type, identity);
  const stored = String(policy.Identity);
  const named = body.Identity;
  if (
    named !== undefined &&
    (typeof named !== "string" || storedIdentity(type, named).toLowerCase() !== stored.toLowerCase())
  ) {
    throw invalid(`Identity ${JSON.stringify(named)} of the body is not '${stored}' of the path.`);
  }
  if (isReadOnly(type)) throw readOnly(type);
  if (isPreset(type, stored))
    throw invalid(`${type.name} '${stored}' is delivered by Microsoft; it cannot be changed.`);
  const settings = checkSettings(type, body);
  checkLimits(type, bareName(stored), settings);
  if (type.name === "TenantFederationSettings" && settings.AllowedDomains !== undefined) {
    settings.AllowedDomains = allowedDomains(settings.AllowedDomains);
  }
  const changed = { ...policy, ...settings };
  if (isSilent(type)) return wireForm(context, type, policy);
  context.store.teamsAdmin.policies(type.name).set(stored, changed);
  if (Object.keys(settings).length > 0) lag.hold(`${type.name}/${stored}`, policy);
  context.store.touched();
  return wireForm(context, type, changed);
}

export function deletePolicy(context: TenantContext, lag: Lag, type: PolicyType, identity: string): void {
  if (type.kind === "singleton" || isGlobal(identity))
    throw invalid(`${type.name} '${bareName(identity)}' is the tenant's own; it cannot be deleted.`);
  const stored = String(existing(context, type, identity).Identity);
  if (isReadOnly(type)) throw readOnly(type);
  if (isPreset(type, stored))
    throw invalid(`${type.name} '${stored}' is delivered by Microsoft; it cannot be deleted.`);
  if (type.name === "TeamsPersonalAttendantPolicy") throw invalid(`${type.name} '${stored}' cannot be deleted.`);
  const assignees = policyAssignees(context.store, type, stored);
  if (assignees > 0) {
    throw invalid(
      `${type.name} '${bareName(stored)}' is assigned to ${assignees} users or groups. Remove the assignments first.`,
    );
  }
  context.store.teamsAdmin.policies(type.name).delete(stored);
  lag.forget(`${type.name}/${stored}`);
  context.store.touched();
}

/** The policy of that name, bare or tagged, whatever its case. */
export function find(context: TenantContext, type: PolicyType, identity: string): JsonObject | undefined {
  const wanted = storedIdentity(type, identity).toLowerCase();
  for (const [stored, policy] of context.store.teamsAdmin.policies(type.name)) {
    if (stored.toLowerCase() === wanted) return policy;
  }
  return undefined;
}

function existing(context: TenantContext, type: PolicyType, identity: string): JsonObject {
  const policy = find(context, type, identity);
  if (!policy) throw missing(type, identity);
  return policy;
}

const missing = (type: PolicyType, identity: string): Refusal => notFound(`${type.name} '${identity}'`);

const isReadOnly = (type: PolicyType): boolean => type.name === "TeamsUpgradePolicy";

const readOnly = (type: PolicyType): Refusal =>
  invalid(`${type.name} is read-only; its instances can only be assigned.`);

/** Tenants on app-centric management answer writes with success and change nothing. */
const isSilent = (type: PolicyType): boolean => type.name === "TeamsAppPermissionPolicy";
