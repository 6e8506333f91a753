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
  judge: (tenant, { pupils }) =>
    pupils === false
      ? []
      : judgeSingleton(tenant, "TeamsClientConfiguration", [holds("AllowScopedPeopleSearchandAccess", true)]).map(
          (finding) => (pupils === undefined ? { ...finding, verdict: "notDecidedHere" as const } : finding),
        ),
};
