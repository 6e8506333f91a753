import type { JsonObject, TenantClient } from "../../graph/index.ts";
import type { AnySetting } from "../definition.ts";
import type { FormerValuesKeeper } from "../former-values/former-values.ts";
import { create } from "./create.ts";
import { mayHaveWritten, PartialFailure } from "./failure.ts";
import { notesOf, notInState, stillWritten, toNote } from "./former.ts";
import { planUpdate } from "./plan.ts";
import { settled } from "./settle.ts";
import { declaredOf, heldOf, isPermanent, rememberedOf, stateOf, targetOf } from "./state.ts";

/**
 * Writes only what differs in the tenant, whoever made the difference, and gives dropped values back. What was there before
 * the code is carried along; a value held for the first time is remembered as it is now.
 */
export async function update(
  setting: AnySetting,
  tenant: TenantClient,
  id: string,
  olds: JsonObject,
  news: JsonObject,
  keeper: FormerValuesKeeper,
): Promise<{ outs: JsonObject }> {
  const declared = declaredOf(setting, news);
  const last = declaredOf(setting, olds);
  const { before: inState, origin } = rememberedOf(olds);
  const target = targetOf(setting, declared, olds);
  const present = await setting.access.find(tenant, target);
  if (!present.exists) {
    if (isPermanent(setting, declared.key)) throw new Error(`${target.object} is not in the tenant any more`);
    // Somebody removed it outside the code: the code says it is there.
    return { outs: (await create(setting, tenant, news, keeper)).outs };
  }
  const notes = notesOf(setting, tenant, last, keeper);
  const noted = await notInState(setting, notes, last);
  const before = { ...stillWritten(setting, noted, present), ...inState };
  const plan = planUpdate(
    setting,
    { held: heldOf(setting, last.settings), before },
    heldOf(setting, declared.settings),
    present,
  );
  const fresh = Object.fromEntries(Object.entries(plan.before).filter(([path]) => !(path in inState)));
  const note = toNote(fresh, plan.expected);
  if (Object.keys(fresh).some((path) => path in plan.changes)) await notes.keep({ ...noted, ...note });
  try {
    if (Object.keys(plan.changes).length > 0) await setting.access.write(tenant, target, plan.changes, present);
    const after = await settled(setting, tenant, target, plan.expected);
    if (Object.keys(noted).some((path) => !(path in plan.before))) await notes.keep(note);
    return { outs: stateOf(news, { before: plan.before, origin }, after.outputs) };
  } catch (error) {
    if (!mayHaveWritten(error)) throw error;
    // What was to be given back stays remembered until it has been.
    const kept = stateOf(news, { before: { ...before, ...plan.before }, origin }, present.outputs);
    throw new PartialFailure(id, kept, error, error instanceof Error ? error.message : String(error));
  }
}
