import type { GraphCall, Permissions } from "../../graph/call.ts";
import { GraphError } from "../../graph/error.ts";

/** The same routes serve roles and groups, each under permissions of its own. */
export type ScopedPermissions = Record<"role" | "group", readonly string[]>;

// Microsoft's table closes the update of a rule to applications and has no row for groups, while its
// permissions reference has these application permissions and public clients (azuread's
// GroupRoleManagementPolicy, Microsoft365DSC) work with them.
export const policyPermissions: Record<"read" | "write", ScopedPermissions> = {
  read: {
    role: [
      "RoleManagementPolicy.Read.Directory",
      "RoleManagementPolicy.ReadWrite.Directory",
      "RoleManagement.Read.Directory",
      "RoleManagement.Read.All",
      "RoleManagement.ReadWrite.Directory",
    ],
    group: ["RoleManagementPolicy.Read.AzureADGroup", "RoleManagementPolicy.ReadWrite.AzureADGroup"],
  },
  write: {
    role: ["RoleManagementPolicy.ReadWrite.Directory", "RoleManagement.ReadWrite.Directory"],
    group: ["RoleManagementPolicy.ReadWrite.AzureADGroup"],
  },
};

/** What the route asks for before it is known whose policy it is. */
export function either({ role, group }: ScopedPermissions): Permissions {
  return [[...role, ...group]];
}

export function permit({ caller, method, pattern }: GraphCall, anyOf: readonly string[]): void {
  if (caller.kind === "application" && !anyOf.some((permission) => caller.roles.has(permission))) {
    throw new GraphError(
      403,
      "Authorization_RequestDenied",
      `Insufficient privileges to complete the operation. ${method} ${pattern} needs the application permission ${anyOf.join(" or ")} here, which is not granted to ${caller.displayName}.`,
    );
  }
}
