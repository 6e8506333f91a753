import type { ResourceKind } from "../resources/resource-kind.ts";
import type { Data } from "../terraform/value.ts";

/** An object's id and its outputs as the engine keeps them. */
export type Kept = { id: string; properties: Data };

// Terraform's own key for the time limits of a resource.
const timeoutsKey = "e2bfb730-ecaa-11e6-8f88-34363bc7c4c0";
const nanosecondsPerMinute = 60_000_000_000;

/** Adds what every bridged plugin keeps besides the properties: the id, the version of the state's form, time limits. */
export function withMeta(kind: ResourceKind, id: string, properties: Data): Kept {
  const limits = Object.fromEntries(
    Object.entries(kind.minutes).map(([operation, minutes]) => [operation, minutes * nanosecondsPerMinute]),
  );
  const meta = JSON.stringify({ [timeoutsKey]: limits, schema_version: String(kind.schemaVersion) });
  return { id, properties: { ...properties, id, __meta: meta } };
}

/** The state without what only the bridge needs. */
export function keptState(properties: Data): Data {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => name !== "id" && !name.startsWith("__")));
}
