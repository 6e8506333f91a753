import { now, type TenantContext } from "../../context.ts";
import { complete } from "../../schema/complete.ts";
import { type Entity, isObject, type Json, type JsonObject } from "../../store/json.ts";
import type { GraphCall, GraphVersion } from "../call.ts";
import { type EntitySet, entitySet } from "../entity-set.ts";
import { GraphError, serviceBadRequest } from "../error.ts";
import type { GraphModule } from "../module.ts";
import { checkPolicy } from "./check-policy.ts";
import { conditionalAccessMissing, conditionalAccessPermissions } from "./service.ts";
import { strengthId } from "./strength-id.ts";

/** Microsoft's documented limit; every state counts. */
const maxPolicies = 240;

const policySet: EntitySet = {
  path: "/identity/conditionalAccess/policies",
  type: "conditionalAccessPolicy",
  collection: "conditionalAccessPolicies",
  lag: "conditionalAccess",
  lateChanges: true,
  verbs: ["list", "get", "create", "update", "delete"],
  permissions: conditionalAccessPermissions,
  required: ["displayName", "state", "conditions"],
  missing: conditionalAccessMissing,
  view: wholePolicy,
  create: createPolicy,
  update: updatePolicy,
};

export const conditionalAccessPoliciesModule: GraphModule = {
  name: "conditionalAccessPolicies",
  routes: (table) => entitySet(table, policySet),
};

/** The policy with every property of its type, and the strength it names written out. */
function wholePolicy(context: TenantContext, policy: Entity, version: GraphVersion): JsonObject {
  const whole = complete(version, "conditionalAccessPolicy", policy);
  const controls = isObject(policy.grantControls) ? policy.grantControls : undefined;
  if (controls && isObject(whole.grantControls)) {
    const id = strengthId(controls);
    const origin = `${context.origin()}/${version}/$metadata#identity/conditionalAccess/policies('${policy.id}')`;
    const strength = id === undefined ? undefined : context.store.collection("authenticationStrengthPolicies").get(id);
    whole.grantControls["authenticationStrength@odata.context"] =
      `${origin}/grantControls/authenticationStrength/$entity`;
    whole.grantControls.authenticationStrength = strength ? { ...strength, combinationConfigurations: [] } : null;
  }
  return whole;
}

function createPolicy(call: GraphCall, body: JsonObject): Entity {
  const { context } = call;
  if (context.store.collection(policySet.collection).size >= maxPolicies) {
    throw serviceBadRequest(
      `The tenant has ${maxPolicies} conditional access policies, which is the most it may have.`,
    );
  }
  const policy: Entity = {
    ...normalised(body),
    id: context.newId(),
    templateId: body.templateId ?? null,
    createdDateTime: now(context),
    modifiedDateTime: null,
  };
  checkPolicy(context, policy);
  return policy;
}

/** What is named changes, lists as a whole; what is not named stays. */
function updatePolicy(call: GraphCall, policy: Entity, patch: JsonObject): Entity {
  if (patch.templateId !== undefined && patch.templateId !== policy.templateId) {
    throw new GraphError(400, "BadRequest", "Property 'templateId' is read-only and cannot be set.");
  }
  const next: Entity = {
    ...(merge(policy, normalised(patch)) as JsonObject),
    id: policy.id,
    modifiedDateTime: now(call.context),
  };
  checkPolicy(call.context, next);
  return next;
}

/** Keeps a named strength by its id alone: its properties belong to the strength. */
function normalised(body: JsonObject): JsonObject {
  const controls = body.grantControls;
  if (!isObject(controls)) {
    return body;
  }
  const id = strengthId(controls);
  const { "authenticationStrength@odata.bind": _bind, authenticationStrength: given, ...rest } = controls;
  const strength =
    id === undefined ? (given === null ? { authenticationStrength: null } : {}) : { authenticationStrength: { id } };
  return { ...body, grantControls: { ...withoutAnnotations(rest), ...strength } };
}

function withoutAnnotations(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !key.includes("@")));
}

function merge(before: Json, change: Json): Json {
  if (!isObject(before) || !isObject(change)) {
    return change;
  }
  const merged: JsonObject = { ...before };
  for (const [key, value] of Object.entries(change)) {
    merged[key] = merge(before[key] ?? null, value);
  }
  return merged;
}
