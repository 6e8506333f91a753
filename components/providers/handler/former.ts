import type { JsonObject, TenantClient } from "../../graph/index.ts";
import type { Present } from "../access.ts";
import type { AnySetting } from "../definition.ts";
import type { FormerValues, FormerValuesKeeper } from "../former-values/former-values.ts";
import type { Held } from "../held.ts";
import { differences } from "./differences.ts";
import { type Declared, declaredOf, heldOf, targetOf } from "./state.ts";

/** What is noted of one object outside the state. */
export interface Notes {
  recall(): Promise<FormerValues>;
  keep(values: FormerValues): Promise<void>;
}

export function notesOf(
  setting: AnySetting,
  { tenantId }: TenantClient,
  declared: Declared,
  keeper: FormerValuesKeeper,
): Notes {
  const object = { tenantId, kind: setting.kind, id: setting.access.id(targetOf(setting, declared, {})) };
  return { recall: () => keeper.recall(object), keep: (values) => keeper.keep(object, values) };
}

/** What must be noted before these values are written: those whose former value is known. */
export function toNote(before: Held, written: Held): FormerValues {
  return Object.fromEntries(
    Object.entries(before).flatMap(([path, value]) => {
      const becomes = written[path];
      return becomes === undefined ? [] : [[path, { before: value, written: becomes }]];
    }),
  );
}

/** Former values of what the tenant still says as a killed run wrote it: nobody has decided otherwise since. */
export function stillWritten(setting: AnySetting, noted: FormerValues, present: Present): Held {
  const written = Object.entries(noted).filter(
    ([path, former]) => differences(setting, { [path]: former.written }, present).length === 0,
  );
  return Object.fromEntries(written.map(([path, { before }]) => [path, before]));
}

/** Forgets what the state has by now. */
export async function forgetKnown(
  setting: AnySetting,
  tenant: TenantClient,
  olds: JsonObject,
  keeper: FormerValuesKeeper,
): Promise<void> {
  const last = declaredOf(setting, olds);
  await notInState(setting, notesOf(setting, tenant, last, keeper), last);
}

/** What is noted and not yet in the state. What the state has by now is forgotten. */
export async function notInState(setting: AnySetting, notes: Notes, last: Declared): Promise<FormerValues> {
  const kept = await notes.recall();
  const held = heldOf(setting, last.settings);
  const open = Object.fromEntries(Object.entries(kept).filter(([path]) => !(path in held)));
  if (Object.keys(open).length < Object.keys(kept).length) await notes.keep(open);
  return open;
}
