import { now } from "../../context.ts";
import type { GraphCall } from "../../graph/call.ts";
import { GraphError } from "../../graph/error.ts";
import { checkBody } from "../../schema/check-body.ts";
import { type Entity, isObject, type JsonObject, text } from "../../store/json.ts";
import { needsGovernance } from "../premium.ts";
import { actions } from "./actions.ts";
import { type Asked, doesNotExist, requestsOf } from "./asked.ts";
import type { Family } from "./family.ts";
import { permit } from "./permit.ts";
import { settle } from "./settle.ts";

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

function createdBy({ caller }: GraphCall): JsonObject {
  const self = { displayName: caller.displayName, id: caller.objectId };
  const application = caller.kind === "application";
  return { application: application ? self : null, device: null, user: application ? null : self };
}
