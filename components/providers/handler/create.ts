import type { JsonObject, TenantClient } from "../../graph/index.ts";
import type { Present, Target } from "../access.ts";
import type { AnySetting } from "../definition.ts";
import type { FormerValues, FormerValuesKeeper } from "../former-values/former-values.ts";
import type { Held } from "../held.ts";
import { type Difference, differences } from "./differences.ts";
import { exactlyOnce } from "./exactly-once.ts";
import { mayHaveWritten, PartialFailure } from "./failure.ts";
import { notesOf, stillWritten, toNote } from "./former.ts";
import { beforeAdopted, beforeCreated, changesOf } from "./plan.ts";
import { settled, until } from "./settle.ts";
import {
  bornWith,
  type Declared,
  declaredOf,
  heldOf,
  isPermanent,
  type Remembered,
  stateOf,
  targetOf,
  valueText,
} from "./state.ts";

/** How long a group or a policy made a moment ago may be unknown to the service that is asked about it. */
const appearsWithinMs = 180_000;

class ExistsAlreadyError extends Error {
  override readonly name = "ExistsAlreadyError";
}

/**
 * Looks for what is there before anything is made. Nothing there: it is made. Something that says what the code says: it is
 * what an interrupted run left behind. Something else: refused, unless it is to be adopted.
 */
export async function create(
  setting: AnySetting,
  tenant: TenantClient,
  inputs: JsonObject,
  keeper: FormerValuesKeeper,
): Promise<{ id: string; outs: JsonObject }> {
  const declared = declaredOf(setting, inputs);
  const target = targetOf(setting, declared, {});
  const id = setting.access.id(target);
  const held = heldOf(setting, declared.settings);
  const found = await look(setting, tenant, target, declared);
  const notes = notesOf(setting, tenant, declared, keeper);
  const remembered = found.exists
    ? takeOver(setting, declared, held, found, target, await notes.recall())
    : beforeCreated(setting, held, found);
  const changes = found.exists ? changesOf(setting, held, found) : {};
  if (remembered.origin === "adopted" && Object.keys(changes).length > 0)
    await notes.keep(toNote(remembered.before, held));
  try {
    if (!found.exists) await make(setting, tenant, target, declared);
    else await writeChanges(setting, tenant, target, changes, found);
    const present = await settled(setting, tenant, target, held);
    // Some objects have their id from the tenant, which is known only now.
    const born = setting.access.id({ ...target, memory: present.outputs ?? {} });
    return { id: born, outs: stateOf(inputs, remembered, present.outputs) };
  } catch (error) {
    if (error instanceof ExistsAlreadyError) throw error;
    const kept = found.exists ? mayHaveWritten(error) : await isThere(setting, tenant, target);
    if (!kept) throw error;
    throw new PartialFailure(
      id,
      stateOf(inputs, remembered),
      error,
      error instanceof Error ? error.message : String(error),
    );
  }
}

async function look(setting: AnySetting, tenant: TenantClient, target: Target, declared: Declared): Promise<Present> {
  const mustBeThere = setting.shape === "part" || isPermanent(setting, declared.key);
  if (!mustBeThere) return setting.access.find(tenant, target);
  const found = await until(tenant.clock, appearsWithinMs, async () => {
    const present = await setting.access.find(tenant, target);
    return present.exists ? present : undefined;
  });
  if (found !== undefined) return found;
  const { whenMissing = "make it first, or check its id" } = setting;
  throw new Error(`${target.object} is not in the tenant after ${appearsWithinMs / 1_000} s; ${whenMissing}`);
}

function takeOver(
  setting: AnySetting,
  declared: Declared,
  held: Held,
  found: Present,
  target: Target,
  noted: FormerValues,
): Remembered {
  const differing = differences(setting, held, found);
  if (found.delivered && differing.length > 0) {
    throw new ExistsAlreadyError(
      `${target.object} is delivered by Microsoft and cannot be changed; declare one under another name`,
    );
  }
  if (declared.adopt || found.delivered || isPermanent(setting, declared.key))
    return withNoted(setting, noted, found, beforeAdopted(setting, held, found));
  // A value that is not there yet is what remains to be done, not somebody else's decision.
  const other = differing.filter(({ present }) => present !== undefined);
  if (other.length > 0) throw new ExistsAlreadyError(refusal(target, other));
  return beforeCreated(setting, held, found);
}

function withNoted(setting: AnySetting, noted: FormerValues, found: Present, adopted: Remembered): Remembered {
  return { ...adopted, before: { ...adopted.before, ...stillWritten(setting, noted, found) } };
}

function refusal(target: Target, other: Difference[]): string {
  const listed = other
    .slice(0, 5)
    .map(({ path, declared, present }) => `${path} is ${valueText(present)}, declared ${valueText(declared)}`);
  const more = other.length > listed.length ? `, and ${other.length - listed.length} more` : "";
  return `${target.object} exists already and differs: ${listed.join("; ")}${more}. Write \`adopt: true\` to take it over (its values are kept and given back when the code drops them), or declare it under another name`;
}

/** What is found instead of made is either what an earlier attempt left, or somebody else's. */
async function make(setting: AnySetting, tenant: TenantClient, target: Target, declared: Declared): Promise<void> {
  const { access } = setting;
  const { create } = access;
  if (create === undefined) throw new Error(`${target.object} cannot be created, only adopted`);
  const born = bornWith(setting, declared.settings);
  let found: Present = { exists: false, values: {} };
  const outcome = await exactlyOnce(
    tenant.clock,
    () => create(tenant, target, born),
    async () => {
      found = await access.find(tenant, target);
      return found.exists;
    },
  );
  if (outcome === "done") return;
  const held = heldOf(setting, declared.settings);
  takeOver(setting, { ...declared, adopt: false }, held, found, target, {});
  await writeChanges(setting, tenant, target, changesOf(setting, held, found), found);
}

async function writeChanges(
  setting: AnySetting,
  tenant: TenantClient,
  target: Target,
  changes: Held,
  found: Present,
): Promise<void> {
  if (Object.keys(changes).length > 0) await setting.access.write(tenant, target, changes, found);
}

/** Unanswered, it counts as not made: the next run looks before it makes anything, and finds it where it was. */
async function isThere(setting: AnySetting, tenant: TenantClient, target: Target): Promise<boolean> {
  const present = await setting.access.find(tenant, target).catch(() => undefined);
  return present?.exists ?? false;
}
