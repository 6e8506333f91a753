import { AccessInputError } from "../access-input-error.ts";

/** Far above any tenant (Microsoft's limit is 240 policies), and low enough that an answer or an error comes in seconds. */
const mostPolicies = 1_000;
const mostCandidates = 50_000;
const mostWork = 150_000_000;

/** What may still be spent on one space, in machine words looked at; shared by all questions asked of it. */
export type Budget = { left: number };

export function newBudget(): Budget {
  return { left: mostWork };
}

export function spend(budget: Budget, words: number): void {
  budget.left -= words;
  if (budget.left < 0) {
    throw new AccessInputError(
      "policies: they tell apart more kinds of sign-in than can be walked; analyse fewer policies or subjects at once",
    );
  }
}

export function checkPolicyCount(count: number): void {
  if (count > mostPolicies)
    throw new AccessInputError(`policies: at most ${mostPolicies} enforced ones are analysed at once, got ${count}`);
}

export function checkCandidateCount(dimension: string, count: number): void {
  if (count > mostCandidates) {
    throw new AccessInputError(
      `policies: they name ${count} kinds of ${dimension}, at most ${mostCandidates} are told apart`,
    );
  }
}
