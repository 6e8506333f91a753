import type { PolicyView } from "../conditional-access.ts";
import { type DeclaredTenant, isRecord, isUnknown, leavesAt, type Value, valueAt } from "../declared-tenant.ts";
import type { PolicySummary } from "../summary.ts";
import { groupIds } from "./ids.ts";

type Inputs = { readonly [key: string]: Value };

/**
 * A policy's arguments with the groups that have no id yet named by symbols, where its component says which they are and
 * nothing known contradicts it. Any other unknown stays.
 */
export function withSymbolicGroups(
  policy: PolicyView,
  summary: PolicySummary | undefined,
  tenant: DeclaredTenant,
): Inputs {
  const { inputs } = policy.resource;
  const users = valueAt(inputs, "conditions", "users");
  if (!summary || !isRecord(users) || isUnknown(users) || !isRecord(inputs.conditions)) return inputs;
  const named = {
    ...users,
    ...replaced(users, "includedGroups", summary.include, tenant),
    ...replaced(users, "excludedGroups", summary.exclude, tenant),
  };
  return { ...inputs, conditions: { ...inputs.conditions, users: named } };
}

function replaced(users: Inputs, name: string, symbols: readonly string[], tenant: DeclaredTenant): Inputs {
  const { known, unknown, open } = leavesAt(users, name);
  if (unknown === 0 || open) return {};
  const ids = symbols.filter((symbol) => symbol.startsWith("group:")).flatMap((symbol) => groupIds(symbol, tenant));
  const missing = ids.filter((id) => !known.includes(id));
  return missing.length === unknown ? { [name]: [...known, ...missing] } : {};
}
