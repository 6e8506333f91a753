import type { Faults } from "./server/faults.ts";
import type { TenantStore } from "./store/tenant-store.ts";
import type { Weather } from "./weather/weather.ts";

/** What every part of the embedded tenant is built from. */
export type TenantContext = {
  readonly store: TenantStore;
  readonly clock: () => Date;
  /** `https://localhost:PORT`; known once the server listens. */
  readonly origin: () => string;
  readonly faults: Faults;
  readonly weather: Weather;
  /** A new random object id. */
  readonly newId: () => string;
};

/** The tenant's time as Graph writes it: `2026-11-23T20:00:00Z`. */
export function now(context: TenantContext): string {
  return `${context.clock().toISOString().slice(0, 19)}Z`;
}
