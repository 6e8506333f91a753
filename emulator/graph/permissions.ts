import { readData } from "../data/read-data.ts";
import type { Caller, Permissions } from "./call.ts";
import { GraphError } from "./error.ts";
import type { Route } from "./route-table.ts";

type Table = { names: string[]; table: Record<string, Record<string, number[]>> };

let loaded: Table | undefined;

function microsoftsTable(): Table {
  loaded ??= readData("graph-permissions.json") as Table;
  return loaded;
}

/**
 * The application permissions Microsoft's table names for a route; [[]] when the operation is documented and
 * closed to applications; undefined when there is no row.
 */
export function documentedPermissions(method: string, pattern: string): Permissions | undefined {
  const { names, table } = microsoftsTable();
  const key = pattern.toLowerCase().replace(/=\{id\}/g, "={value}");
  const row =
    table[key]?.[method] ?? (key.endsWith("/$count") ? table[key.slice(0, -"/$count".length)]?.[method] : undefined);
  return row && [row.map((index) => names[index] ?? "")];
}

/** What a route asks for: its own statement first, then Microsoft's table. */
export function permissionsOf(route: Route): Permissions {
  const found = route.permissions ?? documentedPermissions(route.method, route.pattern);
  if (!found) {
    throw new Error(`no permissions are known for ${route.method} ${route.pattern}: state them at the route`);
  }
  return found;
}

/** 403 when the caller lacks what the route asks for, naming what is missing. */
export function checkPermissions(caller: Caller, route: Route, permissions: Permissions): void {
  if (caller.kind === "administrator") {
    return;
  }
  const missing = permissions.find((anyOf) => !anyOf.some((permission) => caller.roles.has(permission)));
  if (!missing) {
    return;
  }
  const wanted =
    missing.length === 0
      ? "is not open to applications: it needs a signed-in user"
      : `needs the application permission ${missing.join(" or ")}, which is not granted to ${caller.displayName}`;
  throw new GraphError(
    403,
    "Authorization_RequestDenied",
    `Insufficient privileges to complete the operation. ${route.method} ${route.pattern} ${wanted}.`,
  );
}
