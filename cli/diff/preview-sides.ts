import type { DeclaredTenant } from "../../policies/rules.ts";
import type { Preview, PreviewStep } from "../review/preview-json.ts";
import type { Sides } from "./change-report.ts";
import { proposedTenant } from "./proposed.ts";
import { stateTenant } from "./state-tenant.ts";

/**
 * Both sides of a preview: what the engine holds, read anew when it refreshed, and what the program leads to. A preview
 * that was stopped has not said everything: then what the state holds is one side, and what differs is what changes.
 */
export function previewSides(preview: Preview, program: DeclaredTenant, state?: DeclaredTenant): Sides {
  const before = preview.steps.filter(({ op, oldState }) => oldState && !isHalf(op));
  const now = state ?? stateTenant(before.flatMap((step) => stateOf(step, "oldState")));
  const shown = stateTenant(
    preview.steps.filter(({ op }) => op !== "delete").flatMap((step) => stateOf(step, "newState")),
  );
  const ops = state
    ? undefined
    : new Map(preview.steps.filter(({ op }) => !isHalf(op)).map(({ urn, op }) => [urn, op]));
  return { now, proposed: proposedTenant(program, now, shown), ...(ops && { ops }) };
}

/** The engine shows a replacement whole and once more in its halves; a refresh is a reading. */
function isHalf(op: string): boolean {
  return op === "create-replacement" || op === "delete-replaced" || op === "refresh";
}

function stateOf({ urn, ...step }: PreviewStep, side: "oldState" | "newState") {
  const state = step[side];
  return state ? [{ ...state, urn }] : [];
}
