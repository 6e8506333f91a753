import { type AnalysisSubject, standingSubjects } from "../analysis/subjects.ts";
import { type EvaluateOptions, evaluate, isEnforced, type Verdict } from "../evaluate.ts";
import type { Policy } from "../policy.ts";
import { Outcomes } from "../space/outcomes.ts";
import { ask, type Region } from "../space/regions.ts";
import { buildSpace, type Space } from "../space/space.ts";
import type { States } from "../space/states.ts";
import type { Tenant } from "../tenant.ts";
import { type ChangeKind, changeKinds, compare } from "./compare.ts";
import { type Union, union } from "./union.ts";

/** What a change of policies does to one subject, with a sign-in that shows it before and after. */
export type Change = {
  readonly kind: ChangeKind;
  readonly subject: string;
  /** How many people, where that is known. */
  readonly people?: number;
  readonly example: Region["example"];
  readonly before: Verdict;
  readonly after: Verdict;
  readonly regions: readonly Region[];
  readonly regionCount: number;
};

export type AccessDiff = {
  /** Whether the policies let in less or more than before, as far as that is sure; `unknown` when nothing that changes is sure. */
  readonly verdict: "equal" | "less" | "more" | "incomparable" | "sessionsOnly" | "unknown";
  readonly changes: readonly Change[];
  /** Subjects for whom something may change that depends on what cannot be known. */
  readonly unclear: readonly string[];
  /** Subjects for whom nothing changes. */
  readonly unaffected: readonly string[];
};

/**
 * Compares what two sets of policies mean, over every sign-in either can tell apart, for the standing subjects and those given.
 * @example
 * const { verdict, changes } = diff(now, proposed, tenant, [{ key: "Omsorg", who: carer, people: 571 }]);
 */
export function diff(
  before: readonly Policy[],
  after: readonly Policy[],
  tenant: Tenant,
  subjects: readonly AnalysisSubject[] = [],
  options: EvaluateOptions = {},
): AccessDiff {
  const enforced = (policies: readonly Policy[]) => policies.filter((policy) => isEnforced(policy, options));
  const [was, is] = [enforced(before), enforced(after)];
  const both = union(was, is);
  const space = buildSpace(both.policies, tenant);
  const all = [...subjects, ...standingSubjects];
  const changes = all.flatMap((subject) =>
    changesFor(space, both, subject, (example) => [was, is].map((set) => evaluate(set, example, tenant, options))),
  );
  const affected = new Set(changes.map(({ subject }) => subject));
  const unaffected = all.map(({ key }) => key).filter((key) => !affected.has(key));
  const unclear = changes.filter(({ kind }) => kind === "unclear").map(({ subject }) => subject);
  return { verdict: verdictOf(changes), changes, unclear, unaffected };
}

function changesFor(
  space: Space,
  { inBefore, inAfter }: Union,
  subject: AnalysisSubject,
  judge: (example: Region["example"]) => Verdict[],
): Change[] {
  const outcomes = new Outcomes(space, subject.who);
  const differs = (policy: Policy) => inBefore.has(policy) !== inAfter.has(policy);
  const changed = new Int32Array(space.width);
  for (const [index, policy] of space.policies.entries()) {
    if (differs(policy)) changed[index >> 5] = (changed[index >> 5] ?? 0) | (1 << (index & 31));
  }
  const answers = ask(space, subject.who, {
    dull: (state, states) => changed.every((bits, word) => (states.word(state, space.width + word) & bits) === 0),
    answer: (state: number, states: States) => {
      const sure = outcomes.sure(states, state);
      const doubtful = outcomes.possible(states, state).some((policy) => differs(policy) && !sure.includes(policy));
      const sides = {
        before: sure.filter((policy) => inBefore.has(policy)),
        after: sure.filter((policy) => inAfter.has(policy)),
        doubtful,
      };
      const kind = compare(sides, outcomes, states.word(state, 2 * space.width));
      return kind === null ? 0 : 1 + changeKinds.indexOf(kind);
    },
  });
  return changeKinds.flatMap((kind, index) => {
    const regions = answers.regions(1 + index);
    const example = regions[0]?.example;
    if (!example) return [];
    const [before, after] = judge(example);
    if (!before || !after) return [];
    const people = subject.people === undefined ? {} : { people: subject.people };
    return [
      { kind, subject: subject.key, ...people, example, before, after, regions, regionCount: answers.count(1 + index) },
    ];
  });
}

function verdictOf(changes: readonly Change[]): AccessDiff["verdict"] {
  const has = (...kinds: ChangeKind[]) => changes.some(({ kind }) => kinds.includes(kind));
  const [less, more] = [has("loses", "asksMore"), has("gains", "asksLess")];
  if (has("asksOther") || (less && more)) return "incomparable";
  if (less || more) return less ? "less" : "more";
  if (has("sessionChanges")) return "sessionsOnly";
  return has("unclear") ? "unknown" : "equal";
}
