import type { JsonObject } from "../store/json.ts";
import type { PolicyType } from "../teams-admin/policy-type.ts";

/** What a policy holds otherwise than Microsoft delivers it. */
export function changedSettings({ factory }: PolicyType, policy: JsonObject): JsonObject[] {
  return Object.entries(policy).flatMap(([name, value]) =>
    name === "Identity" || JSON.stringify(value) === JSON.stringify(factory[name] ?? null) ? [] : [{ name, value }],
  );
}
