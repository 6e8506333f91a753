import type { TenantContext } from "../../context.ts";
import { type Entity, type JsonObject, text } from "../../store/json.ts";
import type { GraphCall, GraphVersion, Permissions } from "../call.ts";
import { type EntitySet, entitySet } from "../entity-set.ts";
import { badRequest, GraphError, notFound } from "../error.ts";
import { linkSet } from "../link-set.ts";
import type { GraphModule } from "../module.ts";
import { isDynamic, readRule, refreshGroup } from "./dynamic-membership.ts";
import { newGroupInUnit } from "./new-group-in-unit.ts";
import { checkRoomForRule, needP1 } from "./premium.ts";
import { scopedRoleMembers } from "./scoped-role-members.ts";

const read: Permissions = [
  ["AdministrativeUnit.Read.All", "AdministrativeUnit.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"],
];
const write: Permissions = [["AdministrativeUnit.ReadWrite.All"]];

const unitSet: EntitySet = {
  path: "/directory/administrativeUnits",
  type: "administrativeUnit",
  collection: "administrativeUnits",
  verbs: ["list", "get", "create", "update", "delete"],
  permissions: { list: read, get: read, create: write, update: write, delete: write },
  directory: true,
  page: { default: 100, max: 999 },
  required: ["displayName"],
  create: ({ context }, body) => {
    const unit: Entity = {
      description: null,
      visibility: null,
      isMemberManagementRestricted: false,
      ...body,
      id: context.newId(),
      deletedDateTime: null,
    };
    checkUnit(unit);
    checkRoom(context, unit);
    return unit;
  },
  created: ({ context }, unit) => refreshGroup(context, unit),
  update: (_call, unit, patch) => {
    if (
      patch.isMemberManagementRestricted !== undefined &&
      patch.isMemberManagementRestricted !== unit.isMemberManagementRestricted
    ) {
      throw badRequest(
        "Property 'isMemberManagementRestricted' is immutable: it can only be set when the administrative unit is created.",
      );
    }
    const next: Entity = { ...unit, ...patch, id: unit.id };
    checkUnit(next);
    return next;
  },
  updated: ({ context }, unit) => refreshGroup(context, unit),
};

/** Administrative units, in v1.0 under /directory and in beta also at the top. */
export const administrativeUnitsModule: GraphModule = {
  name: "administrativeUnits",
  routes(table) {
    const places: { path: string; versions?: readonly GraphVersion[] }[] = [
      { path: "/directory/administrativeUnits" },
      { path: "/administrativeUnits", versions: ["beta"] },
    ];
    for (const place of places) {
      entitySet(table, { ...unitSet, ...place });
      linkSet(table, {
        holderPath: place.path,
        ...(place.versions ? { versions: place.versions } : {}),
        holder,
        name: "members",
        targets: (context, id) => context.store.relations.targets("members", id),
        read,
        write: {
          permissions: write,
          check: (_call, unit, target) => {
            checkByHand(unit);
            if (!["user", "group", "device"].includes(target.type)) {
              throw badRequest(`A ${target.type} cannot be a member of an administrative unit.`);
            }
          },
        },
        readOne: true,
      });
      scopedRoleMembers(table, place, holder);
      newGroupInUnit(table, place, holder, checkByHand);
    }
  },
};

/** Units with restricted management that a tenant may have: Microsoft's limit of service. */
const mostRestricted = 100;

function checkRoom(context: TenantContext, unit: Entity): void {
  if (isDynamic(unit)) {
    needP1(context, "an administrative unit with dynamic membership");
    checkRoomForRule(context);
  }
  if (unit.isMemberManagementRestricted === true) {
    needP1(context, "an administrative unit with restricted management");
    const units = [...context.store.collection("administrativeUnits").values()];
    if (units.filter((other) => other.isMemberManagementRestricted === true).length >= mostRestricted) {
      throw new GraphError(
        400,
        "Directory_QuotaExceeded",
        `The tenant has ${mostRestricted} administrative units with restricted management, which is the most it may have.`,
      );
    }
  }
}

function checkByHand(unit: Entity): void {
  if (isDynamic(unit)) {
    throw badRequest(
      "The members of an administrative unit with dynamic membership follow its rule and cannot be changed by hand.",
    );
  }
}

function holder({ context }: GraphCall, id: string): Entity {
  const unit = unitOf(context, id);
  if (!unit) {
    throw notFound(id);
  }
  return unit;
}

function unitOf(context: TenantContext, id: string): Entity | undefined {
  return context.store.collection("administrativeUnits").get(id);
}

function checkUnit(unit: JsonObject): void {
  const visibility = text(unit.visibility);
  if (visibility !== undefined && visibility !== "HiddenMembership" && visibility !== "Public") {
    throw badRequest("Invalid value specified for property 'visibility' of resource 'AdministrativeUnit'.");
  }
  const kind = text(unit.membershipType);
  if (kind !== undefined && kind !== "Dynamic" && kind !== "Assigned") {
    throw badRequest("Invalid value specified for property 'membershipType' of resource 'AdministrativeUnit'.");
  }
  const rule = text(unit.membershipRule);
  if (kind === "Dynamic") {
    if (!rule?.trim()) {
      throw badRequest("A value is required for property 'membershipRule' of resource 'AdministrativeUnit'.");
    }
    readRule(rule);
  } else if (rule) {
    throw badRequest("Only administrative units with membershipType Dynamic can have a membershipRule.");
  }
}
