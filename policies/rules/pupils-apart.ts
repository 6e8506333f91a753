import type { Rule } from "../judgement.ts";
import { holds, judgeSingleton } from "../setting.ts";

/**
 * Pupils do not find staff, nor staff pupils, in people search. The address book policies that say who finds whom are
 * Exchange's, which no application sets here: what is judged is that Teams follows them.
 */
export const pupilsApart: Rule = {
  name: "pupils-apart",
  references: [],
  severity: "medium",
  level: "advisory",
  evidence: "declared",
  reads: ["TeamsClientConfiguration"],
  judge(tenant, { pupils }) {
    if (pupils === false) return [];
    const findings = judgeSingleton(tenant, "TeamsClientConfiguration", [
      holds("AllowScopedPeopleSearchandAccess", true),
    ]);
    // Where they have none there is nobody to keep apart: a wrong value is a fault only once somebody has said so.
    return pupils === undefined && findings.length > 0
      ? [{ kind: "pupilsUnsaid", verdict: "notDecidedHere" }]
      : findings;
  },
};
