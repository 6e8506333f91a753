import type { GraphCall, GraphResult } from "../graph/call.ts";
import { type EntitySet, entitySet, withoutAnnotations } from "../graph/entity-set.ts";
import { badRequest, GraphError, notEmulated, notFound, serviceBadRequest } from "../graph/error.ts";
import type { GraphModule } from "../graph/module.ts";
import { answerCollection } from "../odata/collection-answer.ts";
import { answerEntity } from "../odata/entity-answer.ts";
import { checkBody } from "../schema/check-body.ts";
import { type Entity, isObject, text } from "../store/json.ts";

const type = "permissionGrantConditionSet";

/** Delegated permissions that somebody has consented to, for everyone or for one person. */
const grantSet: EntitySet = {
  path: "/oauth2PermissionGrants",
  type: "oAuth2PermissionGrant",
  collection: "oauth2PermissionGrants",
  verbs: ["list", "get", "create", "update", "delete"],
  page: { default: 100, max: 999 },
  required: ["clientId", "consentType", "resourceId"],
  create: ({ context }, body) => {
    const { store } = context;
    for (const name of ["clientId", "resourceId"]) {
      if (!store.collection("servicePrincipals").has(String(body[name]))) {
        throw notFound(String(body[name]));
      }
    }
    const single = body.consentType === "Principal";
    if (!single && body.consentType !== "AllPrincipals") {
      throw badRequest("consentType is AllPrincipals or Principal.");
    }
    if (single !== (text(body.principalId) !== undefined)) {
      throw badRequest("principalId is given with consentType Principal, and with nothing else.");
    }
    for (const grant of store.collection("oauth2PermissionGrants").values()) {
      const same = ["clientId", "resourceId", "consentType", "principalId"].every(
        (name) => (grant[name] ?? null) === (body[name] ?? null),
      );
      if (same) {
        throw new GraphError(409, "Request_MultipleObjectsWithSameKeyValue", "Permission entry already exists.");
      }
    }
    return { principalId: null, scope: "", ...body, id: context.newId() };
  },
  update: (_call, grant, patch) => {
    const wrong = Object.keys(patch).find((name) => name !== "scope");
    if (wrong !== undefined) {
      throw badRequest(`Property '${wrong}' is read-only and cannot be set.`);
    }
    return { ...grant, ...patch, id: grant.id };
  },
};

/** Consent that was given, and the conditions under which people may give it themselves. */
export const permissionGrantsModule: GraphModule = {
  name: "permissionGrants",
  routes(table) {
    entitySet(table, grantSet);
    for (const kind of ["includes", "excludes"]) {
      const path = `/policies/permissionGrantPolicies/{id}/${kind}`;
      table.add("GET", path, (call) => list(call, kind));
      table.add("POST", path, (call) => create(call, kind));
      table.add("DELETE", `${path}/{id}`, (call) => remove(call, kind));
    }
  },
};

function policyOf({ context, params, method }: GraphCall): Entity {
  const [id = ""] = params;
  const policy = context.store.collection("permissionGrantPolicies").get(id);
  if (!policy) {
    throw notFound(id);
  }
  if (id.startsWith("microsoft-")) {
    throw method === "GET"
      ? notEmulated(`the condition sets of the built-in permission grant policy '${id}'`)
      : serviceBadRequest(`'${id}' is built in and cannot be changed or deleted.`);
  }
  return policy;
}

function setsOf({ context }: GraphCall, policy: Entity, kind: string): Entity[] {
  return [...context.store.collection("permissionGrantConditionSets").values()].filter(
    (row) => row.policyId === policy.id && row.kind === kind,
  );
}

function list(call: GraphCall, kind: string): GraphResult {
  const policy = policyOf(call);
  return answerCollection(call, {
    type,
    context: `policies/permissionGrantPolicies('${policy.id}')/${kind}`,
    items: setsOf(call, policy, kind).map((row, index) => [index + 1, row] as const),
  });
}

function create(call: GraphCall, kind: string): GraphResult {
  const policy = policyOf(call);
  checkBody(call.version, type, call.body, { verb: "create" });
  const body = withoutAnnotations(isObject(call.body) ? call.body : {});
  if (body.permissionType === undefined) {
    throw serviceBadRequest(
      "A value is required for property 'permissionType' of resource 'PermissionGrantConditionSet'.",
    );
  }
  const id = call.context.newId();
  const row: Entity = {
    permissionClassification: "all",
    resourceApplication: "any",
    permissions: ["all"],
    clientApplicationIds: ["all"],
    clientApplicationTenantIds: ["all"],
    clientApplicationPublisherIds: ["all"],
    clientApplicationsFromVerifiedPublisherOnly: false,
    ...body,
    id,
    policyId: policy.id,
    kind,
  };
  call.context.store.collection("permissionGrantConditionSets").set(id, row);
  return answerEntity(call, row, {
    type,
    context: `policies/permissionGrantPolicies('${policy.id}')/${kind}/$entity`,
    status: 201,
  });
}

function remove(call: GraphCall, kind: string): GraphResult {
  const policy = policyOf(call);
  const [, id = ""] = call.params;
  if (!setsOf(call, policy, kind).some((row) => row.id === id)) {
    throw notFound(id);
  }
  call.context.store.collection("permissionGrantConditionSets").delete(id);
  return { status: 204 };
}
