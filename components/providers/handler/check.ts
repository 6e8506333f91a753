import { isJsonObject, type Json, type JsonObject } from "../../graph/index.ts";
import type { AnySetting } from "../definition.ts";
import { inOneOrder } from "../sets.ts";
import { formOf } from "./state.ts";
import { holdsUnknown } from "./unknown.ts";
import { validate } from "./validate.ts";

export interface CheckResult {
  inputs: JsonObject;
  failures: { property: string; reason: string }[];
}

/**
 * Refuses what is wrong before anything is done, and writes the rest in one form, so that another order or spelling in the
 * program is no change. What was for the birth of an object keeps the value it was born with.
 */
export function check(setting: AnySetting, olds: JsonObject, news: JsonObject): CheckResult {
  const label = typeof news.label === "string" ? news.label : setting.type;
  const failures = validate(setting, news).map(({ path, reason }) => ({
    property: path,
    reason: `${label}: ${path} ${reason}`,
  }));
  if (failures.length > 0) return { inputs: news, failures };
  const known = sameObject(setting, olds, news) ? olds : {};
  const inputs: JsonObject = { label };
  for (const name of Object.keys(setting.key.shape)) if (news[name] !== undefined) inputs[name] = news[name];
  if (news.settings !== undefined) inputs.settings = settingsOf(setting, known, news.settings);
  // Whether an object may be taken over matters only when it is first declared.
  const adopt = "__provider" in known ? known.adopt : news.adopt;
  if (adopt === true) inputs.adopt = true;
  if (news.restoreOnDelete !== undefined && news.restoreOnDelete !== false)
    inputs.restoreOnDelete = news.restoreOnDelete;
  return { inputs, failures: [] };
}

function settingsOf(setting: AnySetting, known: JsonObject, settings: Json): Json {
  if (!isJsonObject(settings)) return settings;
  const written = setting.normalise?.(settings) ?? settings;
  const ordered = sortedSets(written, setting, "");
  const old = known.settings;
  if (!isJsonObject(ordered) || !isJsonObject(old) || setting.atBirth === undefined) return ordered;
  const born = formOf(setting).hold(old);
  const values = setting.atBirth.flatMap((path): [string, Json][] =>
    born[path] === undefined ? [] : [[path, born[path]]],
  );
  return formOf(setting).replace(ordered, Object.fromEntries(values));
}

/** Lists of plain values are sets unless their order means something; lists of objects are, where the definition says so. */
function sortedSets(value: Json, setting: AnySetting, path: string): Json {
  if (Array.isArray(value)) {
    const plain = value.every((item) => typeof item !== "object");
    const isSet = !setting.ordered?.includes(path) && plain && !holdsUnknown(value);
    if (isSet) return [...value].sort((a, b) => (String(a) < String(b) ? -1 : 1));
    const items = value.map((item) => sortedSets(item, setting, path));
    const members = setting.sets?.[path];
    return members === undefined || holdsUnknown(value) ? items : inOneOrder(items, members);
  }
  if (!isJsonObject(value)) return value;
  const inner = Object.entries(value).map(([name, item]) => [
    name,
    sortedSets(item, setting, path === "" ? name : `${path}.${name}`),
  ]);
  return Object.fromEntries(inner) as JsonObject;
}

function sameObject(setting: AnySetting, olds: JsonObject, news: JsonObject): boolean {
  const names = Object.keys(setting.key.shape);
  return "__provider" in olds && names.every((name) => olds[name] === news[name]);
}
