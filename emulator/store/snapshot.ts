import { existsSync, readFileSync } from "node:fs";
import writeFileAtomic from "write-file-atomic";
import { type Change, ChangeLog } from "./change-log.ts";
import { type Entity, isObject, type JsonObject } from "./json.ts";
import type { RelationsJson } from "./relations.ts";
import type { TeamsAdminJson } from "./teams-admin-state.ts";
import type { TenantIdentity } from "./tenant-identity.ts";
import { TenantStore } from "./tenant-store.ts";

/** The whole tenant as one JSON value. */
export type Snapshot = {
  format: "m365-tenant-snapshot";
  version: 1;
  identity: TenantIdentity;
  collections: Record<string, Entity[]>;
  singletons: Record<string, JsonObject>;
  relations: RelationsJson;
  teamsAdmin: TeamsAdminJson;
  changes: Change[];
};

/** The snapshot cannot be used; the file was left as it is. */
export class SnapshotError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "SnapshotError";
  }
}

export function takeSnapshot(store: TenantStore): Snapshot {
  return {
    format: "m365-tenant-snapshot",
    version: 1,
    identity: store.identity,
    collections: Object.fromEntries(
      store.collectionNames().map((name) => [name, [...store.collection(name).values()]]),
    ),
    singletons: Object.fromEntries(store.singletons()),
    relations: store.relations.toJSON(),
    teamsAdmin: store.teamsAdmin.toJSON(),
    changes: [...store.changes],
  };
}

export function storeFromSnapshot(snapshot: Snapshot): TenantStore {
  const store = new TenantStore(snapshot.identity);
  fill(store, snapshot);
  return store;
}

/** Makes a tenant that is there what the snapshot holds. */
export function restoreSnapshot(store: TenantStore, snapshot: Snapshot): void {
  store.clear();
  fill(store, snapshot);
}

function fill(store: TenantStore, snapshot: Snapshot): void {
  for (const [name, entities] of Object.entries(snapshot.collections)) {
    const collection = store.collection(name);
    for (const entity of entities) {
      collection.set(entity.id, entity);
    }
  }
  for (const [name, value] of Object.entries(snapshot.singletons)) {
    store.setSingleton(name, value);
  }
  store.relations.load(snapshot.relations);
  store.teamsAdmin.load(snapshot.teamsAdmin);
  ChangeLog.restore(store.changes, snapshot.changes);
}

/** The snapshot in a file; undefined when there is none yet. */
export function readSnapshot(file: string): Snapshot | undefined {
  if (!existsSync(file)) {
    return undefined;
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new SnapshotError(`The snapshot ${file} cannot be read as JSON: put it aside or name another file.`, {
      cause,
    });
  }
  if (!isSnapshot(parsed)) {
    throw new SnapshotError(`The file ${file} is no snapshot of an embedded tenant: name another file.`);
  }
  return parsed;
}

/** The value when it is a snapshot. */
export const checkSnapshot = (value: unknown): Snapshot | undefined => (isSnapshot(value) ? value : undefined);

/** A whole file or the former one, whatever happens meanwhile. */
export async function writeSnapshot(file: string, store: TenantStore): Promise<void> {
  await writeFileAtomic(file, `${JSON.stringify(takeSnapshot(store))}\n`, { mode: 0o600 });
}

function isSnapshot(value: unknown): value is Snapshot {
  return (
    isObject(value) &&
    value.format === "m365-tenant-snapshot" &&
    value.version === 1 &&
    isObject(value.identity) &&
    isObject(value.collections) &&
    Object.values(value.collections).every(
      (rows) => Array.isArray(rows) && rows.every((row) => isObject(row) && typeof row.id === "string"),
    ) &&
    isObject(value.singletons) &&
    isObject(value.relations) &&
    isObject(value.teamsAdmin) &&
    Array.isArray(value.changes)
  );
}
