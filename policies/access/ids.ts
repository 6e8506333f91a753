import { type DeclaredResource, type DeclaredTenant, knownOutput } from "../declared-tenant.ts";
import { groupsNamed } from "../summary.ts";

/** The object id, or a symbol that stands for it while the tenant has given none. */
export function idOf(resource: DeclaredResource): string {
  return knownOutput(resource, "objectId") ?? `${resource.type}::${resource.name}`.toLowerCase();
}

/** The ids behind a logical name or a component's symbol of a group; an id stands for itself. */
export function groupIds(symbol: string, tenant: DeclaredTenant): readonly string[] {
  const name = symbol.replace(/^(group|user|id):/, "");
  const groups = groupsNamed(name, tenant);
  return groups.length > 0 ? groups.map(idOf) : [name];
}
