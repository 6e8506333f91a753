import { isJsonObject, type JsonObject } from "../../graph/index.ts";
import type { AnySetting } from "../definition.ts";
import { type Dropped, droppedValues } from "./plan.ts";
import { declaredOf, heldOf, rememberedOf, valueText } from "./state.ts";
import { holdsUnknown, isUnknown } from "./unknown.ts";

/**
 * What becomes of values that the program no longer declares. The engine shows them as removed from the resource; these
 * lines say what the tenant will say instead.
 */
export function announcements(setting: AnySetting, olds: JsonObject, news: JsonObject): string[] {
  if (!isJsonObject(news.settings) || !isJsonObject(olds.settings)) return [];
  const last = declaredOf(setting, olds);
  const next = declaredOf(setting, news);
  if (setting.access.id(target(last.key, olds, olds)) !== setting.access.id(target(next.key, news, olds))) return [];
  const heldNow = heldOf(setting, next.settings);
  const unknown = Object.keys(heldNow).filter((path) => isUnknown(heldNow[path]));
  if (holdsUnknown(news.settings) && unknown.length === 0) return [];
  return droppedValues(setting, heldOf(setting, last.settings), rememberedOf(olds).before, heldNow)
    .filter(({ path }) => !unknown.some((parent) => path.startsWith(`${parent}.`)))
    .map((dropped) => `${next.label}: ${dropped.path} ${words(dropped)}`);
}

function words(dropped: Dropped): string {
  switch (dropped.kind) {
    case "goesBack":
      return `goes back to ${valueText(dropped.to)}, as it was before the code held it`;
    case "stays":
      return "is no longer held and stays in the tenant";
    case "unknown":
      return "is no longer held and stays as it is; what it was before is not known";
  }
}

function target(key: Record<string, string>, properties: JsonObject, memory: JsonObject) {
  const settings = isJsonObject(properties.settings) ? properties.settings : {};
  return { object: "", key, settings, memory };
}
