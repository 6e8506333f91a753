import type { GraphCall, GraphResult, Permissions } from "../graph/call.ts";
import { checkNames } from "../graph/directory/group-naming.ts";
import { withoutAnnotations } from "../graph/entity-set.ts";
import { documentedPermissions } from "../graph/permissions.ts";
import type { RouteTable } from "../graph/route-table.ts";
import { answerCollection } from "../odata/collection-answer.ts";
import { answerEntity } from "../odata/entity-answer.ts";
import type { Expanders } from "../odata/expand.ts";
import { checkBody } from "../schema/check-body.ts";
import { type Entity, isObject, type JsonObject, strings } from "../store/json.ts";
import { installedApps } from "./app-store.ts";
import { channelsOf, channelView } from "./channel-store.ts";
import { createTeam } from "./create-team.ts";
import { makeTeam } from "./make-team.ts";
import { teamMembers } from "./member-store.ts";
import { accepted } from "./operations.ts";
import { mergeSettings, withSchemaVisibility } from "./team-settings.ts";
import { findTeam, openTeamOf, teamableKey, teamOf, teamSummary, teamView } from "./team-store.ts";
import { conflict, notFoundHere, teamsRefusal } from "./teams-error.ts";

export function teamRoutes(table: RouteTable): void {
  const readTeam: Permissions = documentedPermissions("GET", "/teams/{id}") ?? [];
  table.add("PUT", "/groups/{id}/team", teamifyGroup);
  table.add("GET", "/groups/{id}/team", (call) => answerTeam(call, teamOf(call)), { permissions: readTeam });
  table.add("GET", "/teams", listTeams);
  table.add("POST", "/teams", createTeam);
  table.add("GET", "/teams/{id}", (call) => answerTeam(call, teamOf(call)));
  table.add("PATCH", "/teams/{id}", updateTeam);
  table.add("POST", "/teams/{id}/archive", (call) => setArchived(call, true));
  table.add("POST", "/teams/{id}/unarchive", (call) => setArchived(call, false));
  table.add("GET", "/users/{id}/joinedTeams", joinedTeams);
}

/** Only Microsoft sets these, or another call. */
const readOnly = new Set([
  "isArchived",
  "webUrl",
  "internalId",
  "createdDateTime",
  "tenantId",
  "summary",
  "firstChannelName",
]);

/** Settings of a body: what stays on the team itself. */
function settingsOf(body: JsonObject): JsonObject {
  const settings = withoutAnnotations(body);
  for (const ofGroup of ["displayName", "description", "visibility"]) delete settings[ofGroup];
  return settings;
}

function teamifyGroup(call: GraphCall): GraphResult {
  const { context } = call;
  const id = (call.params[0] ?? "").toLowerCase();
  const group = context.store.collection("groups").get(id);
  // Microsoft advises to try again: a group made in the last 15 minutes may not be known to Teams.
  if (!group || context.weather.unseen(teamableKey(id))) throw notFoundHere(`Group ${id}`);
  const body = withSchemaVisibility(call.body) ?? {};
  checkBody(call.version, "team", body, { verb: "create", readOnly });
  if (!strings(group.groupTypes).includes("Unified")) {
    throw teamsRefusal(`Group ${id} is not a Microsoft 365 group; only those can get a team.`);
  }
  if (context.store.owners(id).length === 0) throw teamsRefusal(`Group ${id} has no owner; a team needs at least one.`);
  if (findTeam(context, id)) throw conflict(`Group ${id} has a team already.`);
  const team = makeTeam(context, group, settingsOf(isObject(body) ? body : {}), "General");
  return answerTeam(call, { team, group }, 201);
}

function updateTeam(call: GraphCall): GraphResult {
  const { team, group } = openTeamOf(call);
  const said = withSchemaVisibility(call.body);
  checkBody(call.version, "team", said, { verb: "update", readOnly: new Set([...readOnly, "specialization"]) });
  const body = isObject(said) ? said : {};
  const { store } = call.context;
  checkNames(call.context, call.caller, group, body);
  store.collection("teams").set(team.id, { ...mergeSettings(team, settingsOf(body)), id: team.id });
  const { displayName, description, visibility } = body;
  if (displayName !== undefined || description !== undefined || visibility !== undefined) {
    store.collection("groups").set(group.id, {
      ...group,
      ...(displayName === undefined ? {} : { displayName }),
      ...(description === undefined ? {} : { description }),
      ...(typeof visibility === "string" ? { visibility: capital(visibility) } : {}),
    });
  }
  return { status: 204 };
}

