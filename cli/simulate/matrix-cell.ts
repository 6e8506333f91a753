import type { Verdict } from "../../access/index.ts";
import type { Speaker } from "../access/say.ts";
import { simulateWords } from "./in-language.ts";

/** How a cell is to be taken at a glance. */
export type CellKind = "stopped" | "asked" | "open" | "unknown";

const signs: Readonly<Record<CellKind, string>> = { stopped: "✗", asked: "✓", open: "!", unknown: "?" };

/** A verdict as short as a cell of a table needs it; the sign says the same as the colour. */
export function matrixCell(verdict: Verdict, speaker: Speaker): { kind: CellKind; text: string } {
  const { cells } = simulateWords(speaker.language);
  const cell = (kind: CellKind, text: string) => ({ kind, text: `${signs[kind]} ${text}` });
  if (verdict.kind === "blocked") return cell("stopped", cells.blocked);
  if (verdict.kind === "unknown") return cell("unknown", verdict.mayBlock.length > 0 ? cells.mayBlock : cells.unknown);
  if (verdict.kind === "notCovered" || verdict.clauses.length === 0) return cell("open", cells.passwordAlone);
  if (verdict.neverMet.length > 0) return cell("stopped", cells.neverMet(speaker.clauses(verdict.neverMet)));
  return cell("asked", speaker.clauses(verdict.clauses));
}
