import type { GraphCall, GraphResult } from "../graph/call.ts";
import { withoutAnnotations } from "../graph/entity-set.ts";
import type { RouteTable } from "../graph/route-table.ts";
import { answerCollection } from "../odata/collection-answer.ts";
import { answerEntity } from "../odata/entity-answer.ts";
import type { Expanders } from "../odata/expand.ts";
import { checkBody } from "../schema/check-body.ts";
import { type Entity, isObject, type JsonObject, text } from "../store/json.ts";
import { appById, appOfBind } from "./app-store.ts";
import { channelOf } from "./channel-store.ts";
import { openTeamOf } from "./team-store.ts";
import { notFoundHere, teamsRefusal } from "./teams-error.ts";

export function tabRoutes(table: RouteTable): void {
  const all = "/teams/{id}/channels/{id}/tabs";
  table.add("GET", all, listTabs);
  table.add("POST", all, createTab);
  table.add("GET", `${all}/{id}`, (call) => answerTab(call, tabOf(call)));
  table.add("PATCH", `${all}/{id}`, updateTab);
  table.add("DELETE", `${all}/{id}`, (call) => {
    openTeamOf(call);
    call.context.store.collection("teamsTabs").delete(tabOf(call).id);
    return { status: 204 };
  });
}

/** Microsoft's limit on a tab's name. */
const maxName = 128;

const expanders: Expanders = { teamsApp: ({ teamsAppId }) => appById(teamsAppId) ?? null };

function listTabs(call: GraphCall): GraphResult {
  const channel = channelOf(call);
  const tabs = call.context.store.collection("teamsTabs");
  const own = [...tabs.values()].filter((tab) => tab.channelId === channel.id);
  return answerCollection(call, {
    type: "teamsTab",
    context: contextOf(channel),
    items: own.map((tab) => [tabs.orderOf(tab.id), view(channel, tab)] as const),
    expand: expanders,
  });
}

function createTab(call: GraphCall): GraphResult {
  openTeamOf(call);
  const channel = channelOf(call);
  checkBody(call.version, "teamsTab", call.body, { verb: "create" });
  const body = isObject(call.body) ? call.body : {};
  checkName(body.displayName);
  const app = appOfBind(body["teamsApp@odata.bind"]);
  const tab: Entity = {
    configuration: null,
    ...withoutAnnotations(body),
    id: call.context.newId(),
    channelId: channel.id,
    teamsAppId: app.id,
  };
  call.context.store.collection("teamsTabs").set(tab.id, tab);
  return answerTab(call, tab, 201);
}

function updateTab(call: GraphCall): GraphResult {
  openTeamOf(call);
  const tab = tabOf(call);
  checkBody(call.version, "teamsTab", call.body, { verb: "update" });
  const patch = withoutAnnotations(isObject(call.body) ? call.body : {});
  if (patch.displayName !== undefined) checkName(patch.displayName);
  const changed = { ...tab, ...patch, id: tab.id };
  call.context.store.collection("teamsTabs").set(tab.id, changed);
  return answerTab(call, changed);
}

function checkName(name: JsonObject[string] | undefined): void {
  const length = text(name)?.length ?? 0;
  if (length === 0 || length > maxName) throw teamsRefusal(`The displayName of a tab has 1 to ${maxName} characters.`);
}

function tabOf(call: GraphCall): Entity {
  const channel = channelOf(call);
  const id = call.params[2] ?? "";
  const tab = call.context.store.collection("teamsTabs").get(id);
  if (!tab || tab.channelId !== channel.id) throw notFoundHere(`Tab ${id} of channel ${channel.id}`);
  return tab;
}

function answerTab(call: GraphCall, tab: Entity, status = 200): GraphResult {
  const channel = channelOf(call);
  return answerEntity(call, view(channel, tab), {
    type: "teamsTab",
    context: `${contextOf(channel)}/$entity`,
    expand: expanders,
    status,
  });
}

const contextOf = (channel: Entity): string => `teams('${String(channel.teamId)}')/channels('${channel.id}')/tabs`;

const view = (channel: Entity, tab: Entity): JsonObject => ({
  ...tab,
  webUrl: `https://teams.microsoft.com/l/entity/${encodeURIComponent(String(tab.teamsAppId))}/${tab.id}?groupId=${String(channel.teamId)}`,
});
