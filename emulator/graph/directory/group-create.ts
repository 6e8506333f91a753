import { now } from "../../context.ts";
import { type Entity, type JsonObject, strings, text } from "../../store/json.ts";
import { defaultDomain } from "../../store/verified-domains.ts";
import { teamableKey } from "../../teams/team-store.ts";
import type { GraphCall } from "../call.ts";
import { badRequest, GraphError } from "../error.ts";
import { referenced } from "../link-set.ts";
import { refreshGroup } from "./dynamic-membership.ts";
import { checkMember, checkOwner } from "./group-links.ts";
import { checkNames } from "./group-naming.ts";
import {
  checkGroup,
  checkMayManageRoles,
  checkNicknameFree,
  groupLimits,
  isUnified,
  securityIdentifier,
} from "./group-rules.ts";
import { checkRoomForRule, needP1 } from "./premium.ts";

/** A new group with the values the directory gives it. */
export function createGroup(call: GraphCall, body: JsonObject): Entity {
  const { context } = call;
  const { store } = context;
  const unified = isUnified(body);
  const dynamic = strings(body.groupTypes).includes("DynamicMembership");
  const id = context.newId();
  const nickname = text(body.mailNickname) ?? "";
  const mail = unified ? `${nickname}@${defaultDomain(store)}` : null;
  const at = now(context);
  const group: Entity = {
    ...body,
    id,
    createdDateTime: at,
    renewedDateTime: at,
    deletedDateTime: null,
    groupTypes: body.groupTypes ?? [],
    description: body.description ?? (unified ? (body.displayName ?? null) : null),
    mail,
    proxyAddresses: mail ? [`SMTP:${mail}`] : [],
    membershipRuleProcessingState: body.membershipRuleProcessingState ?? (dynamic ? "On" : null),
    isAssignableToRole: body.isAssignableToRole ?? null,
    visibility: body.visibility ?? (unified ? "Public" : body.isAssignableToRole === true ? "Private" : null),
    securityIdentifier: securityIdentifier(id),
    resourceBehaviorOptions: body.resourceBehaviorOptions ?? [],
    resourceProvisioningOptions: body.resourceProvisioningOptions ?? [],
    uniqueName: body.uniqueName ?? null,
    ...(unified
      ? {
          allowExternalSenders: body.allowExternalSenders ?? false,
          autoSubscribeNewMembers: body.autoSubscribeNewMembers ?? false,
          hideFromAddressLists: false,
          hideFromOutlookClients: false,
        }
      : {}),
  };
  checkGroup(group);
  checkMayManageRoles(call.caller, group);
  checkNames(context, call.caller, group, group);
  checkNicknameFree(context, group);
  checkBinds(call);
  if (dynamic) {
    needP1(context, "a group with dynamic membership");
    checkRoomForRule(context);
  }
  if (group.isAssignableToRole === true) {
    needP1(context, "a role-assignable group");
    const count = [...store.collection("groups").values()].filter((other) => other.isAssignableToRole === true).length;
    if (count >= groupLimits.roleAssignable) {
      throw new GraphError(
        400,
        "Directory_QuotaExceeded",
        `The tenant has ${groupLimits.roleAssignable} role-assignable groups, which is the most it may have.`,
      );
    }
  }
  const draft = call.body as JsonObject;
  for (const reference of strings(draft["members@odata.bind"])) {
    checkMember(group, bound(call, reference), context);
  }
  for (const reference of strings(draft["owners@odata.bind"])) {
    checkOwner(bound(call, reference));
  }
  return group;
}

/** Owners and members named at birth; the caller owns what nobody was named for. */
export function groupCreated(call: GraphCall, group: Entity, draft: JsonObject): void {
  const { context, caller } = call;
  const { relations } = context.store;
  const owners = strings(draft["owners@odata.bind"]);
  for (const reference of owners) {
    relations.add("owners", group.id, referenced(context, reference).entity.id);
  }
  if (owners.length === 0 && context.store.directoryObject(caller.objectId)) {
    relations.add("owners", group.id, caller.objectId);
  }
  for (const reference of strings(draft["members@odata.bind"])) {
    relations.add("members", group.id, referenced(context, reference).entity.id);
  }
  if (isUnified(group)) {
    context.weather.hide(teamableKey(group.id), "groupForTeams");
  }
  refreshGroup(context, group);
}

function checkBinds(call: GraphCall): void {
  const draft = call.body as JsonObject;
  const count = strings(draft["members@odata.bind"]).length + strings(draft["owners@odata.bind"]).length;
  if (count > groupLimits.binds) {
    throw badRequest(
      `The request has ${count} references; ${groupLimits.binds} is the most that can be bound in one request.`,
    );
  }
}

/** At birth a reference that does not exist is a 400, not the 404 of `$ref`. */
function bound(call: GraphCall, reference: string): ReturnType<typeof referenced> {
  try {
    return referenced(call.context, reference);
  } catch (error) {
    throw error instanceof GraphError && error.status === 404 ? badRequest(error.message) : error;
  }
}
