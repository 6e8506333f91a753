import { now } from "../../context.ts";
import type { GraphCall } from "../../graph/call.ts";
import { GraphError, notEmulated } from "../../graph/error.ts";
import { checkBody } from "../../schema/check-body.ts";
import { type Entity, isObject, type Json, type JsonObject, text } from "../../store/json.ts";
import { needsGovernance } from "../premium.ts";
import type { Family, Grant } from "./family.ts";
import { permit } from "./permit.ts";
import { checkAgainstPolicy } from "./policy-check.ts";
import { ruleOf } from "./policy-store.ts";
import { end, keyOf, periodOf, schedulesOf, settle } from "./settle.ts";

export type Outcome = { status: string; targetScheduleId: string | null; scheduleInfo: Json };
type Asked = { call: GraphCall; family: Family; id: string; body: JsonObject; grant: Grant; validationOnly: boolean };

/** Carries out a request and returns it as it is kept. */
export function carryOut(call: GraphCall, family: Family): { request: Entity; validationOnly: boolean } {
  const { context } = call;
  needsGovernance(context);
  checkBody(call.version, family.types.request, call.body, {
    verb: "create",
    readOnly: new Set(["status", "approvalId", "completedDateTime", "createdBy", "createdDateTime", "customData"]),
  });
  const given: JsonObject = isObject(call.body) ? call.body : {};
  const body = Object.fromEntries(Object.entries(given).filter(([key]) => !key.includes("@")));
  const action = text(body.action) ?? "";
  const removes = action === "adminRemove" || action === "selfDeactivate";
  permit(call, [...family.permissions.write, ...(removes ? family.permissions.remove : [])]);
  const carry = actions[action];
  if (!carry) {
    throw new GraphError(400, "BadRequest", `The action '${action}' is not among ${Object.keys(actions).join(", ")}.`);
  }
  settle(context, family);
  const id = context.newId();
  const validationOnly = body.isValidationOnly === true;
  const asked: Asked = {
    call,
    family,
    id,
    body,
    grant: family.grant(context, byTarget(call, family, body)),
    validationOnly,
  };
  const outcome = carry(asked);
  const request: Entity = {
    appScopeId: null,
    approvalId: null,
    customData: null,
    ...body,
    ...asked.grant.properties,
    principalId: asked.grant.principalId,
    id,
    isValidationOnly: validationOnly,
    justification: body.justification ?? null,
    ticketInfo: isObject(body.ticketInfo) ? body.ticketInfo : { ticketNumber: null, ticketSystem: null },
    ...outcome,
    createdDateTime: now(context),
    completedDateTime: outcome.status === "Provisioned" ? now(context) : null,
    createdBy: createdBy(call),
  };
  if (!validationOnly) {
    context.store.collection(requestsOf(family)).set(id, request);
  }
  return { request, validationOnly };
}

export function requestsOf(family: Family): string {
  return family.collection.replace(/s$/, "Requests");
}

const actions: Record<string, (asked: Asked) => Outcome> = {
  adminAssign: assign,
  adminUpdate: update,
  adminExtend: update,
  adminRemove: remove,
  selfActivate: activate,
  selfDeactivate: deactivate,
  adminRenew: (asked) => refuseSelf(asked),
  selfExtend: (asked) => refuseSelf(asked),
  selfRenew: (asked) => refuseSelf(asked),
};

function refuseSelf({ body }: Asked): never {
  throw notEmulated(`the action ${String(body.action)}`);
}

/** A request may name the schedule alone; the grant is then the schedule's own. */
function byTarget({ context }: GraphCall, family: Family, body: JsonObject): JsonObject {
  const target = text(body.targetScheduleId);
  const schedule = target === undefined ? undefined : context.store.collection(family.collection).get(target);
  if (target !== undefined && !schedule) {
    throw doesNotExist();
  }
  return schedule
    ? { ...body, ...family.grantOf(schedule).properties, principalId: schedule.principalId ?? null }
    : body;
}

function assign(asked: Asked): Outcome {
  const { call, family, grant, body } = asked;
  if (standing(asked)) {
    throw new GraphError(400, "RoleAssignmentExists", "The Role assignment already exists.");
  }
  const scheduleInfo = infoOf(call, body);
  checkAgainstPolicy(call, family, grant, { ...body, scheduleInfo });
  return keep(asked, scheduleInfo, { assignmentType: family.words.assigned });
}

function update(asked: Asked): Outcome {
  const { call, family, body, grant, validationOnly } = asked;
  const schedule = standing(asked);
  const kept = schedule && call.context.store.collection(family.collection).get(schedule.id);
  if (!schedule) {
    throw doesNotExist();
  }
  const scheduleInfo = infoOf(call, body);
  checkAgainstPolicy(call, family, grant, { ...body, scheduleInfo });
  if (!kept) {
    // Held for good until now: from here on a schedule says for how long.
    return keep(asked, scheduleInfo, { assignmentType: family.words.assigned });
  }
  if (!validationOnly) {
    const changed = { ...kept, scheduleInfo, modifiedDateTime: now(call.context) };
    call.context.store.collection(family.collection).set(kept.id, changed);
    settle(call.context, family);
  }
  return { status: "Provisioned", targetScheduleId: kept.id, scheduleInfo };
}

