import { z } from "zod";
import { isJsonObject, type Json, type JsonObject, type TenantClient } from "../../graph/index.ts";
import type { Target } from "../access.ts";
import { exactlyOnce } from "../handler/exactly-once.ts";
import { type Held, plainForm } from "../held.ts";
import { appBinding } from "./app-binding.ts";
import { declaredTabs } from "./team-form.ts";

/** @see https://learn.microsoft.com/graph/api/resources/teamstab */
const graphTab = z.object({
  id: z.string(),
  displayName: z.string().nullish(),
  configuration: z.record(z.string(), z.json()).nullish(),
  teamsApp: z.object({ id: z.string() }).nullish(),
});
type GraphTab = z.infer<typeof graphTab>;

interface FoundTabs {
  values: Record<string, Json>;
  /** Id of each declared tab that is there, by `channel.tab`. */
  ids: Record<string, string>;
}

/** The tabs that the program declares, found again by id or else by name. Others are people's own. */
export async function tabsOf(
  tenant: TenantClient,
  target: Target,
  channelIds: Record<string, string>,
  teamUrl: string,
): Promise<FoundTabs> {
  const found: FoundTabs = { values: {}, ids: {} };
  const remembered = isJsonObject(target.memory.tabIds) ? target.memory.tabIds : {};
  const read = Object.entries(declaredTabs(target.settings)).map(async ([channel, tabs]) => {
    const channelId = channelIds[channel];
    if (channelId === undefined) return;
    const present = await readTabs(tenant, target, teamUrl, channelId);
    for (const [key, tab] of Object.entries(tabs)) {
      const path = `${channel}.${key}`;
      const match = present.find(({ id }) => id === remembered[path]) ?? present.find((one) => isNamed(one, tab));
      if (match === undefined) continue;
      found.ids[path] = match.id;
      Object.assign(found.values, valuesOf(`channels.${channel}.tabs.${key}`, match));
    }
  });
  await Promise.all(read);
  return found;
}

/** Adds and changes the tabs of one channel. Another app in its place is another tab. */
export async function writeTabs(
  tenant: TenantClient,
  target: Target,
  channel: { key: string; url: string },
  changes: Held,
  ids: JsonObject,
): Promise<void> {
  for (const [key, tab] of Object.entries(declaredTabs(target.settings)[channel.key] ?? {})) {
    const path = `channels.${channel.key}.tabs.${key}.`;
    const changed = Object.keys(changes).filter((name) => name.startsWith(path));
    if (changed.length === 0 || !isJsonObject(tab)) continue;
    const id = ids[`${channel.key}.${key}`];
    const url = `${channel.url}/tabs`;
    if (typeof id !== "string") await addTab(tenant, target, url, key, tab);
    else if (changed.includes(`${path}teamsAppId`)) {
      const purpose = { attempt: `take the tab ${key} from`, object: target.object };
      await tenant.graph.send("DELETE", `${url}/${id}`, undefined, purpose);
      await addTab(tenant, target, url, key, tab);
    } else {
      const { teamsAppId: _app, ...body } = tab;
      const purpose = { attempt: `change the tab ${key} of`, object: target.object };
      await tenant.graph.send("PATCH", `${url}/${id}`, body, purpose);
    }
  }
}

async function addTab(tenant: TenantClient, target: Target, url: string, key: string, tab: JsonObject): Promise<void> {
  const { teamsAppId, ...rest } = tab;
  const purpose = { attempt: `add the tab ${key} to`, object: target.object };
  await exactlyOnce(
    tenant.clock,
    () => tenant.graph.send("POST", url, { ...rest, ...appBinding(String(teamsAppId)) }, purpose),
    async () => (await listTabs(tenant, target, url)).some((one) => isNamed(one, tab)),
  );
}

function readTabs(tenant: TenantClient, target: Target, teamUrl: string, channelId: string): Promise<GraphTab[]> {
  return listTabs(tenant, target, `${teamUrl}/channels/${encodeURIComponent(channelId)}/tabs`);
}

function listTabs(tenant: TenantClient, target: Target, url: string): Promise<GraphTab[]> {
  return tenant.graph.list(graphTab, `${url}?$expand=teamsApp`, { attempt: "read the tabs of", object: target.object });
}

function valuesOf(path: string, tab: GraphTab): Record<string, Json> {
  const { displayName = null, configuration, teamsApp } = tab;
  const values = plainForm.hold({ displayName, teamsAppId: teamsApp?.id ?? null, configuration: configuration ?? {} });
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${path}.${name}`, value]));
}

function isNamed(tab: GraphTab, declared: Json): boolean {
  if (!isJsonObject(declared)) return false;
  return (tab.displayName ?? "").toLowerCase() === String(declared.displayName).toLowerCase();
}
