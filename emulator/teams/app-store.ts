import type { TenantContext } from "../context.ts";
import type { Entity, Json, JsonObject } from "../store/json.ts";
import { conflict, teamsRefusal } from "./teams-error.ts";

/**
 * Microsoft's own tab apps, by the ids of its page on built-in tabs.
 * @see https://learn.microsoft.com/graph/teams-configuring-builtin-tabs
 */
const catalogue: readonly Entity[] = [
  ["com.microsoft.teamspace.tab.web", "Website"],
  ["com.microsoft.teamspace.tab.planner", "Planner"],
  ["com.microsoftstream.embed.skypeteamstab", "Stream"],
  ["81fef3a6-72aa-4648-a763-de824aeafb7d", "Forms"],
  ["com.microsoft.teamspace.tab.file.staticviewer.word", "Word"],
  ["com.microsoft.teamspace.tab.file.staticviewer.excel", "Excel"],
  ["com.microsoft.teamspace.tab.file.staticviewer.powerpoint", "PowerPoint"],
  ["com.microsoft.teamspace.tab.file.staticviewer.pdf", "PDF"],
  ["com.microsoft.teamspace.tab.files.sharepoint", "Document Library"],
  ["0d820ecd-def2-4297-adad-78056cde7c78", "OneNote"],
  ["com.microsoft.teamspace.tab.powerbi", "Power BI"],
  ["2a527703-1f6f-4559-a332-d8a7d288cd88", "SharePoint"],
].map(([id = "", displayName = ""]) => ({ id, displayName, distributionMethod: "store", externalId: null }));

export const appCatalogue = (): readonly Entity[] => catalogue;

/** The app a request binds: `https://…/appCatalogs/teamsApps/{id}` or `…/teamsApps('id')`. */
export function appOfBind(bind: Json | undefined): Entity {
  const found = typeof bind === "string" ? /\/appCatalogs\/teamsApps(?:\('([^']+)'\)|\/([^/?]+))$/i.exec(bind) : null;
  if (!found)
    throw teamsRefusal(
      "teamsApp@odata.bind must name an app of the catalogue, such as https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/id.",
    );
  const id = found[1] ?? found[2] ?? "";
  const app = catalogue.find((one) => one.id.toLowerCase() === id.toLowerCase());
  if (!app) throw teamsRefusal(`App '${id}' is not in the catalogue of this tenant.`);
  return app;
}

export const appById = (id: Json | undefined): Entity | undefined => catalogue.find((one) => one.id === id);

export function installedApps({ store }: TenantContext, teamId: string): Entity[] {
  return [...store.collection("teamsAppInstallations").values()].filter(
    (installation) => installation.teamId === teamId,
  );
}

export function installApp(context: TenantContext, teamId: string, app: Entity): Entity {
  if (installedApps(context, teamId).some((installation) => installation.teamsAppId === app.id)) {
    throw conflict(`App '${app.id}' is installed in team ${teamId} already.`);
  }
  const installation: Entity = {
    id: Buffer.from(`1##${teamId}##${app.id}`).toString("base64url"),
    teamId,
    teamsAppId: app.id,
    consentedPermissionSet: null,
  };
  context.store.collection("teamsAppInstallations").set(installation.id, installation);
  return installation;
}

/** Version and names of an installed app. */
export function appDefinition(app: Entity): JsonObject {
  return {
    id: Buffer.from(`1##${app.id}##1.0.0`).toString("base64url"),
    teamsAppId: app.id,
    displayName: app.displayName ?? null,
    version: "1.0.0",
    publishingState: "published",
  };
}
