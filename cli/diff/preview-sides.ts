import type { DeclaredTenant } from "../../policies/rules.ts";
import type { Preview, PreviewStep } from "../review/preview-json.ts";
import type { Sides } from "./change-report.ts";
import { proposedTenant } from "./proposed.ts";
import { stateTenant } from "./state-tenant.ts";

/** Both sides of a preview: what the engine holds, read anew when it refreshed, and what the program leads to. */
export function previewSides(preview: Preview, program: DeclaredTenant, whole: boolean): Sides {
  const before = preview.steps.filter(({ op, oldState }) => oldState && !isHalf(op));
  const now = stateTenant(before.flatMap((step) => stateOf(step, "oldState")));
  const shown = stateTenant(
    preview.steps.filter(({ op }) => op !== "delete").flatMap((step) => stateOf(step, "newState")),
  );
  // A preview that was stopped has not said everything: then the two sides say what differs.
  const ops = whole
    ? new Map(preview.steps.filter(({ op }) => !isHalf(op)).map(({ urn, op }) => [urn, op]))
    : undefined;
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