function setArchived(call: GraphCall, isArchived: boolean): GraphResult {
  const { team } = teamOf(call);
  checkActionBody(call, isArchived);
  call.context.store.collection("teams").set(team.id, { ...team, isArchived });
  return accepted(call, team.id, isArchived ? "archiveTeam" : "unarchiveTeam", {
    id: team.id,
    location: `/teams('${team.id}')`,
  });
}

/** archive takes one switch, unarchive nothing. */
export function checkActionBody(call: GraphCall, archive: boolean): void {
  const body = call.body ?? {};
  if (!isObject(body)) throw teamsRefusal("The body is not a JSON object.");
  for (const [name, value] of Object.entries(body)) {
    if (!archive || name !== "shouldSetSpoSiteReadOnlyForMembers")
      throw teamsRefusal(`The property '${name}' does not exist on this action.`);
    if (value !== null && typeof value !== "boolean") throw teamsRefusal(`'${name}' must be true or false.`);
  }
}

function listTeams(call: GraphCall): GraphResult {
  const { context } = call;
  const teams = context.store.collection("teams");
  const items = [...teams.values()].flatMap((team) => {
    const found = findTeam(context, team.id);
    return found ? [[teams.orderOf(team.id), basic(teamView(context, found))] as const] : [];
  });
  return answerCollection(call, { type: "team", context: "teams", items, page: { default: 100, max: 999 } });
}

function joinedTeams(call: GraphCall): GraphResult {
  const { context } = call;
  const { store } = context;
  const [wanted = ""] = call.params;
  const users = store.collection("users");
  const user =
    users.get(wanted.toLowerCase()) ??
    [...users.values()].find((one) => String(one.userPrincipalName).toLowerCase() === wanted.toLowerCase());
  if (!user) throw notFoundHere(`User ${wanted}`);
  const groups = new Set([
    ...store.relations.holders("members", user.id).keys(),
    ...store.relations.holders("owners", user.id).keys(),
  ]);
  const teams = store.collection("teams");
  const items = [...groups].flatMap((id) => {
    const found = findTeam(context, id);
    return found ? [[teams.orderOf(id), basic(teamView(context, found))] as const] : [];
  });
  return answerCollection(call, { type: "team", context: `users('${wanted}')/joinedTeams`, items });
}

/** A list says who a team is, not how it is set. */
function basic({ id, displayName, description, visibility, tenantId, isArchived, webUrl }: JsonObject): JsonObject {
  return {
    id: id ?? null,
    displayName: displayName ?? null,
    description: description ?? null,
    visibility: visibility ?? null,
    tenantId: tenantId ?? null,
    isArchived: isArchived ?? null,
    webUrl: webUrl ?? null,
  };
}

function answerTeam(call: GraphCall, found: { team: Entity; group: Entity }, status = 200): GraphResult {
  const { context } = call;
  const view = teamView(context, found);
  if (/(^|,)\s*summary\s*(,|$)/i.test(call.query.get("$select") ?? ""))
    view.summary = teamSummary(context, found.team.id);
  return answerEntity(call, view, { type: "team", context: "teams/$entity", expand: expanders(call), status });
}

function expanders(call: GraphCall): Expanders {
  const { context } = call;
  const idOf = (team: JsonObject): string => String(team.id);
  return {
    channels: (team) => channelsOf(context, idOf(team)).map((channel) => channelView(context, channel)),
    primaryChannel: (team) => {
      const general = channelsOf(context, idOf(team)).find((channel) => channel.isGeneral === true);
      return general ? channelView(context, general) : null;
    },
    members: (team) => teamMembers(context, idOf(team)),
    installedApps: (team) => installedApps(context, idOf(team)),
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
