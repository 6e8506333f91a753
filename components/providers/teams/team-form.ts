import { isJsonObject, type Json, type JsonObject } from "../../graph/index.ts";
import { type HeldForm, plainForm } from "../held.ts";
import { appOfPath, appsIn, pathOfApp } from "./team-apps.ts";

/**
 * A declared team is one that people can work in, so that it is not archived is held too. An app is held by itself: those
 * nobody declared are not ours.
 */
export const teamForm: HeldForm = {
  hold({ apps, ...settings }) {
    const installed = appsIn(apps).map((app): [string, Json] => [pathOfApp(app), true]);
    return { ...plainForm.hold(settings), ...Object.fromEntries(installed), isArchived: false };
  },
  replace(settings, values) {
    const ofApps = Object.keys(values).filter((path) => appOfPath(path) !== undefined);
    const others = Object.entries(values).filter(([path]) => !ofApps.includes(path));
    const replaced = plainForm.replace(settings, Object.fromEntries(others));
    if (ofApps.length === 0) return replaced;
    const kept = appsIn(settings.apps).filter((app) => !(pathOfApp(app) in values));
    const added = ofApps.flatMap((path) => (values[path] === true ? [appOfPath(path) ?? ""] : []));
    return { ...replaced, apps: [...kept, ...added].sort() };
  },
};

export function normaliseTeam(settings: JsonObject): JsonObject {
  return { ...settings, onDelete: settings.onDelete ?? "archive" };
}

/** The channel keys among held paths. */
export function channelKeys(paths: readonly string[]): string[] {
  return [...new Set(paths.flatMap((path) => (path.startsWith("channels.") ? [path.split(".")[1] ?? ""] : [])))];
}

/** The channels of the settings that declare tabs, with their tabs by key. */
export function declaredTabs(settings: JsonObject): Record<string, JsonObject> {
  const channels = isJsonObject(settings.channels) ? settings.channels : {};
  const withTabs = Object.entries(channels).flatMap(([key, channel]): [string, JsonObject][] =>
    isJsonObject(channel) && isJsonObject(channel.tabs) ? [[key, channel.tabs]] : [],
  );
  return Object.fromEntries(withTabs);
}
