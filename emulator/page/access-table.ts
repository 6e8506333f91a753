import type { TenantContext } from "../context.ts";
import { type Entity, isObject, type JsonObject, strings } from "../store/json.ts";
import { asksFor, effectOf, targetOf } from "./access-words.ts";

type Column = { id: string; name: string; order: number };
type Cell = { side: "in" | "out" | "all"; detail?: string };

const everyone = "All";
const administrators = "administrators";
const guests = "guests";

/** Conditional access as a table: a row per policy, a column per persona, and in the cell what the policy does to it. */
export function accessTable(context: TenantContext): JsonObject {
  const policies = [...context.store.collection("conditionalAccessPolicies").values()];
  const columns = new Map<string, Column>();
  const named = policies.map((policy) => ({ policy, cells: subjects(context, policy, columns) }));
  const ordered = [...columns.values()].sort((a, b) => a.order - b.order || a.name.localeCompare(b.name, "nb"));
  const rows = named
    .map(({ policy, cells }) => ({
      name: policy.displayName ?? null,
      state: policy.state ?? null,
      target: targetOf(context, policy),
      asks: asksFor(context, policy),
      effect: effectOf(policy),
      cells: Object.fromEntries(spread(cells, ordered)),
    }))
    .sort((a, b) => String(a.name).localeCompare(String(b.name), "nb", { numeric: true }));
  return { columns: ordered.map(({ id, name }) => ({ id, name })), rows };
}

/** A policy for everyone is one for every persona it does not leave out. */
function spread(cells: ReadonlyMap<string, Cell>, columns: readonly Column[]): [string, Cell][] {
  const forAll = cells.get(everyone)?.side === "in";
  return columns.flatMap(({ id }): [string, Cell][] => {
    const own = cells.get(id);
    if (own) {
      return [[id, own]];
    }
    return forAll ? [[id, { side: "all" }]] : [];
  });
}

function subjects(context: TenantContext, policy: Entity, columns: Map<string, Column>): Map<string, Cell> {
  const conditions = isObject(policy.conditions) ? policy.conditions : {};
  const users = isObject(conditions.users) ? conditions.users : {};
  const found = new Map<string, Cell>();
  const put = (column: Column, cell: Cell): void => {
    columns.set(column.id, column);
    found.set(column.id, cell);
  };
  for (const [prefix, side] of [
    ["include", "in"],
    ["exclude", "out"],
  ] as const) {
    for (const id of [...strings(users[`${prefix}Users`]), ...strings(users[`${prefix}Groups`])]) {
      if (id !== "None") {
        put(columnOf(context, id), { side });
      }
    }
    const roles = strings(users[`${prefix}Roles`]);
    if (roles.length > 0) {
      const detail = roles.length === 1 ? roleName(context, roles[0] ?? "") : `${roles.length} roles`;
      put({ id: administrators, name: "Administrators", order: 3 }, { side, detail });
    }
    if (isObject(users[`${prefix}GuestsOrExternalUsers`])) {
      put({ id: guests, name: "Guests", order: 2 }, { side });
    }
  }
  return found;
}

function columnOf({ store }: TenantContext, id: string): Column {
  if (id === everyone || id === "GuestsOrExternalUsers") {
    return id === everyone ? { id, name: "Everyone", order: 0 } : { id: guests, name: "Guests", order: 2 };
  }
  const found = store.directoryObject(id);
  // Accounts by name and role-assignable groups are the way in when all else fails: they stand last.
  const guarded = found?.type === "user" || found?.entity.isAssignableToRole === true;
  return { id, name: String(found?.entity.displayName ?? id), order: guarded ? 4 : 1 };
}

function roleName({ store }: TenantContext, id: string): string {
  const role = store.collection("directoryRoleTemplates").get(id) ?? store.collection("roleDefinitions").get(id);
  return String(role?.displayName ?? id);
}
