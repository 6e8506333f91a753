import type { JsonObject, TenantClient } from "../../graph/index.ts";
import type { Target } from "../access.ts";
import type { AnySetting } from "../definition.ts";
import type { FormerValues, FormerValuesKeeper } from "../former-values/former-values.ts";
import type { Held } from "../held.ts";
import { notesOf, notInState, stillWritten } from "./former.ts";
import { changesOf } from "./plan.ts";
import type { Say } from "./say.ts";
import { removed, settled } from "./settle.ts";
import { type Declared, declaredOf, formOf, heldOf, isPermanent, rememberedOf, targetOf, valueText } from "./state.ts";

/**
 * What the program made is removed. What was there before it stays as it is, and that is said; with `restoreOnDelete` the
 * former values come back. What is gone already is no error.
 */
export async function remove(
  setting: AnySetting,
  tenant: TenantClient,
  properties: JsonObject,
  say: Say,
  keeper: FormerValuesKeeper,
): Promise<void> {
  if (setting.readOnly !== undefined) return;
  const declared = declaredOf(setting, properties);
  const notes = notesOf(setting, tenant, declared, keeper);
  const noted = await notInState(setting, notes, declared);
  await removeOrGiveBack(setting, tenant, declared, properties, noted, say);
  if (Object.keys(noted).length > 0) await notes.keep({});
}

async function removeOrGiveBack(
  setting: AnySetting,
  tenant: TenantClient,
  declared: Declared,
  properties: JsonObject,
  noted: FormerValues,
  say: Say,
): Promise<void> {
  const { before: inState, origin } = rememberedOf(properties);
  const target = targetOf(setting, declared, properties);
  const present = await setting.access.find(tenant, target);
  if (!present.exists) return;
  const before = { ...stillWritten(setting, noted, present), ...inState };
  if (origin === "created" && present.inUse !== undefined)
    return say(
      `${declared.label}: ${target.object} is no longer in the program and stays in the tenant: ${present.inUse}`,
    );
  if (origin === "created" && !isPermanent(setting, declared.key)) {
    if (setting.access.remove === undefined) return giveBack(setting, tenant, target, before);
    await setting.access.remove(tenant, target, present);
    return removed(setting, tenant, target);
  }
  if (declared.restoreOnDelete) return giveBack(setting, tenant, target, before);
  const held = Object.entries(heldOf(setting, declared.settings)).map(([path]) => path);
  say(
    `${declared.label}: ${target.object} is no longer in the program and stays as it is in the tenant (${list(held)}); write \`restoreOnDelete: true\` before removing it to get back ${formerText(before)}`,
  );
}

async function giveBack(setting: AnySetting, tenant: TenantClient, target: Target, remembered: Held): Promise<void> {
  const before = Object.fromEntries(
    Object.entries(remembered).filter(([path]) => !setting.staysWhenDropped?.(path, [])),
  );
  const former = { ...target, settings: formOf(setting).replace(target.settings, before) };
  const present = await setting.access.find(tenant, former);
  const changes = changesOf(setting, before, present);
  if (Object.keys(changes).length === 0) return;
  await setting.access.write(tenant, former, changes, present);
  await settled(setting, tenant, former, before);
}

function formerText(before: Held): string {
  const values = Object.entries(before).map(([path, value]) => `${path} ${valueText(value)}`);
  return values.length === 0 ? "what it was" : list(values);
}

function list(items: string[]): string {
  return items.length <= 6 ? items.join(", ") : `${items.slice(0, 6).join(", ")} and ${items.length - 6} more`;
}
