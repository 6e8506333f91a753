import { randomUUID } from "node:crypto";
import type { TenantContext } from "./context.ts";
import { Dispatcher } from "./graph/dispatch.ts";
import { applyGroupLicences } from "./graph/licensing/group-licences.ts";
import { graphModules } from "./graph/modules.ts";
import { RouteTable } from "./graph/route-table.ts";
import { objectId } from "./seed/object-id.ts";
import { Faults } from "./server/faults.ts";
import { assignRole } from "./store/directory-roles.ts";
import { storeFromSeed } from "./store/from-seed.ts";
import type { Seed } from "./store/seed.ts";
import { type Snapshot, storeFromSnapshot } from "./store/snapshot.ts";
import { deliverTeamsAdmin } from "./teams-admin/index.ts";
import type { WeatherKind } from "./weather/climate.ts";
import { makeWeather } from "./weather/weather.ts";

export type TenantOptions = {
  /** A new tenant from a seed, or an earlier one from its snapshot. */
  from: { seed: Seed } | { snapshot: Snapshot };
  weather: WeatherKind;
  weatherSeed?: number;
  /** @default 1 */
  weatherSpeed?: number;
  clock: () => Date;
  origin: () => string;
};

export type Tenant = { context: TenantContext; dispatcher: Dispatcher };

/** The tenant without a server: its store, and Graph over it. */
export function makeTenant(options: TenantOptions): Tenant {
  const { from } = options;
  const store = "seed" in from ? storeFromSeed(from.seed) : storeFromSnapshot(from.snapshot);
  let newId: () => string = randomUUID;
  const context: TenantContext = {
    store,
    clock: options.clock,
    origin: options.origin,
    faults: new Faults(),
    weather: makeWeather(options.weather, options.weatherSeed, options.clock, options.weatherSpeed),
    newId: () => newId(),
  };
  if ("seed" in from) {
    // What Microsoft delivers has the same ids in every tenant of this seed.
    let count = 0;
    newId = () => objectId(store.identity.tenantId, "delivered", String(count++));
    deliver(context, from.seed);
    newId = randomUUID;
  }
  const table = new RouteTable();
  for (const module of graphModules) {
    module.routes(table);
  }
  return { context, dispatcher: new Dispatcher(context, table) };
}

/** What Microsoft delivers with a tenant, then what the seed lays over it. */
function deliver(context: TenantContext, seed: Seed): void {
  const { store } = context;
  for (const module of graphModules) {
    module.deliver?.(context);
  }
  deliverTeamsAdmin(context);
  for (const [name, properties] of Object.entries(seed.singletons ?? {})) {
    store.setSingleton(name, { ...store.singleton(name), ...properties });
  }
  for (const { principalId, roleTemplateId } of seed.roleAssignments ?? []) {
    assignRole(context, { principalId, roleDefinitionId: roleTemplateId, directoryScopeId: "/" });
  }
  applyGroupLicences(context);
}
