import type { TenantContext } from "../context.ts";
import { type Entity, isObject, type Json, type JsonObject, strings, text } from "../store/json.ts";
import { type LocalTime, localTime } from "./local-time.ts";
import { holds } from "./schedule-time.ts";

/** One thing that happens to a call. */
export type CallStep =
  | { kind: "attendant"; name: string; is: "open" | "closed"; because?: string; pressed?: number }
  | { kind: "menu"; name: string; keys: number[] }
  | { kind: "queue"; name: string; agents: number }
  | { kind: "voicemail"; group: string }
  | { kind: "outside"; number: string }
  | { kind: "account"; name: string }
  | { kind: "ends" }
  | { kind: "unknownTime"; name: string; zone: string }
  | { kind: "nobody" };

/** A call to one of the tenant's numbers. */
export type IncomingCall = { number: string; at: Date; presses: readonly number[] };

/** What happens to it, from what the tenant holds; every queue is taken to be answered. */
export function whoAnswers(context: TenantContext, { number, at, presses }: IncomingCall): CallStep[] {
  const target = holderOf(context, number) ?? unassigned(context, number);
  return target === undefined ? [{ kind: "nobody" }] : follow(context, target, at, [...presses]);
}

function holderOf({ store }: TenantContext, number: string): string | undefined {
  const row = [...store.collection("telephoneNumbers").values()].find((one) => one.telephoneNumber === number);
  return text(row?.assignmentTargetId);
}

/** Numbers that nobody has may be answered all the same: the first treatment in order that fits. */
function unassigned({ store }: TenantContext, number: string): string | undefined {
  const treatments = [...store.teamsAdmin.policies("TeamsUnassignedNumberTreatment").values()];
  const inOrder = treatments.toSorted((a, b) => Number(a.TreatmentPriority) - Number(b.TreatmentPriority));
  const found = inOrder.find(({ Pattern }) => new RegExp(String(Pattern)).test(number));
  return found?.TargetType === "ResourceAccount" ? text(found.Target) : undefined;
}

function follow(context: TenantContext, start: string, at: Date, presses: number[]): CallStep[] {
  const steps: CallStep[] = [];
  const seen = new Set<string>();
  for (let target: string | undefined = start; target !== undefined && !seen.has(target); ) {
    seen.add(target);
    const next = stepAt(context, target, at, presses);
    steps.push(...next.steps);
    target = next.onward;
  }
  return steps;
}

type Next = { steps: CallStep[]; onward?: string | undefined };

function stepAt(context: TenantContext, target: string, at: Date, presses: number[]): Next {
  const { store } = context;
  const named = (entity: Entity | undefined) => String(entity?.displayName ?? target);
  if (target.startsWith("tel:")) return { steps: [{ kind: "outside", number: target.slice("tel:".length) }] };
  const id = target.toLowerCase();
  if (store.collection("applicationInstances").has(id)) {
    const onward = text(store.collection("voiceAssociations").get(id)?.ConfigurationId);
    return { steps: onward === undefined ? [{ kind: "nobody" }] : [], onward };
  }
  const attendant = store.collection("autoAttendants").get(id);
  if (attendant) return atAttendant(context, attendant, at, presses);
  const queue = store.collection("callQueues").get(id);
  if (queue) return { steps: [{ kind: "queue", name: String(queue.Name), agents: agentsOf(context, queue) }] };
  const group = store.collection("groups").get(id);
  if (group) return { steps: [{ kind: "voicemail", group: named(group) }] };
  const user = store.collection("users").get(id);
  return { steps: [user ? { kind: "account", name: named(user) } : { kind: "nobody" }] };
}

function agentsOf({ store }: TenantContext, { Users, DistributionLists }: Entity): number {
  const groups = strings(DistributionLists).flatMap((id) => store.members(id.toLowerCase()));
  return new Set([...strings(Users), ...groups]).size;
}

function atAttendant(context: TenantContext, attendant: Entity, at: Date, presses: number[]): Next {
  const name = String(attendant.Name);
  const zone = String(attendant.TimeZoneId);
  const now = localTime(at, zone);
  if (now === undefined) return { steps: [{ kind: "unknownTime", name, zone }] };
  const closed = closedNow(context, attendant, now);
  const options = optionsOf(closed?.flow ?? attendant.DefaultCallFlow);
  const is = closed === undefined ? "open" : "closed";
  const said = { kind: "attendant" as const, name, is, ...(closed && { because: closed.because }) } satisfies CallStep;
  const automatic = options.find(({ DtmfResponse }) => DtmfResponse === "Automatic");
  if (automatic) return onwardBy([said], automatic);
  const pressed = presses.shift();
  const option = options.find(({ DtmfResponse }) => DtmfResponse === `Tone${pressed}`);
  const keys = options.flatMap(({ DtmfResponse }) => /^Tone(\d)$/.exec(String(DtmfResponse))?.[1] ?? []).map(Number);
  if (pressed === undefined || option === undefined) return { steps: [said, { kind: "menu", name, keys }] };
  return onwardBy([{ ...said, pressed }], option);
}

function onwardBy(steps: CallStep[], { Action, CallTarget }: JsonObject): Next {
  if (Action === "DisconnectCall") return { steps: [...steps, { kind: "ends" }] };
  return { steps, onward: isObject(CallTarget) ? text(CallTarget.Id) : undefined };
}

/** A holiday goes before the hours of the week. */
function closedNow({ store }: TenantContext, attendant: Entity, now: LocalTime) {
  const flows = objects(attendant.CallFlows);
  const rules = objects(attendant.CallHandlingAssociations).filter(({ Enabled }) => Enabled !== false);
  for (const type of ["Holiday", "AfterHours"]) {
    for (const { ScheduleId, CallFlowId } of rules.filter(({ Type }) => Type === type)) {
      const schedule = store.collection("voiceSchedules").get(String(ScheduleId).toLowerCase());
      const flow = flows.find(({ Id }) => Id === CallFlowId);
      if (schedule && flow && holds(schedule, now)) return { flow, because: String(schedule.Name) };
    }
  }
  return undefined;
}

function optionsOf(flow: Json | undefined): JsonObject[] {
  const menu = isObject(flow) ? flow.Menu : undefined;
  return isObject(menu) ? objects(menu.MenuOptions) : [];
}

const objects = (value: Json | undefined): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);
