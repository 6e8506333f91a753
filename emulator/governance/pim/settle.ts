import type { TenantContext } from "../../context.ts";
import { type Entity, isObject, type JsonObject, text } from "../../store/json.ts";
import { durationMs } from "./duration.ts";
import type { Family } from "./family.ts";

export type Period = { startMs: number; endMs: number };

/** From when to when a schedule holds. */
export function periodOf(schedule: JsonObject): Period {
  const info = isObject(schedule.scheduleInfo) ? schedule.scheduleInfo : {};
  const expiration = isObject(info.expiration) ? info.expiration : {};
  const startMs = Date.parse(text(info.startDateTime) ?? "1970-01-01T00:00:00Z");
  if (expiration.type === "afterDateTime") {
    return { startMs, endMs: Date.parse(text(expiration.endDateTime) ?? "") };
  }
  const lasts = expiration.type === "afterDuration" ? durationMs(text(expiration.duration)) : undefined;
  return { startMs, endMs: lasts === undefined ? Number.POSITIVE_INFINITY : startMs + lasts };
}

/** Brings the schedules of a family to the tenant's time: what begins is given, what has ended is taken back. */
export function settle(context: TenantContext, family: Family): void {
  const nowMs = context.clock().getTime();
  const schedules = context.store.collection(family.collection);
  for (const schedule of [...schedules.values()]) {
    const grant = family.grantOf(schedule);
    const { startMs, endMs } = periodOf(schedule);
    const gone = !context.store.directoryObject(grant.principalId);
    const takenElsewhere = schedule.isGiven === true && family.holds?.(context, grant) === false;
    if (gone || takenElsewhere || endMs <= nowMs) {
      end(context, family, schedule);
    } else if (startMs <= nowMs && schedule.isGiven !== true) {
      family.give?.(context, grant);
      schedules.set(schedule.id, { ...schedule, isGiven: true });
    }
  }
}

/** The schedule is gone and with it what it gave. */
export function end(context: TenantContext, family: Family, schedule: Entity): void {
  const grant = family.grantOf(schedule);
  context.store.collection(family.collection).delete(schedule.id);
  if (schedule.isGiven === true) {
    family.take?.(context, grant);
  }
}

/** Kept schedules and what is held for good, as one list. */
export function schedulesOf(context: TenantContext, family: Family, asked: ReadonlyMap<string, string>): Entity[] {
  settle(context, family);
  const kept = [...context.store.collection(family.collection).values()];
  const covered = new Set(kept.map((schedule) => keyOf(family, schedule)));
  const permanent = family.permanent?.(context, asked) ?? [];
  return [
    ...kept,
    ...permanent
      .filter(({ grant }) => !covered.has(`${grant.principalId} ${grant.target}`))
      .map(({ id, grant }) => ({
        id,
        ...grant.properties,
        principalId: grant.principalId,
        createdUsing: null,
        createdDateTime: null,
        modifiedDateTime: null,
        status: "Provisioned",
        memberType: family.words.direct,
        assignmentType: family.words.assigned,
        scheduleInfo: {
          startDateTime: null,
          recurrence: null,
          expiration: { type: "noExpiration", endDateTime: null, duration: null },
        },
      })),
  ];
}

export function keyOf(family: Family, schedule: JsonObject): string {
  const { principalId, target } = family.grantOf(schedule);
  return `${principalId} ${target}`;
}

/** What holds at this moment, in the form of an instance. */
export function instancesOf(context: TenantContext, family: Family, asked: ReadonlyMap<string, string>): Entity[] {
  const nowMs = context.clock().getTime();
  const [id, letter] =
    family.side === "eligibility"
      ? [family.words.direct === "Direct" ? "roleEligibilityScheduleId" : "eligibilityScheduleId", "e"]
      : [family.words.direct === "Direct" ? "roleAssignmentScheduleId" : "assignmentScheduleId", "a"];
  return schedulesOf(context, family, asked)
    .filter((schedule) => periodOf(schedule).startMs <= nowMs)
    .map((schedule) => {
      const { startMs, endMs } = periodOf(schedule);
      return {
        ...schedule,
        id: `${schedule.id}-1-${letter}`,
        [id]: schedule.id,
        roleAssignmentOriginId: schedule.id,
        startDateTime: startMs === 0 ? null : new Date(startMs).toISOString(),
        endDateTime: Number.isFinite(endMs) ? new Date(endMs).toISOString() : null,
      };
    });
}
