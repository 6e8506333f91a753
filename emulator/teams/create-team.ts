import { now, type TenantContext } from "../context.ts";
import type { GraphCall, GraphResult } from "../graph/call.ts";
import { checkNames } from "../graph/directory/group-naming.ts";
import { withoutAnnotations } from "../graph/entity-set.ts";
import { checkBody } from "../schema/check-body.ts";
import { type Entity, isObject, type Json, type JsonObject, text } from "../store/json.ts";
import { defaultDomain } from "../store/verified-domains.ts";
import { appOfBind, installApp } from "./app-store.ts";
import { checkChannelDescription } from "./channel-name.ts";
import { checkNameIsFree, makeChannel } from "./channel-store.ts";
import { makeTeam } from "./make-team.ts";
import { addTeamMember, memberOfBody } from "./member-store.ts";
import { accepted } from "./operations.ts";
import { templateChannels, templateSpecialization, withSchemaVisibility } from "./team-settings.ts";
import { findTeam, teamableKey } from "./team-store.ts";
import { conflict, notFoundHere, teamsRefusal } from "./teams-error.ts";

/** POST /teams: a team, and the group under it, from a template; or a team of a group that is there. */
export function createTeam(call: GraphCall): GraphResult {
  const { context, version } = call;
  const said = withSchemaVisibility(call.body);
  checkBody(version, "team", said, {
    verb: "create",
    readOnly: new Set(["isArchived", "webUrl", "internalId", "createdDateTime", "tenantId", "summary"]),
  });
  const body = isObject(said) ? said : {};
  const template = templateOf(body["template@odata.bind"]);
  const plan = planOf(call, body, template);
  if (context.weather.operationFails()) {
    const id = context.newId();
    return accepted(
      call,
      id,
      "createTeam",
      { id, location: `/teams('${id}')` },
      "The team could not be made. Try again.",
    );
  }
  const group = plan.group ?? makeGroup(call, body);
  for (const member of plan.members) addTeamMember(context, group, member);
  const settings = {
    ...withoutAnnotations(body),
    specialization: body.specialization ?? templateSpecialization(template),
  };
  for (const name of [
    "displayName",
    "description",
    "visibility",
    "firstChannelName",
    "channels",
    "members",
    "installedApps",
  ]) {
    delete (settings as JsonObject)[name];
  }
  makeTeam(
    context,
    context.store.collection("groups").get(group.id) ?? group,
    settings,
    text(body.firstChannelName) ?? "General",
  );
  for (const channel of plan.channels) makeChannel(context, group.id, channel);
  for (const app of plan.apps) installApp(context, group.id, app);
  return accepted(call, group.id, "createTeam", { id: group.id, location: `/teams('${group.id}')` });
}

type Plan = {
  group: Entity | undefined;
  members: { user: Entity; owner: boolean }[];
  channels: JsonObject[];
  apps: Entity[];
};

/** Everything that can be refused is looked at before anything is made. */
function planOf(call: GraphCall, body: JsonObject, template: string): Plan {
  const { context } = call;
  const fromTemplate = templateChannels(template);
  if (!fromTemplate) throw teamsRefusal(`Template '${template}' does not exist.`);
  const bound = body["group@odata.bind"];
  const group = bound === undefined ? undefined : groupOf(context, bound);
  if (!group && text(body.displayName) === undefined) throw teamsRefusal("displayName is required to make a team.");
  const members = list(body.members).map((member) => memberOfBody(context, member));
  const isApplication = call.caller.kind === "application";
  if (!group && isApplication && (members.length !== 1 || !members[0]?.owner)) {
    throw teamsRefusal("An application makes a team with exactly one member, who is its owner.");
  }
  if (group && context.store.owners(group.id).length === 0 && !members.some(({ owner }) => owner)) {
    throw teamsRefusal(`Group ${group.id} has no owner; a team needs at least one.`);
  }
  const channels = plannedChannels(context, [
    ...fromTemplate.map((displayName) => ({ displayName })),
    ...list(body.channels),
  ]);
  const apps = list(body.installedApps).map((app) => appOfBind(isObject(app) ? app["teamsApp@odata.bind"] : undefined));
  return { group, members, channels, apps };
}

/** A channel called General among them is the built-in one. */
function plannedChannels(context: TenantContext, wanted: readonly Json[]): JsonObject[] {
  const seen = new Set<string>();
  return wanted.flatMap((channel) => {
    const { tabs, ...properties } = isObject(channel) ? channel : {};
    if (tabs !== undefined) throw teamsRefusal("Tabs of channels are made after the team, by POST …/tabs.");
    const name = text(properties.displayName) ?? "";
    if (name.toLowerCase() === "general") return [];
    checkNameIsFree(context, "", name);
    checkChannelDescription(properties.description);
    if ((properties.membershipType ?? "standard") !== "standard")
      throw teamsRefusal("Only standard channels are made together with the team.");
    if (seen.has(name.toLowerCase())) throw teamsRefusal("Channel name already existed, please use other name.");
    seen.add(name.toLowerCase());
    return [withoutAnnotations(properties)];
  });
}

function makeGroup({ context, caller }: GraphCall, body: JsonObject): Entity {
  const displayName = text(body.displayName) ?? "";
  const visibility = text(body.visibility) ?? "public";
  const nickname = displayName.normalize("NFKD").replaceAll(/[^A-Za-z0-9]/g, "") || "team";
  const group: Entity = {
    id: context.newId(),
    createdDateTime: now(context),
    deletedDateTime: null,
    displayName,
    description: body.description ?? null,
    groupTypes: ["Unified"],
    mailEnabled: true,
    mailNickname: nickname,
    mail: `${nickname}@${defaultDomain(context.store)}`,
    securityEnabled: false,
    visibility: visibility.charAt(0).toUpperCase() + visibility.slice(1),
    resourceProvisioningOptions: [],
    resourceBehaviorOptions: ["HideGroupInOutlook", "SubscribeMembersToCalendarEventsDisabled", "WelcomeEmailDisabled"],
    creationOptions: ["Team", "ExchangeProvisioningFlags:3552"],
  };
  checkNames(context, caller, group, { displayName });
  context.store.collection("groups").set(group.id, group);
  return group;
}

function groupOf(context: TenantContext, bind: Json): Entity {
  const found = typeof bind === "string" ? /\/groups(?:\('([^']+)'\)|\/([^/?]+))$/.exec(bind) : null;
  const id = (found?.[1] ?? found?.[2] ?? "").toLowerCase();
  const group = context.store.collection("groups").get(id);
  if (!group || context.weather.unseen(teamableKey(id))) throw notFoundHere(`Group ${id}`);
  if (findTeam(context, id)) throw conflict(`Group ${id} has a team already.`);
  return group;
}

function templateOf(bind: Json | undefined): string {
  const found = typeof bind === "string" ? /\/teamsTemplates(?:\('([^']+)'\)|\/([^/?]+))$/.exec(bind) : null;
  if (!found)
    throw teamsRefusal(
      "template@odata.bind must name a template, such as https://graph.microsoft.com/v1.0/teamsTemplates('standard').",
    );
  return found[1] ?? found[2] ?? "";
}

const list = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
