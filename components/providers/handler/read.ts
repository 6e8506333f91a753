import { isJsonObject, type Json, type JsonObject, type TenantClient } from "../../graph/index.ts";
import type { AnySetting } from "../definition.ts";
import { differences } from "./differences.ts";
import { shownAs } from "./shown-as.ts";
import { declaredOf, formOf, heldOf, isPermanent, rememberedOf, stateOf, targetOf } from "./state.ts";

export interface ReadResult {
  id: string;
  props: JsonObject;
  inputs?: JsonObject;
}

/** What the tenant says of the held values, in the code's own words where it means the same. An empty id: it is gone. */
export async function read(
  setting: AnySetting,
  tenant: TenantClient,
  id: string,
  properties: JsonObject,
): Promise<ReadResult> {
  const declared = declaredOf(setting, properties);
  const target = targetOf(setting, declared, properties);
  const present = await setting.access.find(tenant, target);
  if (!present.exists) {
    if (isPermanent(setting, declared.key)) throw new Error(`${target.object} is not in the tenant`);
    return { id: "", props: {} };
  }
  const changed = differences(setting, heldOf(setting, declared.settings), present);
  const values: Record<string, Json | undefined> = Object.fromEntries(
    changed.map(({ path, declared: ours, present: value }) => [path, shownAs(ours, value) ?? undefined]),
  );
  const inputs = { ...inputsOf(setting, properties), settings: formOf(setting).replace(declared.settings, values) };
  return { id, props: stateOf(inputs, rememberedOf(properties), present.outputs), inputs };
}

function inputsOf(setting: AnySetting, properties: JsonObject): JsonObject {
  const names = ["label", ...Object.keys(setting.key.shape), "settings", "adopt", "restoreOnDelete", "__provider"];
  const known = names.flatMap((name): [string, Json][] =>
    properties[name] === undefined ? [] : [[name, properties[name]]],
  );
  const inputs = Object.fromEntries(known);
  return isJsonObject(inputs.settings) ? inputs : { ...inputs, settings: {} };
}
