import { z } from "zod";
import { isTenantError, type Json, type TenantClient } from "../../graph/index.ts";
import type { Target } from "../access.ts";
import { exactlyOnce } from "../handler/exactly-once.ts";
import type { Held } from "../held.ts";
import { appBinding } from "./app-binding.ts";

const prefix = "apps.";

const graphInstallation = z.object({ id: z.string(), teamsApp: z.object({ id: z.string() }).nullish() });

/** Ids of the catalogue hold full stops, so a path of an app is never taken apart. */
export function pathOfApp(app: string): string {
  return `${prefix}${app}`;
}

export function appOfPath(path: string): string | undefined {
  return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}

export function appsIn(apps: Json | undefined): string[] {
  return Array.isArray(apps) ? apps.map(String) : [];
}

/** What is installed in the team, by path; with the installation's id. */
export async function installedApps(
  tenant: TenantClient,
  target: Target,
  teamUrl: string,
): Promise<Map<string, string>> {
  const purpose = { attempt: "read the apps of", object: target.object };
  const rows = await tenant.graph.list(graphInstallation, `${teamUrl}/installedApps?$expand=teamsApp`, purpose);
  return new Map(rows.flatMap(({ id, teamsApp }) => (teamsApp ? [[pathOfApp(teamsApp.id), id] as const] : [])));
}

/** Installs and takes away what changes; other apps of the team stay. */
export async function writeApps(tenant: TenantClient, target: Target, teamUrl: string, changes: Held): Promise<void> {
  const wanted = Object.entries(changes).filter(([path]) => appOfPath(path) !== undefined);
  if (wanted.length === 0) return;
  const installed = await installedApps(tenant, target, teamUrl);
  for (const [path, value] of wanted) {
    const app = appOfPath(path) ?? "";
    const installation = installed.get(path);
    if (value === true && installation === undefined) await install(tenant, target, teamUrl, app);
    if (value !== true && installation !== undefined) await uninstall(tenant, target, teamUrl, app, installation);
  }
}

async function install(tenant: TenantClient, target: Target, teamUrl: string, app: string): Promise<void> {
  const purpose = { attempt: `install the app ${app} in`, object: target.object };
  await exactlyOnce(
    tenant.clock,
    () => tenant.graph.send("POST", `${teamUrl}/installedApps`, appBinding(app), purpose),
    async () => (await installedApps(tenant, target, teamUrl)).has(pathOfApp(app)),
  );
}

async function uninstall(
  tenant: TenantClient,
  target: Target,
  teamUrl: string,
  app: string,
  installation: string,
): Promise<void> {
  const purpose = { attempt: `take the app ${app} from`, object: target.object };
  const path = `${teamUrl}/installedApps/${encodeURIComponent(installation)}`;
  await tenant.graph.send("DELETE", path, undefined, purpose).catch((error: unknown) => {
    if (!isTenantError(error, 404)) throw error;
  });
}
