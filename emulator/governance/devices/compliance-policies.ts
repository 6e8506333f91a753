import { now, type TenantContext } from "../../context.ts";
import type { GraphCall, GraphResult, Permissions } from "../../graph/call.ts";
import { owns } from "../../graph/conditional-access/service.ts";
import { GraphError, serviceBadRequest } from "../../graph/error.ts";
import type { GraphModule } from "../../graph/module.ts";
import { answerListOf, answerOneOf } from "../../local-types/local-list.ts";
import { isPrimitive } from "../../schema/primitive.ts";
import { type Entity, isObject, type Json, type JsonObject, text } from "../../store/json.ts";
import { compliancePolicyType, platformNames } from "./compliance-types.ts";

const path = "/deviceManagement/deviceCompliancePolicies";
const collection = "deviceCompliancePolicies";
const fixed = new Set(["id", "createdDateTime", "lastModifiedDateTime", "version"]);
const read: Permissions = [["DeviceManagementConfiguration.Read.All", "DeviceManagementConfiguration.ReadWrite.All"]];
const write: Permissions = [["DeviceManagementConfiguration.ReadWrite.All"]];

/** What a device must be like to count as compliant, for the four platforms people carry. */
export const compliancePoliciesModule: GraphModule = {
  name: "deviceCompliancePolicies",
  routes(table) {
    const options = { versions: ["v1.0"] as const, permissions: read };
    table.add("GET", path, list, options);
    table.add("GET", `${path}/{id}`, (call) => answer(call, foundCompliancePolicy(call)), options);
    table.add("POST", path, create, { ...options, permissions: write });
    table.add("PATCH", `${path}/{id}`, update, { ...options, permissions: write });
    table.add("DELETE", `${path}/{id}`, remove, { ...options, permissions: write });
  },
};

function licensed(context: TenantContext): void {
  if (!owns(context, "INTUNE_A") && !owns(context, "INTUNE_EDU")) {
    throw serviceBadRequest("Request not applicable to target tenant.");
  }
}

function list(call: GraphCall): GraphResult {
  licensed(call.context);
  const rows = call.context.store.collection(collection);
  return answerListOf(call, compliancePolicyType, {
    context: path.slice(1),
    items: [...rows.values()].map((row) => [rows.orderOf(row.id), row] as const),
    page: { default: 100, max: 1000 },
  });
}

export function foundCompliancePolicy({ context, params }: GraphCall): Entity {
  licensed(context);
  const [id = ""] = params;
  const policy = context.store.collection(collection).get(id);
  if (!policy) {
    throw new GraphError(404, "ResourceNotFound", `The compliance policy '${id}' was not found.`);
  }
  return policy;
}

function answer(call: GraphCall, policy: Entity): GraphResult {
  return answerOneOf(call, compliancePolicyType, policy, path.slice(1));
}

function create(call: GraphCall): GraphResult {
  licensed(call.context);
  const { scheduledActionsForRule, ...given } = isObject(call.body) ? call.body : {};
  const body = check(given, platformOf(given));
  if (text(body.displayName) === undefined) {
    throw serviceBadRequest("A value is required for property 'displayName' of a compliance policy.");
  }
  const actions = Array.isArray(scheduledActionsForRule) ? scheduledActionsForRule.filter(isObject) : [];
  const blocks = actions.some(
    ({ scheduledActionConfigurations: list }) =>
      Array.isArray(list) && list.some((action) => isObject(action) && action.actionType === "block"),
  );
  if (!blocks) {
    throw serviceBadRequest("scheduledActionsForRule must hold an action of actionType 'block'.");
  }
  const { context } = call;
  const id = context.newId();
  const at = now(context);
  const policy: Entity = {
    ...unset(platformOf(given)),
    ...body,
    id,
    createdDateTime: at,
    lastModifiedDateTime: at,
    version: 1,
  };
  context.store.collection(collection).set(id, { ...policy, scheduledActionsForRule: actions });
  return { ...answer(call, policy), status: 201 };
}

function update(call: GraphCall): GraphResult {
  const before = foundCompliancePolicy(call);
  const given = isObject(call.body) ? call.body : {};
  if (platformOf(given) !== String(before["@odata.type"]).split(".").at(-1)) {
    throw serviceBadRequest(`The compliance policy is a ${String(before["@odata.type"])}: '@odata.type' must say so.`);
  }
  const next: Entity = {
    ...before,
    ...check(given, platformOf(given)),
    id: before.id,
    lastModifiedDateTime: now(call.context),
    version: Number(before.version) + 1,
  };
  call.context.store.collection(collection).set(before.id, next);
  return answer(call, next);
}

function remove(call: GraphCall): GraphResult {
  call.context.store.collection(collection).delete(foundCompliancePolicy(call).id);
  return { status: 204 };
}

function platformOf(body: JsonObject): string {
  const said = text(body["@odata.type"])?.replace(/^#?microsoft\.graph\./, "") ?? "";
  if (!platformNames.includes(said)) {
    throw platformKnown(said)
      ? new GraphError(501, "notEmulated", `The embedded tenant does not model ${said}.`)
      : serviceBadRequest(
          `'@odata.type' must be one of ${platformNames.map((n) => `#microsoft.graph.${n}`).join(", ")}.`,
        );
  }
  return said;
}

const platformKnown = (name: string): boolean => /^(android|windows|aosp|linux)\w*CompliancePolicy$/.test(name);

function check(body: JsonObject, platform: string): JsonObject {
  const { schema } = compliancePolicyType;
  const type = schema.type(platform);
  for (const [name, value] of Object.entries(body)) {
    const property = type.properties.get(name);
    if (name === "@odata.type") {
      continue;
    }
    if (!property) {
      throw serviceBadRequest(`The property '${name}' does not exist on type 'microsoft.graph.${platform}'.`);
    }
    if (fixed.has(name)) {
      throw serviceBadRequest(`Property '${name}' is read-only and cannot be set.`);
    }
    const fits = schema.enum(property.type)?.members.has(String(value)) ?? isPrimitive(property.type, value) ?? true;
    if (value === null ? !property.nullable : !fits) {
      throw serviceBadRequest(
        `Invalid value specified for property '${name}': ${JSON.stringify(value)} is no ${property.type}.`,
      );
    }
  }
  return { ...body, "@odata.type": `#microsoft.graph.${platform}` };
}

/** Intune answers with every property of the platform: false, null or the first word where nothing was said. */
function unset(platform: string): JsonObject {
  const { schema } = compliancePolicyType;
  const properties = [...schema.type(platform).properties.values()].filter(({ name }) => !name.startsWith("@"));
  return Object.fromEntries(
    properties.map(({ name, type, nullable }): [string, Json] => {
      if (nullable) return [name, null];
      return [name, type === "Boolean" ? false : ([...(schema.enum(type)?.members ?? [])][0] ?? null)];
    }),
  );
}
