import type { TenantContext } from "../context.ts";
import { isObject, type Json, strings } from "../store/json.ts";
import { personRoutes } from "./routes.ts";

/** A path that answered somebody, with the ids in what it answered. */
export type Reached = { path: string; ids: string[] };

type Answer = { status: number; body: Json | undefined };

/** Whose ids stand first in a path that begins so. */
const collections: Readonly<Record<string, string>> = {
  administrativeunits: "administrativeUnits",
  applications: "applications",
  devices: "devices",
  directoryobjects: "groups",
  directoryroles: "directoryRoles",
  domains: "domains",
  groups: "groups",
  organization: "organization",
  serviceprincipals: "servicePrincipals",
  subscribedskus: "subscribedSkus",
  teams: "teams",
  users: "users",
};

/**
 * Everything somebody reaches: each modelled read asked for each object it could name, and those kept that answered with
 * an object or with a list that holds something. Reads outside the view are asked for one object: their answer does not
 * depend on which. Routes whose second key is no channel are asked for nothing.
 */
export function reach(context: TenantContext, reads: readonly string[], get: (path: string) => Answer): Reached[] {
  return reads.flatMap((pattern) => {
    const paths = [...pathsOf(context, pattern)];
    return (personRoutes[pattern] ? paths : paths.slice(0, 1)).flatMap((path) => reached(path, get(path)));
  });
}

function reached(path: string, { status, body }: Answer): Reached[] {
  if (status !== 200 || !isObject(body)) {
    return [];
  }
  const objects = Array.isArray(body.value) ? body.value : [body];
  const ids = strings(objects.flatMap((object) => (isObject(object) && object.id !== undefined ? [object.id] : [])));
  return objects.length === 0 ? [] : [{ path, ids }];
}

function* pathsOf(context: TenantContext, pattern: string): Generator<string> {
  const { store } = context;
  const parts = pattern.split("{id}");
  const [root = ""] = pattern.slice(1).toLowerCase().split("/");
  if (parts.length === 1) {
    yield pattern;
    return;
  }
  const collection = collections[root];
  if (collection === undefined || !pattern.toLowerCase().startsWith(`/${root}/{id}`)) {
    return;
  }
  if (parts.length === 2) {
    for (const { id } of store.collection(collection).values()) {
      yield parts.join(id);
    }
  } else if (pattern.startsWith("/teams/{id}/channels/{id}") && parts.length === 3) {
    for (const channel of store.collection("channels").values()) {
      yield `/teams/${String(channel.teamId)}/channels/${channel.id}${parts[2] ?? ""}`;
    }
  }
}
