import type * as pulumi from "@pulumi/pulumi";
import { neverReplaced } from "../organisation/break-glass.ts";
import type { RoleGroup } from "../organisation/group-kinds.ts";
import { type GroupTransform, staticGroup } from "../organisation/security-group.ts";

interface RoleGroupForm {
  name: string;
  key: string;
  displayName: string;
  description: string;
  /** Object ids of the members; left out, people put them in and the code never looks. */
  members?: readonly string[] | undefined;
  transform: GroupTransform | undefined;
  parent: pulumi.Resource;
}

/**
 * A static group that may hold directory roles. Entra lets nobody but administrators of privileged roles change its
 * members, so that who runs the groups of the tenant cannot make himself its administrator.
 *
 * @see https://learn.microsoft.com/entra/identity/role-based-access-control/groups-concept
 */
export function roleGroup({
  name,
  key,
  displayName,
  description,
  members,
  transform,
  parent,
}: RoleGroupForm): RoleGroup {
  return staticGroup({
    name,
    purpose: "role",
    key,
    args: {
      displayName,
      description,
      assignableToRole: true,
      ...(members === undefined ? {} : { members: [...members] }),
    },
    transform,
    opts: { parent, ignoreChanges: members === undefined ? [...neverReplaced, "members"] : neverReplaced },
  });
}
