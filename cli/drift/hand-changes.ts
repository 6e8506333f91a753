import { leafChanges } from "../review/leaves.ts";
import type { Preview, PreviewStep } from "../review/preview-json.ts";
import type { HandChange, HeldResource } from "./hand-change.ts";

const own = "pulumi-nodejs:dynamic/tenant:";
const proofs: ReadonlySet<string> = new Set([`${own}BreakGlassProof`, `${own}HeadCount`]);

const guid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** What a refresh that changes nothing (`pulumi refresh --preview-only --json`) says was changed outside the program, by name. */
export function handChanges(refresh: Preview): HandChange[] {
  return refresh.steps
    .flatMap((step): HandChange[] => {
      const resource = heldBy(step);
      if (resource === undefined) return [];
      if (step.op === "delete") return [{ kind: "gone", resource }];
      if (step.op !== "update") return [];
      if (proofs.has(resource.type)) return [{ kind: "unproved", resource }];
      return [
        {
          kind: "changed",
          resource,
          properties: leafChanges(touched(step, "oldState"), touched(step, "newState"), "whole"),
        },
      ];
    })
    .toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), "en"));
}

const nameOf = (change: HandChange) => (change.kind === "added" ? change.policy.displayName : change.resource.name);

function heldBy({ urn, oldState }: PreviewStep): HeldResource | undefined {
  if (!oldState || oldState.type.startsWith("pulumi:") || oldState.type.startsWith("tenant:index:")) return undefined;
  const ids = [oldState.id, oldState.outputs?.objectId].flatMap((id) =>
    typeof id === "string" ? (id.match(guid) ?? []) : [],
  );
  return { urn, type: oldState.type, name: urn.slice(urn.lastIndexOf("::") + 2), ids: [...new Set(ids)] };
}

// A provider computes more than the program asked for; only what it says differs is somebody's doing.
function touched({ diffReasons, ...step }: PreviewStep, side: "oldState" | "newState"): Record<string, unknown> {
  const outputs = step[side]?.outputs ?? {};
  return Object.fromEntries((diffReasons ?? []).map((name) => [name, outputs[name]]));
}
