import type { Clock } from "../../components/graph/index.ts";
import { type EmbeddedTenant, startTenant, type TenantStartOptions } from "../../emulator/index.ts";
import { fakeClock } from "../graph/fake-clock.ts";

/** The time in which a tenant and those who ask it live: nobody has to wait for the weather to pass. */
const clocks = new WeakMap<EmbeddedTenant, Clock>();

/** Starts a tenant in real weather, by a clock of its own unless the options name one. */
export async function startOnItsClock(options: TenantStartOptions): Promise<EmbeddedTenant> {
  const clock = fakeClock(Date.now());
  const tenant = await startTenant({ weather: "real", clock: () => new Date(clock.now()), ...options });
  if (options.clock === undefined) clocks.set(tenant, clock);
  return tenant;
}

/** The clock of a tenant that was started so; undefined of one that lives by another's. */
export const clockOf = (tenant: EmbeddedTenant): Clock | undefined => clocks.get(tenant);

/** Lets so much time pass on the tenant's own clock that what was done shows to everybody. */
export async function later(tenant: EmbeddedTenant): Promise<void> {
  await clockOf(tenant)?.sleep(showsWithinMs);
}

/** Later than the longest lag of real weather (emulator/weather/climate.ts). */
export const showsWithinMs = 5 * 60_000;
