import type { TenantContext } from "../context.ts";
import { type Entity, isObject, type JsonObject, text } from "../store/json.ts";
import { type Address, groupId, resourceId } from "./address.ts";
import { ArmError } from "./arm-error.ts";
import { checkShape } from "./check-shape.ts";
import type { Kind } from "./kind.ts";

const collection = "armResources";

export type Put = { created: boolean; resource: JsonObject };

/** Puts a resource group, which everything else stands in. */
export function putGroup(context: TenantContext, name: string, body: JsonObject): Put {
  const id = groupId(context, name);
  const before = context.store.collection(collection).get(id.toLowerCase());
  const location = locationOf(body, before, "InvalidResourceGroupLocation");
  const group = { name, type: "Microsoft.Resources/resourceGroups", location, tags: body.tags ?? {} };
  return keep(context, id, { ...group, properties: { provisioningState: "Succeeded" } }, before);
}

export function putResource(context: TenantContext, kind: Kind, address: Address, body: JsonObject): Put {
  const { name = "" } = address;
  findGroup(context, address.group);
  kind.checkName?.(name);
  const id = resourceId(context, { ...address, provider: kind.provider, type: kind.type });
  const before = context.store.collection(collection).get(id.toLowerCase());
  const location = locationOf(body, before, "InvalidResourceLocation");
  const unknown = Object.keys(body).find((key) => !known.has(key));
  if (unknown !== undefined) {
    throw new ArmError(400, "InvalidRequestContent", `Could not find member '${unknown}' on a resource.`);
  }
  const { provisioningState: _state, ...given } = isObject(body.properties) ? body.properties : {};
  checkShape(given, kind.shape);
  const old = isObject(before?.properties) ? before.properties : undefined;
  const properties = kind.properties(context, given, old);
  const resource = {
    name: text(before?.name) ?? name,
    type: `${kind.provider}/${kind.type}`,
    location,
    tags: body.tags ?? {},
    ...(body.kind === undefined ? {} : { kind: body.kind }),
    properties,
    pollsLeft: kind.slow && !before ? 1 : 0,
    isSlow: kind.slow === true,
  };
  return keep(context, id, resource, before);
}

const known = new Set(["id", "name", "type", "location", "tags", "properties", "kind", "identity", "etag"]);

function keep(context: TenantContext, id: string, resource: JsonObject, before: Entity | undefined): Put {
  const key = id.toLowerCase();
  const entity: Entity = { ...resource, id: key, sentId: before?.sentId ?? id };
  context.store.collection(collection).set(key, entity);
  return { created: !before, resource: sent(entity) };
}

function locationOf(body: JsonObject, before: Entity | undefined, code: string): string {
  const location = text(body.location)?.toLowerCase().replaceAll(" ", "");
  if (location === undefined || location === "") {
    throw new ArmError(400, "LocationRequired", "The location property is required for this definition.");
  }
  if (before && before.location !== location) {
    throw new ArmError(409, code, `It exists in location '${String(before.location)}' and cannot be in '${location}'.`);
  }
  return location;
}

export function findGroup(context: TenantContext, name: string): Entity {
  const found = context.store.collection(collection).get(groupId(context, name).toLowerCase());
  if (!found) {
    throw new ArmError(404, "ResourceGroupNotFound", `Resource group '${name}' could not be found.`);
  }
  return found;
}

/** Reading once is what it takes until a slow resource is there. */
export function readResource(context: TenantContext, kind: Kind, address: Address): JsonObject {
  const found = findResource(context, kind, address);
  if (!found) {
    findGroup(context, address.group);
    const what = `${kind.provider}/${kind.type}/${address.name ?? ""}`;
    throw new ArmError(
      404,
      "ResourceNotFound",
      `The Resource '${what}' under resource group '${address.group}' was not found.`,
    );
  }
  const answer = sent(found);
  if (Number(found.pollsLeft) > 0) {
    context.store.collection(collection).set(found.id, { ...found, pollsLeft: Number(found.pollsLeft) - 1 });
  }
  return answer;
}

function findResource(context: TenantContext, kind: Kind, address: Address): Entity | undefined {
  const id = resourceId(context, { ...address, provider: kind.provider, type: kind.type });
  return context.store.collection(collection).get(id.toLowerCase());
}

export function deleteResource(context: TenantContext, kind: Kind, address: Address): boolean {
  const found = findResource(context, kind, address);
  return found !== undefined && context.store.collection(collection).delete(found.id);
}

/** A group goes with everything in it. */
export function deleteGroup(context: TenantContext, name: string): void {
  const { id } = findGroup(context, name);
  const resources = context.store.collection(collection);
  for (const key of [...resources.keys()]) {
    if (key === id || key.startsWith(`${id}/`)) {
      resources.delete(key);
    }
  }
}

export function listResources(context: TenantContext, type: string, group?: string): JsonObject[] {
  const within = group === undefined ? "" : findGroup(context, group).id;
  return [...context.store.collection(collection).values()]
    .filter((row) => row.type === type && row.id.startsWith(within))
    .map(sent);
}

export function sent({ sentId, pollsLeft, isSlow, ...resource }: Entity): JsonObject {
  const properties = isObject(resource.properties) ? resource.properties : {};
  const state = isSlow === true ? { provisioningState: Number(pollsLeft) > 0 ? "Creating" : "Succeeded" } : {};
  return { ...resource, id: sentId ?? null, properties: { ...properties, ...state } };
}
