import type { DirectoryObject } from "../../store/tenant-store.ts";
import { badRequest } from "../error.ts";

/** Who may hold a directory role: people, service principals, and groups made for it. */
export function checkRolePrincipal(target: DirectoryObject): void {
  if (target.type === "group" && target.entity.isAssignableToRole !== true) {
    throw badRequest("The group cannot be assigned to a role: isAssignableToRole is not true.");
  }
  if (!["user", "group", "servicePrincipal"].includes(target.type)) {
    throw badRequest(`A ${target.type} cannot be assigned to a role.`);
  }
}
