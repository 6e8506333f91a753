import { now } from "../../context.ts";
import type { GraphCall } from "../../graph/call.ts";
import { GraphError } from "../../graph/error.ts";
import { isObject, type Json, type JsonObject, text } from "../../store/json.ts";
import type { Asked, Outcome } from "./asked.ts";
import { settle } from "./settle.ts";

/** Keeps what was granted as a schedule, unless the request was only to be tried. */
export function keepSchedule(
  { call, family, id, grant, validationOnly }: Asked,
  scheduleInfo: Json,
  more: JsonObject,
): Outcome {
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
export function infoOf({ context }: GraphCall, body: JsonObject): JsonObject {
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
