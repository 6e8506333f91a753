import { now } from "../../context.ts";
import type { GraphCall } from "../../graph/call.ts";
import { GraphError, notEmulated } from "../../graph/error.ts";
import { isObject } from "../../store/json.ts";
import { type Asked, doesNotExist, type Outcome, requestsOf, standing } from "./asked.ts";
import type { Family } from "./family.ts";
import { infoOf, keepSchedule } from "./keep-schedule.ts";
import { checkAgainstPolicy } from "./policy-check.ts";
import { ruleOf } from "./policy-store.ts";
import { end, keyOf, periodOf, settle } from "./settle.ts";

/** What each action of a request does. */
export const actions: Record<string, (asked: Asked) => Outcome> = {
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

function assign(asked: Asked): Outcome {
  const { call, family, grant, body } = asked;
  if (standing(asked)) {
    throw new GraphError(400, "RoleAssignmentExists", "The Role assignment already exists.");
  }
  const scheduleInfo = infoOf(call, body);
  checkAgainstPolicy(call, family, grant, { ...body, scheduleInfo });
  return keepSchedule(asked, scheduleInfo, { assignmentType: family.words.assigned });
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
    return keepSchedule(asked, scheduleInfo, { assignmentType: family.words.assigned });
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
  return keepSchedule(asked, scheduleInfo, { assignmentType: family.words.activated, activatedUsing: source.id });
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

/** The requests behind a schedule that was taken away no longer stand. */
function revoke({ context }: GraphCall, family: Family, scheduleId: string): void {
  const requests = context.store.collection(requestsOf(family));
  for (const request of [...requests.values()]) {
    if (request.targetScheduleId === scheduleId) {
      requests.set(request.id, { ...request, status: "Revoked" });
    }
  }
}
