import type { Counted } from "./finding.ts";
import type { Judged, Rule } from "./judgement.ts";

/** A number that the tenant must have. */
interface Count {
  readonly what: Counted;
  readonly accepts: (count: number) => boolean;
  readonly wants: string;
}

/**
 * A rule about people and accounts, which HR and administrators change in the tenant: it is judged against a tenant that
 * can be read, by numbers alone.
 */
export function countRule({ counts, ...facts }: Omit<Rule, "judge" | "evidence"> & { counts: readonly Count[] }): Rule {
  return {
    ...facts,
    evidence: "observed",
    judge(tenant) {
      const { observed } = tenant;
      if (!observed) return [{ kind: "onlyInTheTenant", verdict: "notDecidedHere" }];
      return counts.flatMap(({ what, accepts, wants }): Judged[] => {
        const count = observed.counts[what];
        if (count === undefined)
          return [{ kind: "settingUnknown", object: what, property: "count", verdict: "undecided" }];
        return accepts(count) ? [] : [{ kind: "countIs", what, count, wants, verdict: "fail" }];
      });
    },
  };
}
