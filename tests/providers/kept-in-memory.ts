import type {
  FormerValues,
  FormerValuesKeeper,
  KeptObject,
} from "../../components/providers/former-values/former-values.ts";

/** Outlives what a test kills, as a disk does. */
export function keptInMemory(): FormerValuesKeeper & { size(): number } {
  const kept = new Map<string, FormerValues>();
  const key = ({ tenantId, kind, id }: KeptObject) => JSON.stringify([tenantId, kind, id]);
  return {
    recall: async (object) => kept.get(key(object)) ?? {},
    async keep(object, values) {
      if (Object.keys(values).length === 0) kept.delete(key(object));
      else kept.set(key(object), values);
    },
    size: () => kept.size,
  };
}
