import { clauseName } from "../../access/clause.ts";
import type { Verdict } from "../../access/evaluate.ts";

/** A verdict in the words of the case tables. */
export function inWords(verdict: Verdict): string {
  if (verdict.kind === "notCovered") return "not covered";
  if (verdict.kind !== "allowed") return verdict.kind;
  if (verdict.clauses.length === 0) return "nothing asked";
  const names = verdict.clauses.map(
    (clause) => `${clauseName(clause)}${verdict.neverMet.includes(clause) ? " (never met)" : ""}`,
  );
  return names.sort().join(" + ");
}
