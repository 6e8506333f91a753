import { asErrorList } from "../resources/diagnosis.ts";
import { idProblem } from "../resources/resource-id.ts";
import type { ResourceKind } from "../resources/resource-kind.ts";
import type { Tenant } from "../resources/tenant.ts";
import { checkInputs } from "../terraform/check.ts";
import { type DetailedDiff, detailedDiff } from "../terraform/detailed-diff.ts";
import { importedInputs, normaliseInputs, plainInputs, refreshedInputs } from "../terraform/normalise.ts";
import { planState } from "../terraform/plan.ts";
import { needsReplacement } from "../terraform/replacement.ts";
import { settledState } from "../terraform/settle.ts";
import { type Data, sameValue, type Value, withoutUnknown } from "../terraform/value.ts";
import { type Kept, keptState, withMeta } from "./state-meta.ts";

/** An operation that took effect but did not end well: the object stays in the state, with the reason. */
export class PartialFailure extends Error {
  readonly id: string;
  readonly properties: Data;

  constructor(id: string, properties: Data, reason: string) {
    super(reason);
    this.id = id;
    this.properties = properties;
  }
}

export function check(kind: ResourceKind, name: string, news: Data): { inputs: Data; failures: string[] } {
  const inputs = normaliseInputs(kind.fields, news);
  return { inputs, failures: checkInputs(name, kind.fields, plainInputs(inputs)) };
}

type Asked = { urn: string; id: string; olds: Data; news: Data; ignoreChanges: readonly string[] };

export type Difference = { details: DetailedDiff; replace: boolean };

export async function diff(kind: ResourceKind, asked: Asked, tenant: Tenant): Promise<Difference> {
  const old = keptState(asked.olds);
  const { planned, inputs } = await plan(kind, asked, old, tenant);
  const also = kind.alsoReplaces?.(old, planned) ?? [];
  const replace = needsReplacement(kind.fields, old, planned, also);
  return { details: detailedDiff(kind.fields, { old, planned, inputs }, replace, also), replace };
}

/** What the state would be, unless the kind refuses the change. */
async function plan(kind: ResourceKind, asked: Asked, old: Data | undefined, tenant: Tenant) {
  const inputs = ignoring(plainInputs(asked.news), old, asked.ignoreChanges);
  const planned = planState(kind.fields, old, inputs);
  const refused = await kind.refuse?.({ id: asked.id, old, planned }, tenant);
  if (refused !== undefined) {
    throw new Error(`diffing ${asked.urn}: ${asErrorList([refused])}`);
  }
  return { planned, inputs };
}

/** Properties whose changes are ignored keep the value the state has. */
function ignoring(inputs: Data, old: Data | undefined, paths: readonly string[]): Data {
  const kept = { ...inputs };
  for (const path of paths) {
    const [name = ""] = path.split(/[.[]/);
    kept[name] = (old?.[name] ?? inputs[name] ?? null) as Value;
  }
  return kept;
}

export async function create(
  kind: ResourceKind,
  asked: Omit<Asked, "id" | "olds" | "ignoreChanges">,
  preview: boolean,
  tenant: Tenant,
): Promise<Kept> {
  const { planned } = await plan(kind, { ...asked, id: "", olds: {}, ignoreChanges: [] }, undefined, tenant);
  if (preview) {
    return { id: "", properties: planned };
  }
  let id = "";
  try {
    await kind.create(tenant, planned, (made) => {
      id = made;
    });
    const read = await kind.read(tenant, id, planned);
    if (read === undefined) {
      throw new Missing(`expected non-nil error with nil state during Create of ${asked.urn}`);
    }
    return withMeta(kind, id, settledState(kind.fields, planned, read, "create"));
  } catch (error) {
    if (error instanceof Missing) {
      throw error;
    }
    const told = asErrorList([messageOf(error)]);
    if (id === "") {
      throw new Error(told, { cause: error });
    }
    const { properties } = withMeta(kind, id, withoutUnknown(planned) as Data);
    throw new PartialFailure(id, properties, `creating ${asked.urn}: ${told}`);
  }
}

class Missing extends Error {}

export async function update(kind: ResourceKind, asked: Asked, preview: boolean, tenant: Tenant): Promise<Kept> {
  const old = keptState(asked.olds);
  const { planned } = await plan(kind, asked, old, tenant);
  if (preview) {
    return withMeta(kind, asked.id, planned);
  }
  const changed = (name: string) => !sameValue(zeroless(old[name] ?? null), zeroless(planned[name] ?? null));
  try {
    const then = (await kind.update?.(tenant, asked.id, { old, planned, changed })) ?? "read";
    const read = then === "read" ? await kind.read(tenant, asked.id, planned) : {};
    if (read === undefined) {
      throw new Missing(
        `Resource provider reported that the resource did not exist while updating ${asked.urn}.\n\nThis is usually a result of the resource having been deleted outside of Pulumi, and can often be fixed by running \`pulumi refresh\` before updating.`,
      );
    }
    return withMeta(kind, asked.id, settledState(kind.fields, planned, read, "update"));
  } catch (error) {
    if (error instanceof Missing) {
      throw error;
    }
    const { properties } = withMeta(kind, asked.id, withoutUnknown(planned) as Data);
    throw new PartialFailure(asked.id, properties, `updating ${asked.urn}: ${asErrorList([messageOf(error)])}`);
  }
}

function zeroless(value: Value): Value {
  return value === "" || value === false || value === 0 || (Array.isArray(value) && value.length === 0) ? null : value;
}

type Found = Kept & { inputs: Data };

/** Reads for a refresh (with the state held) or for an import (with nothing); undefined when the object is gone. */
export async function read(
  kind: ResourceKind,
  asked: { urn: string; id: string; properties: Data; inputs: Data },
  tenant: Tenant,
): Promise<Found | undefined> {
  const isRefresh = Object.keys(asked.properties).length > 0;
  const problem = isRefresh ? undefined : wrongId(kind, asked.id);
  if (problem !== undefined) {
    throw new Error(problem);
  }
  const state = keptState(asked.properties);
  let found: Data | undefined;
  try {
    found = await kind.read(tenant, asked.id, state);
  } catch (error) {
    throw new Error(`refreshing ${asked.urn}: ${asErrorList([messageOf(error)])}`, { cause: error });
  }
  if (found === undefined) {
    return undefined;
  }
  const kept = withMeta(kind, asked.id, settledState(kind.fields, state, found, "read"));
  const inputs = isRefresh
    ? refreshedInputs(asked.inputs, kept.properties)
    : importedInputs(kind.fields, kept.properties);
  return { ...kept, inputs };
}

function wrongId(kind: ResourceKind, id: string): string | undefined {
  return kind.checkId?.(id) ?? (kind.idForm === undefined ? undefined : idProblem(kind.idForm, id));
}

export async function remove(
  kind: ResourceKind,
  asked: { urn: string; id: string; properties: Data },
  tenant: Tenant,
): Promise<void> {
  try {
    await kind.delete(tenant, asked.id, keptState(asked.properties));
  } catch (error) {
    throw new Error(`deleting ${asked.urn}: ${asErrorList([messageOf(error)])}`, { cause: error });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
