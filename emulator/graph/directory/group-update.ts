import { type Entity, isObject, type JsonObject, strings } from "../../store/json.ts";
import type { GraphCall } from "../call.ts";
import { badRequest } from "../error.ts";
import { applyGroupLicences } from "../licensing/group-licences.ts";
import { referenced } from "../link-set.ts";
import { isDynamic, refreshGroup } from "./dynamic-membership.ts";
import { checkMember, membersChanged } from "./group-links.ts";
import { checkNames } from "./group-naming.ts";
import { checkGroup, checkMayManageRoles, checkNicknameFree, groupLimits } from "./group-rules.ts";
import { checkRoomForRule, needP1 } from "./premium.ts";

/** The group after a PATCH, or what Graph refuses to change. */
export function updateGroup(call: GraphCall, group: Entity, patch: JsonObject): Entity {
  checkMayManageRoles(call.caller, group);
  if (patch.isAssignableToRole !== undefined && patch.isAssignableToRole !== group.isAssignableToRole) {
    throw badRequest("Property 'isAssignableToRole' is immutable: it can only be set when the group is created.");
  }
  const before = strings(group.groupTypes).includes("Unified");
  if (patch.groupTypes !== undefined && strings(patch.groupTypes).includes("Unified") !== before) {
    throw badRequest("Property 'groupTypes' cannot be changed from or to Unified after the group was created.");
  }
  if (
    patch.visibility !== undefined &&
    /hidden/i.test(`${String(group.visibility)}`) !== /hidden/i.test(`${String(patch.visibility)}`)
  ) {
    throw badRequest(
      "Property 'visibility' cannot be changed from or to HiddenMembership after the group was created.",
    );
  }
  const next: Entity = { ...group, ...patch, id: group.id };
  if (isDynamic(next) && next.membershipRuleProcessingState === null) {
    next.membershipRuleProcessingState = "On";
  }
  if (isDynamic(next) && !isDynamic(group)) {
    needP1(call.context, "a group with dynamic membership");
    checkRoomForRule(call.context);
  }
  checkGroup(next);
  checkNames(call.context, call.caller, group, patch);
  checkNicknameFree(call.context, next);
  bindMembers(call, group);
  return next;
}

/** A new rule, or a group turned dynamic, changes who is in it. */
export function groupUpdated(call: GraphCall, group: Entity): void {
  if (isDynamic(group)) {
    refreshGroup(call.context, group);
    applyGroupLicences(call.context);
  }
}

/** `members@odata.bind` of a PATCH adds up to 20 members at once. */
function bindMembers(call: GraphCall, group: Entity): void {
  const references = isObject(call.body) ? strings(call.body["members@odata.bind"]) : [];
  if (references.length > groupLimits.binds) {
    throw badRequest(
      `The request has ${references.length} references; ${groupLimits.binds} is the most that can be bound in one request.`,
    );
  }
  const targets = references.map((reference) => referenced(call.context, reference));
  const { relations } = call.context.store;
  for (const target of targets) {
    checkMember(group, target, call.context);
    if (relations.has("members", group.id, target.entity.id)) {
      throw badRequest(
        "One or more added object references already exist for the following modified properties: 'members'.",
      );
    }
  }
  for (const target of targets) {
    relations.add("members", group.id, target.entity.id);
  }
  if (targets.length > 0) {
    membersChanged(call.context);
  }
}
