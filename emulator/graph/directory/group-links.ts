import type { TenantContext } from "../../context.ts";
import type { Entity } from "../../store/json.ts";
import type { DirectoryObject } from "../../store/tenant-store.ts";
import type { GraphCall } from "../call.ts";
import type { EntitySet } from "../entity-set.ts";
import { badRequest, notFound } from "../error.ts";
import { applyGroupLicences } from "../licensing/group-licences.ts";
import { linkSet } from "../link-set.ts";
import type { RouteTable } from "../route-table.ts";
import { isDynamic, refreshGroupsOfGroups } from "./dynamic-membership.ts";
import { checkMayManageRoles, groupLimits, isUnified } from "./group-rules.ts";
import { membersOf, transitiveMemberOf, transitiveMembers, wouldLoop } from "./membership.ts";

const readMembers = [
  "Directory.Read.All",
  "Group.Read.All",
  "Group.ReadBasic.All",
  "Group.ReadWrite.All",
  "GroupMember.Read.All",
  "GroupMember.ReadBasic.All",
  "GroupMember.ReadWrite.All",
];

export function groupLinks(table: RouteTable, groups: EntitySet): void {
  const holder = (call: GraphCall, id: string): Entity => {
    const group = call.context.store.collection("groups").get(id);
    if (!group || call.context.weather.unseen(id)) {
      throw groups.missing?.(id) ?? notFound(id);
    }
    return group;
  };
  const shared = { holderPath: "/groups", holder, read: [readMembers] };
  linkSet(table, {
    ...shared,
    name: "members",
    targets: membersOf,
    write: {
      permissions: [["GroupMember.ReadWrite.All", "Group.ReadWrite.All", "Directory.ReadWrite.All"]],
      check: (call, group, target, change) => {
        checkMayManageRoles(call.caller, group);
        if (change === "add") {
          checkMember(group, target, call.context);
        } else if (isDynamic(group)) {
          throw dynamicMembers();
        }
      },
      changed: (call) => membersChanged(call.context),
    },
  });
  linkSet(table, {
    ...shared,
    name: "owners",
    read: [
      [
        "Group.Read.All",
        "Group.ReadWrite.All",
        "GroupMember.Read.All",
        "Directory.Read.All",
        "Directory.ReadWrite.All",
      ],
    ],
    targets: (context, id) => context.store.relations.targets("owners", id),
    write: {
      permissions: [["Group.ReadWrite.All", "Directory.ReadWrite.All"]],
      check: (call, group, target, change) => {
        checkMayManageRoles(call.caller, group);
        const { size } = call.context.store.relations.targets("owners", group.id);
        if (change === "add") {
          checkOwner(target);
          if (size >= groupLimits.owners) {
            throw badRequest(`The group has ${groupLimits.owners} owners, which is the most it may have.`);
          }
        } else if (size === 1 && isUnified(group)) {
          throw badRequest("The group must have at least one owner, hence this owner cannot be removed.");
        }
      },
    },
  });
  linkSet(table, { ...shared, name: "transitiveMembers", targets: transitiveMembers });
  linkSet(table, {
    ...shared,
    name: "memberOf",
    targets: (context, id) => context.store.relations.holders("members", id),
  });
  linkSet(table, { ...shared, name: "transitiveMemberOf", targets: transitiveMemberOf });
}

/** Whether an object may be put into a group by hand. */
export function checkMember(group: Entity, target: DirectoryObject, context: TenantContext): void {
  if (isDynamic(group)) {
    throw dynamicMembers();
  }
  const allowed = isUnified(group) ? ["user"] : ["user", "group", "servicePrincipal", "device"];
  if (!allowed.includes(target.type)) {
    throw badRequest(
      `A ${target.type} cannot be a member of a ${isUnified(group) ? "Microsoft 365" : "security"} group.`,
    );
  }
  if (target.type === "group") {
    if (group.isAssignableToRole === true) {
      throw badRequest("A group cannot be a member of a role-assignable group.");
    }
    if (wouldLoop(context.store, group.id, target.entity.id)) {
      throw badRequest("A group cannot be a member of itself, directly or through other groups.");
    }
  }
}

export function checkOwner(target: DirectoryObject): void {
  if (target.type !== "user" && target.type !== "servicePrincipal") {
    throw badRequest(`A ${target.type} cannot be the owner of a group.`);
  }
}

/** What follows from a change of members: rules over groups, licences of groups. */
export function membersChanged(context: TenantContext): void {
  refreshGroupsOfGroups(context);
  applyGroupLicences(context);
}

function dynamicMembers(): Error {
  return badRequest("The members of a group with dynamic membership follow its rule and cannot be changed by hand.");
}
