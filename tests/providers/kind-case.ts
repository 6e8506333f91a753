import type { Json, JsonObject, TenantClient } from "../../components/graph/index.ts";

/** One kind as the generated tests need it: what is declared, how it changes, and how the tenant is read and edited without our handler. */
export interface KindCase {
  key: JsonObject;
  settings: JsonObject;
  /** What the tenant then holds, as `look` sees it. */
  expected: Record<string, Json>;
  /** The same with one value changed: where, and to what. Absent where nothing can be set. */
  changed?: { settings: JsonObject; path: string; value: Json };
  /** The same with one value dropped, and what the tenant says of it then. Absent where every value is required. */
  dropped?: { settings: JsonObject; path: string; back: Json };
  /** An edit by hand of a held value. Absent where nothing can be set. */
  outside?: { path: string; value: Json; edit(tenant: TenantClient): Promise<unknown> };
  /** Makes the object exist with other values, as if people had made it. Absent for what always exists. */
  makeByHand?(tenant: TenantClient): Promise<unknown>;
  /** What must be in the tenant before the setting can be. */
  prepare?(tenant: TenantClient): Promise<unknown>;
  /** The request that brings the settings to the tenant for the first time. */
  firstWrite: { method: "POST" | "PUT" | "PATCH"; path: RegExp };
  /** What the tenant holds, by path; undefined when the object is not there. */
  look(tenant: TenantClient): Promise<Record<string, Json | undefined> | undefined>;
}

/** The one Microsoft 365 group of a tenant under test. */
export const groupId = "0f2f4d5c-8c3a-4f6e-9d1e-1f2a3b4c5d6e";

/** A tenant that is a named partner of the tenant under test. */
export const neighbourId = "4f0c3b1a-58d6-4c1e-9a34-7f1d2e3c4b5a";

/** A domain that the tenant under test has declared, with its record in DNS; nobody has verified it yet. */
export const declaredDomain = "nykommune.example";

/** The one person of a tenant under test whom policies are given to. */
export const personId = "0f2f4d5c-8c3a-4f6e-9d1e-1f2a3b4c5d7f";

/** Every value of an object by its path. */
export function leaves(object: JsonObject, prefix = ""): Record<string, Json> {
  return Object.assign(
    {},
    ...Object.entries(object).map(([name, value]) => {
      return typeof value === "object" && value !== null && !Array.isArray(value)
        ? leaves(value, `${prefix}${name}.`)
        : { [`${prefix}${name}`]: value };
    }),
  );
}

/** The same settings without one value. */
export function without(settings: JsonObject, path: string): JsonObject {
  const copy = structuredClone(settings);
  const steps = path.split(".");
  const last = steps.pop() ?? "";
  let inner = copy;
  for (const step of steps) inner = inner[step] as JsonObject;
  delete inner[last];
  return copy;
}
