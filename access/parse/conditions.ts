import { parseDeviceRule } from "../device-filter/parse.ts";
import type { Listed, Policy, Selection } from "../policy.ts";
import { type Client, clients, type Dimension, type Platform, platforms } from "../sign-in.ts";
import type { Reader } from "./reader.ts";

/** Client application types; `all`, and nothing at all, mean every client. */
export function readClients(reader: Reader, json: unknown): ReadonlySet<Client> | null {
  const path = "conditions.clientAppTypes";
  const found = reader.values("client", path, json, [...clients, "all", "easSupported"]);
  if (found.has("easSupported")) reader.note("client", path, "easSupported", "not supported");
  return found.size === 0 || found.has("all") ? null : new Set(clients.filter((client) => found.has(client)));
}

export function readPlatforms(reader: Reader, json: unknown): Selection<Platform> | null {
  const path = "conditions.platforms";
  const object = reader.object("platform", path, json, ["includePlatforms", "excludePlatforms"]);
  // A policy cannot name an unidentified platform: only `all` reaches it.
  const named = [...platforms.filter((platform) => platform !== "unidentified"), "all"] as const;
  return selection(
    reader,
    "platform",
    path,
    object,
    "Platforms",
    (member) => reader.values("platform", `${path}.${member}`, object?.[member], named) as Set<Platform | "all">,
  );
}

export function readLocations(reader: Reader, json: unknown): Selection<string> | null {
  const path = "conditions.locations";
  const object = reader.object("network", path, json, ["includeLocations", "excludeLocations"]);
  return selection(reader, "network", path, object, "Locations", (member) =>
    reader.ids("network", `${path}.${member}`, object?.[member]),
  );
}

function selection<T extends string>(
  reader: Reader,
  part: Dimension,
  path: string,
  object: Readonly<Record<string, unknown>> | null,
  noun: string,
  read: (member: string) => Set<T | "all">,
): Selection<T> | null {
  if (!object) return null;
  const include = listed(read(`include${noun}`));
  const exclude = listed(read(`exclude${noun}`));
  if (empty(include) && empty(exclude)) return null;
  if (empty(include)) reader.note(part, `${path}.include${noun}`, null, "missing");
  return { include, exclude };
}

function listed<T extends string>(found: Set<T | "all">): Listed<T> {
  const words = found as Set<string>;
  const all = words.delete("all");
  const allTrusted = words.delete("alltrusted");
  return { all, allTrusted, values: words as Set<T> };
}

function empty(list: Listed<string>): boolean {
  return !list.all && !list.allTrusted && list.values.size === 0;
}

export function readDevice(reader: Reader, devices: unknown, deviceStates: unknown): Policy["device"] {
  const older = ["includeDevices", "excludeDevices", "includeDeviceStates", "excludeDeviceStates"];
  const path = "conditions.devices";
  reader.unsupported("device", "conditions.deviceStates", deviceStates);
  const object = reader.object("device", path, devices, ["deviceFilter", ...older]);
  for (const name of older) reader.unsupported("device", `${path}.${name}`, object?.[name]);
  const filter = reader.object("device", `${path}.deviceFilter`, object?.deviceFilter, ["mode", "rule"]);
  if (!filter) return null;
  const { mode, rule } = filter;
  if (mode !== "include" && mode !== "exclude") {
    reader.note("device", `${path}.deviceFilter.mode`, mode, "unknown value");
    return null;
  }
  const parsed = typeof rule === "string" ? parseDeviceRule(rule) : { problem: "not a text" };
  if ("problem" in parsed) {
    reader.note("device", `${path}.deviceFilter.rule`, `${String(rule)} (${parsed.problem})`, "unreadable rule");
    return null;
  }
  return { mode, rule: parsed.rule };
}

/** A list of levels, or flags in one string; nothing at all means every level. */
export function readLevels<T extends string>(
  reader: Reader,
  part: Dimension,
  path: string,
  json: unknown,
  known: readonly T[],
): ReadonlySet<T> | null {
  const before = reader.notes.length;
  const found = reader.values(part, path, json, known);
  return found.size === 0 && reader.notes.length === before ? null : found;
}
