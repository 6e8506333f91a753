import { waitUntil } from "../../graph/consistency.ts";
import { asObject, type GraphObject, idOf, textOf } from "../../graph/graph-object.ts";
import { notEmpty, oneOf, rfc3339, uuid } from "../../terraform/text-checks.ts";
import { type Data, flag, text } from "../../terraform/value.ts";
import { Diagnosis, saying } from "../diagnosis.ts";
import { unlessGone } from "../presence.ts";
import type { ResourceKind } from "../resource-kind.ts";
import type { Tenant } from "../tenant.ts";

type Side = "Eligibility" | "Assignment";

/** A place in a group for a time or for good: to be taken up, or held at once. */
function scheduleKind(side: Side): ResourceKind {
  const base = `/identityGovernance/privilegedAccess/group/${side.toLowerCase()}Schedule`;
  const word = side.toLowerCase();
  const request = async (tenant: Tenant, what: string, planned: Data, group: string, place: string) => {
    const made = await saying(`creating ${what}`, () =>
      tenant.v1.post(`${base}Requests`, {
        ...common(side, "adminAssign", planned, group, place),
        scheduleInfo: times(planned),
      }),
    );
    idOf(made, `creating ${what}`);
    if (textOf(made, "status") === "Failed") {
      throw new Diagnosis(`creating ${what}: request is in a failed state`);
    }
    return textOf(made, "targetScheduleId");
  };
  return {
    type: `azuread:index/privilegedAccessGroup${side}Schedule:PrivilegedAccessGroup${side}Schedule`,
    terraformType: `azuread_privileged_access_group_${word}_schedule`,
    schemaVersion: 0,
    minutes: { create: 5, read: 5, update: 5, delete: 5 },
    fields: {
      assignmentType: { kind: "text", required: true, forceNew: true, check: oneOf("member", "owner") },
      duration: { kind: "text", conflictsWith: ["expirationDate"], check: notEmpty },
      expirationDate: { kind: "text", computed: true, conflictsWith: ["duration"], check: rfc3339 },
      groupId: { kind: "text", required: true, forceNew: true, check: uuid },
      justification: { kind: "text", check: notEmpty },
      permanentAssignment: { kind: "flag", computed: true },
      principalId: { kind: "text", required: true, forceNew: true, check: uuid },
      startDate: { kind: "text", computed: true, check: rfc3339, passes: startPasses },
      ticketNumber: { kind: "text", requiredWith: ["ticketSystem"], check: notEmpty },
      ticketSystem: { kind: "text", requiredWith: ["ticketNumber"], check: notEmpty },
      status: { kind: "text", readOnly: true },
    },
    checkId: (id) => idProblem(id),

    async create(tenant, planned, keep) {
      const [group, place] = [text(planned.groupId), text(planned.assignmentType)];
      const id = await request(tenant, `${word} schedule request`, planned, group, place);
      const problem = idProblem(id);
      if (problem !== undefined) {
        throw new Diagnosis(problem);
      }
      keep(id);
      if (side === "Assignment") {
        // A schedule that is not there yet counts as seen; an eligibility is not looked for at all.
        const looked = async (): Promise<boolean> => {
          await unlessGone(() => tenant.v1.get(`${base}s/${id}`));
          return true;
        };
        await saying(`retrieving ${id}`, () => waitUntil(looked, tenant.pace, tenant.span));
      }
    },

    async read(tenant, id) {
      const [group = ""] = id.split("_");
      const schedule = await unlessGone(() => tenant.v1.get(`${base}s/${id}`));
      const filter = `groupId eq '${group}' and targetScheduleId eq '${id}'`;
      const [newest] = await saying("listing requests", () =>
        tenant.v1.list(
          `${base}Requests?$filter=${encodeURIComponent(filter)}&$orderby=${encodeURIComponent("createdDateTime desc")}`,
        ),
      );
      const found = newest ?? schedule;
      return found && stateOf(found);
    },

    /** The plugin asks for the place anew, which the tenant refuses while it is held. */
    async update(tenant, id, { planned }) {
      const [group = "", place = ""] = id.split("_");
      await request(tenant, `updated ${word} schedule request`, planned, group, place);
      return "read";
    },

    async delete(tenant, id, state) {
      const [group = "", place = ""] = id.split("_");
      const status = text(state.status);
      if (revoked.has(status)) {
        const principalId = state.principalId ?? null;
        await saying("creating schedule removal request", () =>
          unlessGone(() =>
            tenant.v1.post(`${base}Requests`, common(side, "adminRemove", { principalId }, group, place)),
          ),
        );
      } else if (cancelled.has(status)) {
        await saying(`canceling ${id}`, () => unlessGone(() => tenant.v1.post(`${base}Requests/${id}/cancel`, {})));
      } else if (!over.has(status)) {
        throw new Diagnosis(`${side === "Assignment" ? "unable to destroy due to " : ""}unknown status: ${status}`);
      }
    },
  };
}

