import type { TenantContext } from "../context.ts";
import type { CallLog } from "../server/call-log.ts";
import { type Entity, isObject, type Json, type JsonObject, strings } from "../store/json.ts";
import { accessTable } from "./access-table.ts";
import { administratorRows } from "./administrators.ts";
import { answerRows } from "./answer-rows.ts";
import { numberSummary } from "./number-rows.ts";
import { policyRows } from "./policy-rows.ts";
import { stepTable } from "./step-table.ts";

/** How many calls and members the page shows at once. */
const shownCalls = 60;
const shownMembers = 200;

/** Everything the page shows, as plain values. */
export function tenantSummary(context: TenantContext, calls: CallLog): JsonObject {
  const { store, weather } = context;
  const { identity } = store;
  const groups = [...store.collection("groups").values()];
  return {
    tenant: {
      name: identity.displayName,
      id: identity.tenantId,
      domain: identity.customDomains[0] ?? identity.initialDomain,
      weather: weather.kind,
      at: context.clock().toISOString(),
    },
    counts: counts(context, groups),
    licences: [...store.collection("subscribedSkus").values()].map(licence),
    groups: groups.map((group) => groupRow(context, group)),
    access: accessTable(context),
    steps: stepTable(context),
    administrators: administratorRows(context),
    answers: answerRows(context),
    numbers: numberSummary(context),
    policies: policyRows(context),
    teams: teams(context),
    calls: calls.newest(shownCalls),
    totalCalls: calls.total,
  };
}

/** The members of one group by name, as far as the page shows them. */
export function groupMembers({ store }: TenantContext, id: string): JsonObject | undefined {
  if (!store.collection("groups").has(id)) return undefined;
  const ids = store.members(id);
  const members = ids.slice(0, shownMembers).map((member) => {
    const found = store.directoryObject(member);
    return {
      name: found?.entity.displayName ?? member,
      detail: found?.entity.userPrincipalName ?? found?.type ?? null,
    };
  });
  return { members, more: ids.length - members.length };
}

function counts(context: TenantContext, groups: readonly Entity[]): JsonObject[] {
  const { store } = context;
  const users = [...store.collection("users").values()];
  const guests = users.filter((user) => user.userType === "Guest").length;
  const access = [...store.collection("conditionalAccessPolicies").values()];
  const inState = (state: string): number => access.filter((policy) => policy.state === state).length;
  const liveTeams = teams(context);
  return [
    { label: "people", value: users.length, detail: guests > 0 ? plural(guests, "guest") : "no guests" },
    {
      label: "groups",
      value: groups.length,
      detail: `${groups.filter((group) => strings(group.groupTypes).includes("DynamicMembership")).length} by rule`,
    },
    {
      label: "conditional access",
      value: access.length,
      detail: `${inState("enabled")} on, ${inState("enabledForReportingButNotEnforced")} report-only, ${inState("disabled")} off`,
    },
    {
      label: "Teams policies",
      value: policyRows(context).filter((row) => row.own === true).length,
      detail: `given to ${plural(store.teamsAdmin.groupAssignments.size, "group")}`,
    },
    {
      label: "teams",
      value: liveTeams.length,
      detail: plural(
        liveTeams.reduce((all, team) => all + (Array.isArray(team.channels) ? team.channels.length : 0), 0),
        "channel",
      ),
    },
    { label: "changes", value: store.changes.length, detail: lastChange(store.changes.at(-1)?.by) },
  ];
}

function licence(sku: Entity): JsonObject {
  const units = isObject(sku.prepaidUnits) ? sku.prepaidUnits : {};
  return { name: sku.skuPartNumber ?? null, used: sku.consumedUnits ?? 0, seats: units.enabled ?? 0 };
}

function groupRow({ store }: TenantContext, group: Entity): JsonObject {
  return {
    id: group.id,
    name: group.displayName ?? null,
    kind: strings(group.groupTypes).includes("Unified") ? "Microsoft 365" : "security",
    rule: group.membershipRule ?? null,
    protected: group.isAssignableToRole === true,
    licensed: Array.isArray(group.assignedLicenses) && group.assignedLicenses.length > 0,
    members: store.relations.targets("members", group.id).size,
    owners: store.relations.targets("owners", group.id).size,
  };
}

function teams({ store }: TenantContext): JsonObject[] {
  const groups = store.collection("groups");
  const byTeam = Map.groupBy(
    [...store.collection("channels").values()].filter((channel) => channel.deletedAt === null),
    (channel) => String(channel.teamId),
  );
  return [...store.collection("teams").values()].flatMap((team) => {
    const group = groups.get(team.id);
    if (!group) return [];
    const channels: Json[] = (byTeam.get(team.id) ?? []).map(({ displayName, membershipType, isArchived }) => ({
      name: displayName ?? null,
      kind: membershipType ?? null,
      archived: isArchived === true,
    }));
    return [
      {
        name: group.displayName ?? null,
        id: team.id,
        archived: team.isArchived === true,
        members: store.members(team.id).length,
        owners: store.owners(team.id).length,
        channels,
      },
    ];
  });
}

const lastChange = (by: string | undefined): string => (by === undefined ? "none yet" : `the last by ${by}`);

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;
