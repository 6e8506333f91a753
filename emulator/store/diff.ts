import { isDeepStrictEqual } from "node:util";
import type { JsonObject } from "./json.ts";
import type { Snapshot } from "./snapshot.ts";

/** One thing that differs between two states of a tenant. */
export type Difference =
  | { kind: "added" | "removed"; where: string; id: string }
  | { kind: "changed"; where: string; id: string; properties: string[] };

type Rows = ReadonlyMap<string, JsonObject>;

/** What is another in `after` than in `before`; the change log is no part of the tenant. */
export function diffSnapshots(before: Snapshot, after: Snapshot): Difference[] {
  const [old, young] = [tables(before), tables(after)];
  const names = [...new Set([...old.keys(), ...young.keys()])].sort();
  return names.flatMap((where) => diffRows(where, old.get(where) ?? new Map(), young.get(where) ?? new Map()));
}

function diffRows(where: string, before: Rows, after: Rows): Difference[] {
  const found: Difference[] = [];
  for (const [id, row] of before) {
    const now = after.get(id);
    if (now === undefined) {
      found.push({ kind: "removed", where, id });
    } else if (!isDeepStrictEqual(row, now)) {
      const names = new Set([...Object.keys(row), ...Object.keys(now)]);
      const properties = [...names].filter((name) => !isDeepStrictEqual(row[name], now[name])).sort();
      found.push({ kind: "changed", where, id, properties });
    }
  }
  for (const id of after.keys()) {
    if (!before.has(id)) {
      found.push({ kind: "added", where, id });
    }
  }
  return found;
}

/** The snapshot as tables of rows by id: collections, singletons, each relation, each Teams policy type. */
function tables({ collections, singletons, relations, teamsAdmin }: Snapshot): Map<string, Rows> {
  const all = new Map<string, Rows>();
  for (const [name, rows] of Object.entries(collections)) {
    all.set(name, new Map(rows.map((row) => [row.id, row])));
  }
  all.set("singletons", new Map(Object.entries(singletons)));
  for (const [name, links] of Object.entries(relations)) {
    const rows = new Map<string, JsonObject>();
    for (const [from, targets] of Object.entries(links)) {
      for (const to of targets) {
        rows.set(`${from}/${to}`, {});
      }
    }
    all.set(`relations/${name}`, rows);
  }
  for (const [type, policies] of Object.entries(teamsAdmin.policies)) {
    all.set(`teamsAdmin/${type}`, new Map(Object.entries(policies)));
  }
  const assignments = teamsAdmin.groupAssignments.map((row): [string, JsonObject] => [
    `${row.groupId}/${row.policyType}`,
    { ...row },
  ]);
  all.set("teamsAdmin/groupAssignments", new Map(assignments));
  all.set("teamsAdmin/userAssignments", new Map(Object.entries(teamsAdmin.userAssignments)));
  all.set(
    "teamsAdmin/other",
    new Map([
      ["tenantAssignments", teamsAdmin.tenantAssignments],
      ["other", teamsAdmin.other],
    ]),
  );
  return all;
}
