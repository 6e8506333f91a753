import { now } from "../../context.ts";
import { type Entity, isObject } from "../../store/json.ts";
import type { GraphCall } from "../call.ts";
import { answerOne, type EntitySet, entitySet, findOr404 } from "../entity-set.ts";
import { notFound } from "../error.ts";
import { applyGroupLicences } from "../licensing/group-licences.ts";
import { linkSet, typed } from "../link-set.ts";
import type { GraphModule } from "../module.ts";
import type { RouteTable } from "../route-table.ts";
import { softDelete } from "./deleted-items.ts";
import { refreshUser } from "./dynamic-membership.ts";
import { findUser } from "./find-user.ts";
import { transitiveMemberOf } from "./membership.ts";
import { membershipActions } from "./membership-actions.ts";
import { assignToUser, licenseDetails } from "./user-licences.ts";
import { managerOf, managerRoutes } from "./user-manager.ts";
import { createUser, updateUser } from "./user-rules.ts";

const readUsers = [
  "User.Read.All",
  "User.ReadWrite.All",
  "User.ReadBasic.All",
  "Directory.Read.All",
  "Directory.ReadWrite.All",
];
const readLinks = [
  ["Directory.Read.All", "Directory.ReadWrite.All", "User.Read.All", "User.ReadWrite.All", "GroupMember.Read.All"],
];

const userSet: EntitySet = {
  path: "/users",
  type: "user",
  collection: "users",
  verbs: ["list", "get", "create", "update", "delete"],
  directory: true,
  page: { default: 100, max: 999 },
  permissions: { list: [readUsers], get: [readUsers] },
  required: ["accountEnabled", "displayName", "mailNickname", "userPrincipalName", "passwordProfile"],
  // Read-only for accounts that come from an on-premises directory; a cloud account takes them.
  writable: ["businessPhones", "mobilePhone", "onPremisesExtensionAttributes"],
  readOnly: [
    "assignedLicenses",
    "creationType",
    "externalUserState",
    "isResourceAccount",
    "lastPasswordChangeDateTime",
  ],
  expand: (context) => ({
    manager: (user) => managerOf(context, String(user.id)) ?? null,
    memberOf: (user) =>
      [...context.store.relations.holders("members", String(user.id)).keys()].slice(0, 20).flatMap((id) => {
        const found = context.store.directoryObject(id);
        return found ? [typed(found)] : [];
      }),
  }),
  find: (context, key) => findUser(context, key),
  create: createUser,
  created: ({ context }, user) => {
    refreshUser(context, user);
    applyGroupLicences(context);
  },
  update: updateUser,
  updated: ({ context, body }, user) => {
    // Licences follow groups and the place where they are used; looking at everybody is dear in a large tenant.
    const moved = refreshUser(context, user);
    if (moved || (isObject(body) && body.usageLocation !== undefined)) {
      applyGroupLicences(context);
    }
  },
  remove: ({ context }, user) => {
    softDelete(context, "users", { ...user, deletedDateTime: now(context) });
    applyGroupLicences(context);
  },
};

export const usersModule: GraphModule = {
  name: "users",
  routes(table: RouteTable): void {
    entitySet(table, userSet);
    const holder = (call: GraphCall, key: string): Entity => {
      const user = findUser(call.context, key);
      if (!user) {
        throw notFound(key);
      }
      return user;
    };
    const shared = { holderPath: "/users", holder, read: readLinks };
    linkSet(table, {
      ...shared,
      name: "memberOf",
      targets: (context, id) => context.store.relations.holders("members", id),
    });
    linkSet(table, { ...shared, name: "transitiveMemberOf", targets: transitiveMemberOf });
    linkSet(table, {
      ...shared,
      name: "ownedObjects",
      targets: (context, id) => context.store.relations.holders("owners", id),
    });
    linkSet(table, {
      ...shared,
      name: "directReports",
      targets: (context, id) => context.store.relations.holders("manager", id),
    });
    membershipActions(table, "/users", (call) => findOr404(call, userSet));
    managerRoutes(table, (call) => findOr404(call, userSet));
    table.add("POST", "/users/{id}/assignLicense", (call) =>
      answerOne(call, userSet, assignToUser(call, findOr404(call, userSet))),
    );
    table.add("GET", "/users/{id}/licenseDetails", (call) => licenseDetails(call, findOr404(call, userSet)));
  },
};
