import type { Seed } from "./seed.ts";
import { TenantStore } from "./tenant-store.ts";

/** A store holding what the seed brings; what Microsoft delivers is added by the modules afterwards. */
export function storeFromSeed(seed: Seed): TenantStore {
  const store = new TenantStore(seed.tenant);
  for (const [name, entities] of Object.entries(seed.collections)) {
    const collection = store.collection(name);
    for (const entity of entities) {
      collection.set(entity.id, entity);
    }
  }
  store.relations.load(seed.relations ?? {});
  store.setSingleton("subscriptions", { owned: seed.subscriptions });
  return store;
}