// Graph's words for how far a request has come: whose place is taken back, who only stops asking, and what is over.
const revoked = new Set(["Provisioned", "ScheduleCreated"]);
const cancelled = new Set([
  "Denied",
  "Failed",
  "Granted",
  "PendingAdminDecision",
  "PendingApproval",
  "PendingProvisioning",
  "PendingScheduleCreation",
]);
const over = new Set(["Canceled", "Revoked"]);

export const privilegedAccessGroupEligibilitySchedule = scheduleKind("Eligibility");
export const privilegedAccessGroupAssignmentSchedule = scheduleKind("Assignment");

/** `GROUP_member_SCHEDULE`. */
function idProblem(id: string): string | undefined {
  const parts = id.split("_");
  const [group = "", place = "", schedule = ""] = parts;
  if (parts.length !== 3) {
    return `parsing GroupScheduleId: expecting 3 parts, got ${parts.length}`;
  }
  const wrong = uuid(group, "GroupId") ?? uuid(schedule, "ScheduleId");
  if (wrong !== undefined) {
    return `parsing GroupScheduleId: [${wrong}]`;
  }
  return place === "member" || place === "owner" ? undefined : "parsing GroupScheduleId: invalid Relationship";
}

function common(side: Side, action: string, planned: Data, groupId: string, accessId: string): GraphObject {
  const [ticketNumber, ticketSystem] = [text(planned.ticketNumber), text(planned.ticketSystem)];
  const justification = text(planned.justification);
  return {
    "@odata.type": `#microsoft.graph.privilegedAccessGroup${side}ScheduleRequest`,
    accessId,
    action,
    groupId,
    principalId: text(planned.principalId),
    ...(justification === "" ? {} : { justification }),
    ...(ticketNumber === "" && ticketSystem === "" ? {} : { ticketInfo: { ticketNumber, ticketSystem } }),
  };
}

const minute = 60_000;

/** What has begun has begun: another start is no change then. */
function startPasses(old: string): boolean {
  return Date.parse(old) < Date.now();
}

function times(planned: Data): GraphObject {
  const [start, end, duration] = [text(planned.startDate), text(planned.expirationDate), text(planned.duration)];
  const begins = start === "" ? {} : { startDateTime: start };
  if (end !== "") {
    if (start !== "" && Date.parse(end) < Date.parse(start) + 5 * minute) {
      throw new Diagnosis("`expiration_date` must be at least 5 minutes after `start_date`");
    }
    return { ...begins, expiration: { endDateTime: end, type: "afterDateTime" } };
  }
  if (duration !== "") {
    return { ...begins, expiration: { duration, type: "afterDuration" } };
  }
  if (!flag(planned.permanentAssignment)) {
    throw new Diagnosis("either `expiration_date` or `duration` must be set, or `permanent_assignment` must be true");
  }
  return { ...begins, expiration: { type: "noExpiration" } };
}

function stateOf(found: GraphObject): Data {
  const info = asObject(found.scheduleInfo);
  const expiration = asObject(info?.expiration);
  const ticket = asObject(found.ticketInfo);
  return {
    assignmentType: textOf(found, "accessId"),
    duration: textOf(expiration, "duration"),
    expirationDate: textOf(expiration, "endDateTime"),
    groupId: textOf(found, "groupId"),
    justification: textOf(found, "justification"),
    permanentAssignment: textOf(expiration, "type") === "noExpiration",
    principalId: textOf(found, "principalId"),
    startDate: textOf(info, "startDateTime"),
    ticketNumber: textOf(ticket, "ticketNumber"),
    ticketSystem: textOf(ticket, "ticketSystem"),
    status: textOf(found, "status"),
  };
}
