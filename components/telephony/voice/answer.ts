import { hoursOf } from "../../config/telephony/opening-hours.ts";
import type { TargetOrEnd } from "../../config/telephony/target.ts";
import { type Moment, weekdayAt } from "./moment.ts";
import type { AttendantPlan, QueuePlan, VoicePlan } from "./voice-plan.ts";

/** How it is at the queues when the call comes. */
export const queueSituations = ["answered", "full", "late", "nobodyThere"] as const;
export type QueueSituation = (typeof queueSituations)[number];

export interface Call {
  readonly at: Moment;
  /** Keys the caller presses, one for each menu; a key that a menu does not have is like none. */
  readonly presses?: readonly number[];
  /** @default "answered" */
  readonly queues?: QueueSituation;
}

/** Why an attendant says that it is closed. */
export type Closing = "hours" | { readonly day: string };

/** One thing that happens to a call. The last one is where it ends. */
export type AnswerStep =
  | { readonly kind: "oldNumber"; readonly numbers: string; readonly attendant: string }
  | { readonly kind: "open"; readonly attendant: string; readonly pressed?: number }
  /** The menu is said again, and in the end the call is over. */
  | { readonly kind: "noKey"; readonly attendant: string }
  | { readonly kind: "closed"; readonly attendant: string; readonly because: Closing }
  | { readonly kind: "queue"; readonly queue: string; readonly unit: string; readonly situation: QueueSituation }
  | { readonly kind: "room"; readonly account: string }
  | { readonly kind: "voicemail"; readonly queue: string }
  | { readonly kind: "outside"; readonly number: string }
  | { readonly kind: "hangUp" }
  | { readonly kind: "roundAndRound" }
  | { readonly kind: "notOurs" };

/** What happens when one of the municipality's numbers is called. `notOurs` when the plan does not have the number. */
export function answer(plan: VoicePlan, number: string, call: Call): AnswerStep[] {
  const attendant = plan.attendants.find((one) => one.number === number);
  if (attendant) return follow(plan, { attendant: attendant.key }, call);
  const queue = plan.queues.find((one) => one.number === number);
  if (queue) return follow(plan, { queue: queue.key }, call);
  const room = plan.rooms.find((one) => one.number === number);
  if (room) return [{ kind: "room", account: room.account }];
  const old = plan.oldNumbers.find(({ pattern }) => new RegExp(pattern).test(number));
  if (old === undefined) return [{ kind: "notOurs" }];
  const { numbers, attendant: to } = old;
  return [{ kind: "oldNumber", numbers, attendant: to }, ...follow(plan, { attendant: to }, call)];
}

// A call that comes by the same place twice goes round for ever; the service lets it ring out.
function follow(plan: VoicePlan, start: TargetOrEnd, call: Call): AnswerStep[] {
  const steps: AnswerStep[] = [];
  const seen = new Set<string>();
  const presses = [...(call.presses ?? [])];
  for (let target: TargetOrEnd | undefined = start; target !== undefined; ) {
    const place: string = JSON.stringify(target);
    if (seen.has(place)) return [...steps, { kind: "roundAndRound" }];
    seen.add(place);
    const next = stepAt(plan, target, call, presses);
    steps.push(next.step);
    target = next.onward;
  }
  return steps;
}

interface Next {
  step: AnswerStep;
  onward?: TargetOrEnd | undefined;
}

function stepAt(plan: VoicePlan, target: TargetOrEnd, call: Call, presses: number[]): Next {
  if (target === "hangUp") return { step: { kind: "hangUp" } };
  if (target.number !== undefined) return { step: { kind: "outside", number: target.number } };
  if (target.voicemail !== undefined) return { step: { kind: "voicemail", queue: target.voicemail } };
  if (target.queue !== undefined) return atQueue(found(plan.queues, target.queue), call.queues ?? "answered");
  return atAttendant(plan, found(plan.attendants, target.attendant ?? ""), call.at, presses);
}

function atAttendant(plan: VoicePlan, attendant: AttendantPlan, at: Moment, presses: number[]): Next {
  const { key, menu, otherwise, closed } = attendant;
  const because = whyClosed(plan, attendant, at);
  if (because !== undefined && closed !== undefined) {
    return { step: { kind: "closed", attendant: key, because }, onward: closed.to };
  }
  if (menu.length === 0) return { step: { kind: "open", attendant: key }, onward: otherwise };
  const pressed = presses.shift();
  const onward = pressed === 0 ? otherwise : menu.find((option) => option.key === pressed)?.to;
  if (pressed === undefined || onward === undefined) return { step: { kind: "noKey", attendant: key } };
  return { step: { kind: "open", attendant: key, pressed }, onward };
}

/** Holidays win over opening hours, as in the service. */
export function whyClosed(plan: VoicePlan, { hours, closed }: AttendantPlan, at: Moment): Closing | undefined {
  if (hours === undefined || closed === undefined) return undefined;
  const day = plan.closedDays.find(({ date, from }) => date === at.date && at.time >= from);
  if (day) return { day: day.name };
  const isOpen = hoursOf(hours, weekdayAt(at)).some(({ from, to }) => at.time >= from && at.time < to);
  return isOpen ? undefined : "hours";
}

function atQueue(queue: QueuePlan, situation: QueueSituation): Next {
  const { key, unit, overflow, timeout, nobody } = queue;
  const step: AnswerStep = { kind: "queue", queue: key, unit, situation };
  if (situation === "full") return { step, onward: overflow.to };
  if (situation === "late") return { step, onward: timeout.to };
  if (situation === "nobodyThere" && nobody === undefined) return { step, onward: timeout.to };
  if (situation === "nobodyThere") return { step, onward: nobody };
  return { step };
}

function found<T extends { readonly key: string }>(things: readonly T[], key: string): T {
  const thing = things.find((one) => one.key === key);
  if (thing === undefined) throw new TypeError(`the voice plan leads to ${key}, which it does not have`);
  return thing;
}
