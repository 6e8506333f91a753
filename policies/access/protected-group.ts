import { type DeclaredResource, type DeclaredTenant, isUnknown, knownOutput, leavesAt } from "../declared-tenant.ts";
import type { Tri } from "../tri.ts";

const administrativeUnit = "azuread:index/administrativeUnit:AdministrativeUnit";

/**
 * Whether only privileged administrators change who is in a group: a role-assignable group, or one in a restricted
 * administrative unit. azuread cannot make a restricted unit; a reading of the tenant shows one.
 */
export function isProtected(group: DeclaredResource, tenant: DeclaredTenant): Tri {
  const { assignableToRole } = group.inputs;
  if (assignableToRole === true) return "yes";
  if (isUnknown(assignableToRole)) return "unknown";
  const id = knownOutput(group, "objectId");
  const restricted = tenant.resources.some(
    ({ type, inputs }) =>
      type === administrativeUnit &&
      inputs.isMemberManagementRestricted === true &&
      id !== undefined &&
      leavesAt(inputs, "members").known.includes(id),
  );
  return restricted ? "yes" : "no";
}
