import type { TenantContext } from "../../context.ts";
import { type EntitySet, entitySet } from "../entity-set.ts";
import { typed } from "../link-set.ts";
import type { GraphModule } from "../module.ts";
import type { RouteTable } from "../route-table.ts";
import { groupActions } from "./group-actions.ts";
import { createGroup, groupCreated } from "./group-create.ts";
import { deleteGroup } from "./group-delete.ts";
import { groupLinks } from "./group-links.ts";
import { groupUpdated, updateGroup } from "./group-update.ts";
import { upsertByUniqueName } from "./group-upsert.ts";
import { memberOf, owners } from "./membership.ts";

export const groupSet: EntitySet = {
  path: "/groups",
  type: "group",
  collection: "groups",
  verbs: ["list", "get", "create", "update", "delete"],
  directory: true,
  lateToWriters: true,
  page: { default: 100, max: 999 },
  required: ["displayName", "mailEnabled", "mailNickname", "securityEnabled"],
  // Set through assignLicense, the archive actions and the upsert by uniqueName only.
  readOnly: ["assignedLicenses", "hasMembersWithLicenseErrors", "isArchived", "onPremisesExtensionAttributes"],
  expand: (context) => ({
    members: (group) => linked(context, context.store.members(String(group.id))).slice(0, 20),
    owners: (group) => linked(context, owners(context, String(group.id))).slice(0, 20),
    memberOf: (group) => linked(context, memberOf(context, String(group.id))).slice(0, 20),
  }),
  create: createGroup,
  created: groupCreated,
  update: updateGroup,
  updated: groupUpdated,
  remove: deleteGroup,
};

/** Security and Microsoft 365 groups, static and dynamic. */
export const groupsModule: GraphModule = {
  name: "groups",
  routes(table: RouteTable): void {
    entitySet(table, groupSet);
    groupLinks(table, groupSet);
    groupActions(table, groupSet);
    table.add("PATCH", "/groups(uniqueName={id})", (call) => upsertByUniqueName(call, groupSet), {
      permissions: [["Group.ReadWrite.All", "Directory.ReadWrite.All"]],
    });
  },
};

function linked(context: TenantContext, ids: Iterable<string>): ReturnType<typeof typed>[] {
  return [...ids].flatMap((id) => {
    const found = context.store.directoryObject(id);
    return found ? [typed(found)] : [];
  });
}
