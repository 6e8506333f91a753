import { waitUntil } from "../../graph/consistency.ts";
import { asObject, type GraphObject, idOf, textOf } from "../../graph/graph-object.ts";
import { notEmpty, oneOf, rfc3339, uuid } from "../../terraform/text-checks.ts";
import { type Data, flag, text } from "../../terraform/value.ts";
import { Diagnosis, saying } from "../diagnosis.ts";
import { gone, unlessGone } from "../presence.ts";
import type { ResourceKind } from "../resource-kind.ts";
import type { Tenant } from "../tenant.ts";

type Side = "Eligibility" | "Assignment";

/** A place in a group for a time or for good: to be taken up, or held at once. */
function scheduleKind(side: Side): ResourceKind {
  const base = `/identityGovernance/privilegedAccess/group/${side.toLowerCase()}Schedule`;
  const word = side.toLowerCase();
  const request = async (tenant: Tenant, action: string, planned: Data, group: string, place: string) => {
    const made = await saying(`creating ${action === "adminUpdate" ? "updated " : ""}${word} schedule request`, () =>
      tenant.v1.post(`${base}Requests`, {
        ...common(side, action, planned, group, place),
        scheduleInfo: times(planned),
      }),
    );
    idOf(made, `creating ${word} schedule request`);
    if (textOf(made, "status") === "Failed") {
      throw new Diagnosis(`creating ${word} schedule request: request is in a failed state`);
    }
    return textOf(made, "targetScheduleId");
  };
  const seen = (tenant: Tenant, id: string): Promise<void> =>
    waitUntil(async () => !(await gone(tenant.v1, `${base}s/${id}`)), tenant.pace, tenant.span);
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
      const id = await request(tenant, "adminAssign", planned, group, place);
      const problem = idProblem(id);
      if (problem !== undefined) {
        throw new Diagnosis(problem);
      }
      keep(id);
      await saying(`retrieving ${id}`, () => seen(tenant, id));
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

    async update(tenant, id, { planned }) {
      const [group = "", place = ""] = id.split("_");
      await saying(`retrieving ${id}`, async () =>
        seen(tenant, await request(tenant, "adminUpdate", planned, group, place)),
      );
      return "read";
    },

    async delete(tenant, id, state) {
      const [group = "", place = ""] = id.split("_");
      const status = text(state.status);
      if (status === "Provisioned" || status === "ScheduleCreated") {
        await saying("creating schedule removal request", () =>
          tenant.v1.post(
            `${base}Requests`,
            common(side, "adminRemove", { principalId: state.principalId ?? null }, group, place),
          ),
        );
      } else if (status !== "Canceled" && status !== "Revoked") {
        await saying(`canceling ${id}`, () => tenant.v1.post(`${base}Requests/${id}/cancel`, {}));
      }
    },
  };
}

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

/** What has begun has begun; and an activation never starts on the very second that was asked for. */
function startPasses(old: string, wanted: string): boolean {
  const before = Date.parse(old);
  return before < Date.now() || Date.parse(wanted) < before + 5 * minute;
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
