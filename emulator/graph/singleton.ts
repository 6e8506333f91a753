import type { TenantContext } from "../context.ts";
import { answerEntity } from "../odata/entity-answer.ts";
import { checkBody } from "../schema/check-body.ts";
import { isObject, type JsonObject } from "../store/json.ts";
import { formerOf, holdFormer } from "../weather/former.ts";
import type { GraphCall, GraphResult, GraphVersion, Permissions } from "./call.ts";
import { GraphError } from "./error.ts";
import type { RouteTable } from "./route-table.ts";

/** An object of which a tenant has exactly one: a policy, a configuration. */
export type Singleton = {
  /** `/policies/authorizationPolicy` */
  path: string;
  type: string;
  /** Name in the store. */
  name: string;
  versions?: readonly GraphVersion[];
  /** How it is changed: PATCH merges at the top and in complex values, PUT replaces. Absent: read-only. */
  change?: "PATCH" | "PUT";
  permissions?: { read?: Permissions; write?: Permissions };
  readOnly?: readonly string[];
  writable?: readonly string[];
  required?: readonly string[];
  /** 204 unless the documentation shows the object coming back. */
  changeAnswers?: 200;
  directory?: boolean;
  /** Navigation properties that the service sends along without $expand; the view fills them. */
  inline?: readonly string[];
  view?(context: TenantContext, value: JsonObject, version: GraphVersion): JsonObject;
  /** Refuses, or returns what is to be kept. */
  update?(call: GraphCall, before: JsonObject, next: JsonObject): JsonObject;
};

export function singleton(table: RouteTable, one: Singleton): void {
  const versions = one.versions ? { versions: one.versions } : {};
  const option = (permissions: Permissions | undefined) => ({ ...versions, ...(permissions ? { permissions } : {}) });
  table.add("GET", one.path, (call) => answer(call, one), option(one.permissions?.read));
  if (one.change) {
    table.add(one.change, one.path, (call) => change(call, one), option(one.permissions?.write));
  }
}

function answer(call: GraphCall, one: Singleton): GraphResult {
  const reads = call.method === "GET" && call.caller.kind !== "administrator";
  const former = reads ? formerOf(call.context, one.name) : undefined;
  const kept = former ?? held(call.context, one.name);
  const value = one.view ? one.view(call.context, kept, call.version) : kept;
  const result = answerEntity(call, value, { type: one.type, context: `${one.path.slice(1)}/$entity` });
  const along = Object.fromEntries((one.inline ?? []).map((name) => [name, value[name] ?? null]));
  return { ...result, body: { ...result.body, ...along } };
}

function change(call: GraphCall, one: Singleton): GraphResult {
  checkBody(call.version, one.type, call.body, {
    verb: "update",
    directory: one.directory,
    readOnly: new Set(one.readOnly),
    writable: new Set(one.writable),
  });
  const body = isObject(call.body) ? call.body : {};
  for (const name of one.required ?? []) {
    if (body[name] === undefined) {
      throw new GraphError(400, "BadRequest", `A value is required for property '${name}' of ${one.path}.`);
    }
  }
  const before = held(call.context, one.name);
  const given = Object.fromEntries(Object.entries(body).filter(([key]) => !key.includes("@")));
  const next = mergeComplex(before, given);
  call.context.store.setSingleton(one.name, one.update ? one.update(call, before, next) : next);
  holdFormer(call.context, one.name, before, "singleton");
  return one.changeAnswers ? answer(call, one) : { status: 204 };
}

/** A PATCH of a complex value changes what it names and leaves the rest; lists are replaced. */
export function mergeComplex(before: JsonObject, change: JsonObject): JsonObject {
  const merged: JsonObject = { ...before };
  for (const [key, value] of Object.entries(change)) {
    const old = before[key];
    merged[key] =
      isObject(value) && isObject(old) && value["@odata.type"] === old["@odata.type"]
        ? mergeComplex(old, value)
        : value;
  }
  return merged;
}

function held(context: TenantContext, name: string): JsonObject {
  const value = context.store.singleton(name);
  if (!value) {
    throw new Error(`the tenant was made without its ${name}`);
  }
  return value;
}
