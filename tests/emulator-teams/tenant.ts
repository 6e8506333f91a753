import { randomUUID } from "node:crypto";
import type { TenantContext } from "../../emulator/context.ts";
import type { Caller } from "../../emulator/graph/call.ts";
import { domainsModule } from "../../emulator/graph/domains/index.ts";
import { Faults } from "../../emulator/server/faults.ts";
import type { Entity, JsonObject } from "../../emulator/store/json.ts";
import type { Seed } from "../../emulator/store/seed.ts";
import { TenantStore } from "../../emulator/store/tenant-store.ts";
import { makeWeather, type WeatherKind } from "../../emulator/weather/weather.ts";
import { seedByName } from "../emulator/seed-by-name.ts";
import { calm } from "../emulator-weather/calm.ts";

const seeds = new Map<string, Seed>();

/** A tenant with what a seed says and nothing around it: no server, no sign-in. */
export function bareTenant(kind: string, weather: WeatherKind = calm.oneAnswer): TenantContext {
  const seed = seeds.get(kind) ?? seedByName(kind);
  seeds.set(kind, seed);
  const store = new TenantStore(seed.tenant);
  for (const [name, entities] of Object.entries(seed.collections)) {
    for (const entity of entities) store.collection(name).set(entity.id, { ...entity });
  }
  // In foul weather two seconds pass whenever somebody looks at the clock.
  let now = Date.parse("2026-11-23T20:00:00Z");
  const clock = () => {
    now += weather === "calm" ? 0 : 2_000;
    return new Date(now);
  };
  const context: TenantContext = {
    store,
    clock,
    origin: () => "https://localhost:4430",
    faults: new Faults(),
    weather: makeWeather(weather, 1, clock),
    newId: () => randomUUID(),
  };
  domainsModule.deliver?.(context);
  return context;
}

/** The deploying application of the tenant, with these Graph permissions. */
export const application = ({ store }: TenantContext, ...roles: string[]): Caller => ({
  kind: "application",
  appId: store.identity.clientId,
  objectId: store.identity.clientObjectId,
  displayName: "Deployment",
  roles: new Set(roles),
});

/** A group of these members, put straight into the tenant. */
export function group(
  context: TenantContext,
  id: string,
  members: readonly string[],
  properties: JsonObject = {},
): Entity {
  const entity: Entity = {
    id,
    displayName: `Group ${id}`,
    groupTypes: [],
    securityEnabled: true,
    mailEnabled: false,
    ...properties,
  };
  context.store.collection("groups").set(id, entity);
  for (const member of members) context.store.relations.add("members", id, member);
  return entity;
}
