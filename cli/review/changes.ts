import { leafChanges, type PropertyChange } from "./leaves.ts";
import type { Preview, PreviewStep } from "./preview-json.ts";

export type ChangeKind = "create" | "update" | "replace" | "delete" | "adopt" | "forget";

export type Change = { kind: ChangeKind; type: string; name: string; properties: PropertyChange[] };

/** Pulumi's step names that a person cares about; the two halves of a replacement and "same" say nothing more. */
const kinds: Record<string, ChangeKind> = {
  create: "create",
  update: "update",
  replace: "replace",
  delete: "delete",
  import: "adopt",
  discard: "forget",
};

/**
 * What a preview would change, resource by resource, with each property that differs. By type and name: the engine's
 * own order is another in every run, and a page that is the same should look the same.
 */
export function changesOf(preview: Preview): Change[] {
  return preview.steps.flatMap(changeOf).toSorted((one, other) => compare(keyOf(one), keyOf(other)));
}

const keyOf = ({ type, name }: Change) => `${type} ${name}`;
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

function changeOf(step: PreviewStep): Change[] {
  const kind = kinds[step.op];
  const type = step.newState?.type ?? step.oldState?.type ?? "";
  // A component has no existence in the tenant; its children say what happens.
  if (
    !kind ||
    type === "pulumi:pulumi:Stack" ||
    type.startsWith("pulumi:providers:") ||
    type.startsWith("tenant:index:")
  )
    return [];
  return [
    {
      kind,
      type: shortType(type),
      name: step.urn.slice(step.urn.lastIndexOf("::") + 2),
      properties: leafChanges(step.oldState?.inputs ?? {}, step.newState?.inputs ?? {}),
    },
  ];
}

/** "azuread:index/group:Group" and "pulumi-nodejs:dynamic/tenant:Team" as a person names them. */
export function shortType(type: string): string {
  return type.slice(type.lastIndexOf(":") + 1);
}
