import { z } from "zod";
import type { TenantClient } from "../../components/graph/index.ts";
import { readable } from "../reading/readable.ts";
import type { Reading, StepEvidence } from "./evidence.ts";
import type { RolloutRecord } from "./read-record.ts";
import type { SharedReports } from "./shared-reports.ts";

const graphGroup = z.looseObject({ id: z.string() });
const graphPerson = z.looseObject({
  id: z.string(),
  userPrincipalName: z.string(),
  department: z.string().nullish(),
});
type Person = z.infer<typeof graphPerson>;

const signIn = z.looseObject({
  userId: z.string(),
  appliedConditionalAccessPolicies: z
    .array(z.looseObject({ displayName: z.string().nullish(), result: z.string().nullish() }))
    .nullish(),
});

/** What is known of the people of a step: from the tenant, and from what people have noted. */
export async function readEvidence(
  tenant: TenantClient,
  step: { key: string; group: string },
  noted: RolloutRecord[string] | undefined,
  reports: SharedReports,
): Promise<StepEvidence> {
  const people = await peopleOf(tenant, step.group);
  const began = noted?.began;
  const course = noted?.course && Object.values(noted.course).reduce((sum, count) => sum + count, 0);
  const active = await activeOf(reports, people);
  return {
    step: step.key,
    people: people.length,
    ...(began === undefined ? {} : { days: Math.floor((tenant.clock.now() - Date.parse(began)) / 86_400_000) }),
    ...(noted?.incidents === undefined ? {} : { incidents: noted.incidents }),
    ...(course === undefined ? {} : { course }),
    active: active instanceof Set ? { count: active.size } : active,
    reportOnlyFailures: await failuresOf(tenant, people, began),
    withoutMethods: await withoutMethodsOf(reports, people),
    units: active instanceof Set ? byUnit(people, active) : [],
  };
}

async function peopleOf(tenant: TenantClient, displayName: string): Promise<Person[]> {
  const object = `group ${displayName}`;
  const filter = encodeURIComponent(`displayName eq '${displayName.replaceAll("'", "''")}'`);
  const [group] = await tenant.graph.list(graphGroup, `/v1.0/groups?$filter=${filter}&$select=id`, {
    attempt: "find",
    object,
  });
  if (group === undefined) return [];
  const path = `/v1.0/groups/${group.id}/transitiveMembers/microsoft.graph.user?$select=id,userPrincipalName,department&$top=999`;
  return tenant.graph.list(graphPerson, path, { attempt: "read the members of", object });
}

async function activeOf(reports: SharedReports, people: readonly Person[]): Promise<Set<string> | Reading> {
  const active = await reports.active();
  if ("unknown" in active) return active;
  return new Set(
    people.filter(({ userPrincipalName }) => active.value.has(userPrincipalName.toLowerCase())).map(({ id }) => id),
  );
}

async function failuresOf(
  tenant: TenantClient,
  people: readonly Person[],
  began: string | undefined,
): Promise<StepEvidence["reportOnlyFailures"]> {
  const since = began ?? new Date(tenant.clock.now() - 7 * 86_400_000).toISOString().slice(0, 10);
  const filter = encodeURIComponent(`createdDateTime ge ${since}T00:00:00Z`);
  const reading = await readable("AuditLog.Read.All", "Entra ID P1", () =>
    tenant.graph.list(
      signIn,
      `/v1.0/auditLogs/signIns?$filter=${filter}`,
      { attempt: "read", object: "the sign-in log" },
      // Report-only results are younger than the enumeration: without this they come as unknownFutureValue.
      { Prefer: "include-unknown-enum-members" },
    ),
  );
  if ("unknown" in reading) return reading;
  const ids = new Set(people.map(({ id }) => id));
  const stopped = new Map<string, Set<string>>();
  for (const { userId, appliedConditionalAccessPolicies } of reading.value) {
    if (!ids.has(userId)) continue;
    // Left out for an application that may not read policies: nothing can be said then.
    if (appliedConditionalAccessPolicies == null)
      return { unknown: { kind: "notPermitted", permission: "Policy.Read.All" } };
    for (const { displayName, result } of appliedConditionalAccessPolicies) {
      if (result !== "reportOnlyFailure") continue;
      const policy = displayName ?? "?";
      stopped.set(policy, (stopped.get(policy) ?? new Set()).add(userId));
    }
  }
  const count = new Set([...stopped.values()].flatMap((users) => [...users])).size;
  return { count, causes: Object.fromEntries([...stopped].map(([policy, users]) => [policy, users.size])) };
}

async function withoutMethodsOf(reports: SharedReports, people: readonly Person[]): Promise<Reading> {
  const capable = await reports.capable();
  return "unknown" in capable ? capable : { count: people.filter(({ id }) => !capable.value.has(id)).length };
}

function byUnit(people: readonly Person[], active: ReadonlySet<string>): StepEvidence["units"] {
  const units = new Map<string, Person[]>();
  for (const person of people) {
    const unit = person.department ?? "";
    units.set(unit, [...(units.get(unit) ?? []), person]);
  }
  return [...units]
    .map(([unit, members]) => ({
      unit,
      people: members.length,
      active: members.filter(({ id }) => active.has(id)).length,
    }))
    .toSorted((a, b) => a.unit.localeCompare(b.unit));
}
