import { mfaCombinations } from "./data/strengths.ts";

/** One thing a sign-in can be asked for. */
export type Requirement =
  | { readonly kind: SimpleRequirement }
  | {
      readonly kind: "strength";
      readonly id: string;
      readonly combinations: readonly string[] | null;
      readonly restricted: boolean;
    }
  | { readonly kind: "termsOfUse"; readonly id: string }
  | { readonly kind: "custom"; readonly id: string };

export const simpleRequirements = [
  "mfa",
  "compliantDevice",
  "domainJoinedDevice",
  "approvedApplication",
  "compliantApplication",
  "passwordChange",
  "riskRemediation",
] as const;
export type SimpleRequirement = (typeof simpleRequirements)[number];

/** Met by any one of its requirements: "MFA or compliant device" is one clause and is not "MFA". */
export type Clause = readonly Requirement[];

/** Whether whoever meets `a` has met `b` as well. */
export function requirementImplies(a: Requirement, b: Requirement): boolean {
  if (a.kind === "termsOfUse" || a.kind === "custom") return b.kind === a.kind && b.id === a.id;
  if (b.kind === "termsOfUse" || b.kind === "custom") return false;
  if (b.kind === "strength" && a.kind === "strength" && a.id === b.id) return true;
  if (b.kind !== "mfa" && b.kind !== "strength") return a.kind === b.kind;
  if (a.kind === "mfa" && b.kind === "mfa") return true;
  const offered = combinationsOf(a);
  const accepted = combinationsOf(b);
  if (!offered || !accepted || (b.kind === "strength" && b.restricted)) return false;
  return offered.every((combination) => accepted.includes(combination));
}

export function clauseImplies(a: Clause, b: Clause): boolean {
  return a.every((requirement) => b.some((other) => requirementImplies(requirement, other)));
}

/** Whether meeting all of `a` meets all of `b`. Sufficient for clauses of one requirement and for those met clause by clause. */
export function clausesImply(a: readonly Clause[], b: readonly Clause[]): boolean {
  return b.every((wanted) => a.some((given) => clauseImplies(given, wanted)));
}

/** The same demand with nothing said twice: a clause goes when another one implies it. */
export function simplify(clauses: readonly Clause[]): Clause[] {
  const kept: Clause[] = [];
  for (const clause of clauses) {
    if (kept.some((other) => clauseImplies(other, clause))) continue;
    for (let index = kept.length - 1; index >= 0; index--) {
      const other = kept[index];
      if (other && clauseImplies(clause, other)) kept.splice(index, 1);
    }
    kept.push(clause);
  }
  return kept;
}

/** The name a requirement goes by in a set: equal names, equal demands. */
export function requirementName(requirement: Requirement): string {
  return "id" in requirement ? `${requirement.kind}:${requirement.id}` : requirement.kind;
}

export function clauseName(clause: Clause): string {
  return clause.map(requirementName).sort().join(" or ");
}

/** Combinations as sets of methods; null when not known, or when the requirement is not about methods. */
export function combinationsOf(requirement: Requirement): readonly string[] | null {
  if (requirement.kind === "mfa") return mfaCombinations;
  return requirement.kind === "strength" ? requirement.combinations : null;
}
