import { ChangeLog } from "./change-log.ts";
import { Collection } from "./collection.ts";
import type { Entity, JsonObject } from "./json.ts";
import { Relations } from "./relations.ts";
import { TeamsAdminState } from "./teams-admin-state.ts";
import type { TenantIdentity } from "./tenant-identity.ts";

/** The collections whose entities are directory objects, with the type Graph sends for each. */
export const directoryTypes = {
  users: "user",
  groups: "group",
  servicePrincipals: "servicePrincipal",
  applications: "application",
  directoryRoles: "directoryRole",
  administrativeUnits: "administrativeUnit",
  devices: "device",
} as const;

export type DirectoryCollection = keyof typeof directoryTypes;

export type DirectoryObject = { collection: DirectoryCollection; type: string; entity: Entity };

/** Everything the tenant holds, in memory. */
export class TenantStore {
  readonly identity: TenantIdentity;
  readonly relations: Relations;
  readonly teamsAdmin = new TeamsAdminState();
  readonly changes = new ChangeLog();
  readonly #collections = new Map<string, Collection>();
  readonly #singletons = new Map<string, JsonObject>();
  #changed: () => void = () => {};

  constructor(identity: TenantIdentity) {
    this.identity = identity;
    this.relations = new Relations(() => this.#changed());
  }

  /** Called at each change from here on; the snapshot is saved by it. */
  onChange(listener: () => void): void {
    this.#changed = listener;
  }

  /** For those who change an entity in place. */
  touched(): void {
    this.#changed();
  }

  collection(name: string): Collection {
    let found = this.#collections.get(name);
    if (!found) {
      found = new Collection(() => this.#changed());
      this.#collections.set(name, found);
    }
    return found;
  }

  collectionNames(): string[] {
    return [...this.#collections.keys()];
  }

  singleton(name: string): JsonObject | undefined {
    return this.#singletons.get(name);
  }

  setSingleton(name: string, value: JsonObject): void {
    this.#singletons.set(name, value);
    this.#changed();
  }

  singletons(): ReadonlyMap<string, JsonObject> {
    return this.#singletons;
  }

  /** Empties the tenant; what it is called stays. */
  clear(): void {
    for (const collection of this.#collections.values()) {
      collection.clear();
    }
    this.#singletons.clear();
    this.relations.clear();
    this.teamsAdmin.clear();
    this.changes.length = 0;
    this.#changed();
  }

  directoryObject(id: string): DirectoryObject | undefined {
    for (const [name, type] of directoryEntries) {
      const entity = this.#collections.get(name)?.get(id);
      if (entity) {
        return { collection: name, type, entity };
      }
    }
    return undefined;
  }

  members(groupId: string): string[] {
    return [...this.relations.targets("members", groupId).keys()];
  }

  owners(id: string): string[] {
    return [...this.relations.targets("owners", id).keys()];
  }
}

const directoryEntries = Object.entries(directoryTypes) as [DirectoryCollection, string][];