function remove(asked: Asked): Outcome {
  const { call, family, grant, validationOnly } = asked;
  const schedule = standing(asked);
  if (!schedule) {
    throw doesNotExist();
  }
  if (!validationOnly) {
    const kept = call.context.store.collection(family.collection).get(schedule.id);
    if (kept) {
      end(call.context, family, kept);
    } else {
      family.take?.(call.context, grant);
    }
    revoke(call, family, schedule.id);
  }
  return { status: "Revoked", targetScheduleId: null, scheduleInfo: null };
}

/** Who is eligible takes the role up; with an approver in the rules it waits. */
function activate(asked: Asked): Outcome {
  const { call, family, grant, body } = asked;
  const { store } = call.context;
  ownOnly(asked);
  const key = `${grant.principalId} ${grant.target}`;
  const source = [...store.collection(family.eligible ?? "").values()].find((row) => keyOf(family, row) === key);
  if (!source) {
    throw doesNotExist();
  }
  if (standing(asked)) {
    throw new GraphError(400, "RoleAssignmentExists", "The Role assignment already exists.");
  }
  const scheduleInfo = infoOf(call, body);
  checkAgainstPolicy(call, family, grant, { ...body, scheduleInfo });
  const approval = ruleOf(call.context, grant.policy, "Approval_EndUser_Assignment")?.setting;
  if (isObject(approval) && approval.isApprovalRequired === true) {
    return { status: "PendingApproval", targetScheduleId: null, scheduleInfo };
  }
  return keep(asked, scheduleInfo, { assignmentType: family.words.activated, activatedUsing: source.id });
}

function deactivate(asked: Asked): Outcome {
  ownOnly(asked);
  const schedule = standing(asked);
  if (schedule?.assignmentType !== asked.family.words.activated) {
    throw doesNotExist();
  }
  const heldMs = asked.call.context.clock().getTime() - periodOf(schedule).startMs;
  if (heldMs < 5 * 60_000) {
    throw new GraphError(400, "ActiveDurationTooShort", "An activation is held for 5 minutes before it is given back.");
  }
  return remove(asked);
}

function ownOnly({ call, family, grant }: Asked): void {
  if (family.side === "eligibility" || grant.principalId !== call.caller.objectId) {
    throw new GraphError(403, "UnauthorizedAccessException", "Attempted to perform an unauthorized operation.");
  }
}

function standing({ call, family, grant }: Asked): Entity | undefined {
  const asked = new Map([
    ["groupid", String(grant.properties.groupId ?? "")],
    ["principalid", grant.principalId],
  ]);
  const key = `${grant.principalId} ${grant.target}`;
  return schedulesOf(call.context, family, asked).find((schedule) => keyOf(family, schedule) === key);
}

function keep({ call, family, id, grant, validationOnly }: Asked, scheduleInfo: Json, more: JsonObject): Outcome {
  if (validationOnly) {
    return { status: "Granted", targetScheduleId: null, scheduleInfo };
  }
  const { context } = call;
  const scheduleId = family.scheduleId?.(id, grant) ?? id;
  context.store.collection(family.collection).set(scheduleId, {
    id: scheduleId,
    ...grant.properties,
    principalId: grant.principalId,
    scheduleInfo,
    status: "Provisioned",
    memberType: family.words.direct,
    createdUsing: id,
    createdDateTime: now(context),
    modifiedDateTime: null,
    isGiven: false,
    ...more,
  });
  settle(context, family);
  return { status: "Provisioned", targetScheduleId: scheduleId, scheduleInfo };
}

/** A start that is absent or past is now. */
function infoOf({ context }: GraphCall, body: JsonObject): JsonObject {
  const given = isObject(body.scheduleInfo) ? body.scheduleInfo : {};
  const expiration = isObject(given.expiration) ? given.expiration : {};
  const start = text(given.startDateTime);
  const later = start !== undefined && Date.parse(start) > context.clock().getTime();
  const { type = "notSpecified", endDateTime = null, duration = null } = expiration;
  if ((type === "afterDateTime" && endDateTime === null) || (type === "afterDuration" && duration === null)) {
    throw new GraphError(
      400,
      "BadRequest",
      `scheduleInfo.expiration is of type ${String(type)} and does not say until when.`,
    );
  }
  return {
    startDateTime: later ? start : now(context),
    recurrence: given.recurrence ?? null,
    expiration: { type, endDateTime, duration },
  };
}

/** The requests behind a schedule that was taken away no longer stand. */
function revoke({ context }: GraphCall, family: Family, scheduleId: string): void {
  const requests = context.store.collection(requestsOf(family));
  for (const request of [...requests.values()]) {
    if (request.targetScheduleId === scheduleId) {
      requests.set(request.id, { ...request, status: "Revoked" });
    }
  }
}

function createdBy({ caller }: GraphCall): JsonObject {
  const self = { displayName: caller.displayName, id: caller.objectId };
  const application = caller.kind === "application";
  return { application: application ? self : null, device: null, user: application ? null : self };
}

function doesNotExist(): GraphError {
  return new GraphError(400, "RoleAssignmentDoesNotExist", "The Role assignment does not exist.");
}
