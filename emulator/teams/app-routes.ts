import type { GraphCall, GraphResult } from "../graph/call.ts";
import type { RouteTable } from "../graph/route-table.ts";
import { answerCollection } from "../odata/collection-answer.ts";
import { answerEntity } from "../odata/entity-answer.ts";
import type { Expanders } from "../odata/expand.ts";
import { checkBody } from "../schema/check-body.ts";
import { type Entity, isObject } from "../store/json.ts";
import { appById, appCatalogue, appDefinition, appOfBind, installApp, installedApps } from "./app-store.ts";
import { openTeamOf, teamOf } from "./team-store.ts";
import { notFoundHere } from "./teams-error.ts";

export function appRoutes(table: RouteTable): void {
  const all = "/teams/{id}/installedApps";
  table.add("GET", "/appCatalogs/teamsApps", (call) =>
    answerCollection(call, {
      type: "teamsApp",
      context: "appCatalogs/teamsApps",
      items: appCatalogue().map((app, index) => [index + 1, app] as const),
    }),
  );
  table.add("GET", all, listInstalled);
  table.add("POST", all, install);
  table.add("GET", `${all}/{id}`, (call) =>
    answerEntity(call, installationOf(call), {
      type: "teamsAppInstallation",
      context: `teams('${call.params[0] ?? ""}')/installedApps/$entity`,
      expand: expanders,
    }),
  );
  table.add("DELETE", `${all}/{id}`, (call) => {
    openTeamOf(call);
    call.context.store.collection("teamsAppInstallations").delete(installationOf(call).id);
    return { status: 204 };
  });
}

const expanders: Expanders = {
  teamsApp: ({ teamsAppId }) => appById(teamsAppId) ?? null,
  teamsAppDefinition: ({ teamsAppId }) => {
    const app = appById(teamsAppId);
    return app ? appDefinition(app) : null;
  },
};

function listInstalled(call: GraphCall): GraphResult {
  const { team } = teamOf(call);
  const installations = call.context.store.collection("teamsAppInstallations");
  return answerCollection(call, {
    type: "teamsAppInstallation",
    context: `teams('${team.id}')/installedApps`,
    items: installedApps(call.context, team.id).map((one) => [installations.orderOf(one.id), one] as const),
    expand: expanders,
  });
}

function install(call: GraphCall): GraphResult {
  const { team } = openTeamOf(call);
  checkBody(call.version, "teamsAppInstallation", call.body, { verb: "create" });
  const app = appOfBind(isObject(call.body) ? call.body["teamsApp@odata.bind"] : undefined);
  const { id } = installApp(call.context, team.id, app);
  return {
    status: 201,
    headers: { location: `${call.context.origin()}/${call.version}/teams/${team.id}/installedApps/${id}` },
  };
}

function installationOf(call: GraphCall): Entity {
  const { team } = teamOf(call);
  const [, id = ""] = call.params;
  const installation = installedApps(call.context, team.id).find((one) => one.id === id);
  if (!installation) throw notFoundHere(`App installation ${id} of team ${team.id}`);
  return installation;
}
