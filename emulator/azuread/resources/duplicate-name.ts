import { textOf } from "../graph/graph-object.ts";
import type { Tenant } from "./tenant.ts";

/** Object ids of the groups that bear this name. */
export async function groupsNamed(tenant: Tenant, displayName: string): Promise<string[]> {
  // The plugin does not double quotes in the name; nor does this.
  const found = await tenant.beta.list(`/groups?$filter=${encodeURIComponent(`displayName eq '${displayName}'`)}`);
  return found.filter((group) => textOf(group, "displayName") === displayName).map((group) => textOf(group, "id"));
}

/** Object ids of the administrative units that bear this name. */
export async function unitsNamed(tenant: Tenant, displayName: string): Promise<string[]> {
  const filter = encodeURIComponent(`displayName eq '${displayName}'`);
  const found = await tenant.v1.list(`/directory/administrativeUnits?$filter=${filter}`);
  return found.filter((unit) => textOf(unit, "displayName") === displayName).map((unit) => textOf(unit, "id"));
}

const importFirst = (type: string) =>
  `To be managed via Terraform, this resource needs to be imported into the State. Please see the resource documentation for "${type}" for more information.`;

/** The refusal while planning. */
export function duplicateName(type: string, objectId: string, name: string): string {
  const [summary, detail] = duplicateDiagnosis(type, objectId, name);
  return `${summary}. ${detail}`;
}

/** Summary and detail of the refusal while applying. */
export function duplicateDiagnosis(type: string, objectId: string, name: string): [string, string] {
  return [
    `An existing "${type}" with name "${name}" (ID: "${objectId}") was found and \`prevent_duplicate_names\` was specified`,
    importFirst(type),
  ];
}

export function existsDiagnosis(type: string, id: string): [string, string] {
  return [`A resource with the ID "${id}" already exists`, importFirst(type)];
}
