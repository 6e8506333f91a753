import { isOpaque, matchDimension } from "../match/applies.ts";
import { resolveSubject } from "../match/subject.ts";
import type { Policy } from "../policy.ts";
import type { Target } from "../sign-in.ts";
import { legacyOnly, modernOnly, narrow } from "../space/narrow.ts";
import { asksMfa, Outcomes, protects } from "../space/outcomes.ts";
import { type Answers, ask } from "../space/regions.ts";
import { maskOfWho, type Space } from "../space/space.ts";
import type { States } from "../space/states.ts";
import { no, unknown, yes } from "../tri.ts";
import type { Finding } from "./finding.ts";
import type { AnalysisSubject } from "./subjects.ts";

/** What the set of policies means for one subject. */
export function subjectFindings(space: Space, subject: AnalysisSubject): Finding[] {
  const modern = modernOnly(space);
  // Security information and devices are registered in a browser or an app, never by an old protocol.
  const legacy = narrow(legacyOnly(space), "target", ({ target }) => target?.kind === "app");
  const isPerson = subject.who.kind === "user";
  return [
    ...lockedOut(modern, subject),
    ...(subject.mustGetIn ? canBeStopped(space, modern, subject) : []),
    ...(isPerson && !subject.mustGetIn ? gaps(modern, legacy, subject) : []),
    ...(isPerson ? [...cannotBeMet(modern, subject), ...(subject.mustGetIn ? [] : holes(modern, subject))] : []),
  ];
}

/** Policies that can stop this subject: blocks, and demands that are not met in every circumstance. */
function stoppers(space: Space, { who }: AnalysisSubject): (index: number) => boolean {
  const outcomes = new Outcomes(space, who);
  const all = circumstancesOf(space);
  const stops = space.policies.map(({ grant }) => {
    if (grant.kind !== "require") return grant.kind === "block";
    return grant.clauses.some((clause) => all.some((bits) => outcomes.canMeet(clause, bits) !== yes));
  });
  return (index) => stops[index] === true || isUnread(space.policies[index]);
}

function isUnread(policy: Policy | undefined): boolean {
  return policy !== undefined && (isOpaque(policy, "grant") || isOpaque(policy, "policy"));
}

function circumstancesOf(space: Space): number[] {
  const word = 2 * space.width;
  let found = [-1];
  for (const { kinds } of space.axes) {
    found = [...new Set(found.flatMap((bits) => kinds.map(({ mask }) => bits & (mask[word] ?? -1))))];
  }
  return found;
}

function lockedOut(space: Space, subject: AnalysisSubject): Finding[] {
  const outcomes = new Outcomes(space, subject.who);
  const relevant = stoppers(space, subject);
  for (const sure of [true, false]) {
    const answer = (state: number, states: States) => (outcomes.letIn(states, state) <= (sure ? no : unknown) ? 1 : 0);
    const answers = ask(space, subject.who, { relevant, answer });
    const targets = answers.always(1);
    if (targets.length === 0) continue;
    const there = narrow(space, "target", ({ target }) => target !== undefined && targets.includes(target));
    const [first] = ask(there, subject.who, { relevant, answer }).regions(1, 1);
    const everything = applications(space).every((target) => targets.includes(target));
    return first
      ? [{ kind: "lockedOut", ...about(subject), targets: shown(targets), everything, sure, example: first.example }]
      : [];
  }
  return [];
}

function applications(space: Space): Target[] {
  const values = space.axes
    .filter(({ dimension }) => dimension === "target")
    .flatMap(({ kinds }) => kinds.flatMap((kind) => kind.values));
  return values.flatMap(({ target }) => (target?.kind === "app" ? target : []));
}

/** Enough targets to see which are meant. */
function shown(targets: readonly Target[]): readonly Target[] {
  return targets.slice(0, 10);
}

/** By anything in a modern client; in a legacy one by a block, since everything asked of those stops them anyway. */
function canBeStopped(space: Space, modern: Space, subject: AnalysisSubject): Finding[] {
  const stops = stoppedIn(modern, subject, stoppers(modern, subject));
  const isBlock = (index: number) =>
    picked(space, index, (policy) => policy.grant.kind === "block" || isUnread(policy));
  return stops.length > 0 ? stops : stoppedIn(space, subject, isBlock);
}

function stoppedIn(space: Space, subject: AnalysisSubject, relevant: (index: number) => boolean): Finding[] {
  const outcomes = new Outcomes(space, subject.who);
  const answers = ask(space, subject.who, { relevant, answer: (state, states) => 2 - outcomes.letIn(states, state) });
  const kind = "canBeStopped";
  return [
    ...found(answers, 2, subject, (rest) => ({ kind, sure: true, ...rest })),
    ...found(answers, 1, subject, (rest) => ({ kind, sure: false, ...rest })),
  ];
}

function gaps(modern: Space, legacy: Space, subject: AnalysisSubject): Finding[] {
  const untouched = (space: Space, counts: (policy: Policy) => boolean) =>
    ask(space, subject.who, {
      relevant: (index) => picked(space, index, (policy) => counts(policy) || isUnread(policy)),
      answer: (state, states) => (isEmpty(space, states, state) ? 1 : 0),
    });
  return [
    ...found(untouched(modern, protects), 1, subject, (rest) => ({ kind: "notCovered", ...rest })),
    ...found(untouched(modern, asksMfa), 1, subject, (rest) => ({ kind: "mfaNotAsked", ...rest })),
    ...found(untouched(legacy, protects), 1, subject, (rest) => ({ kind: "legacyOpen", ...rest })),
  ];
}

function picked(space: Space, index: number, counts: (policy: Policy) => boolean): boolean {
  const policy = space.policies[index];
  return policy !== undefined && counts(policy);
}

/** No policy is left, not even one that may apply. */
function isEmpty(space: Space, states: States, state: number): boolean {
  for (let word = space.width; word < 2 * space.width; word++) if (states.word(state, word) !== 0) return false;
  return true;
}

function cannotBeMet(space: Space, subject: AnalysisSubject): Finding[] {
  const outcomes = new Outcomes(space, subject.who);
  const answers = ask(space, subject.who, {
    relevant: stoppers(space, subject),
    answer: (state, states) => {
      const isBlocked = outcomes.sure(states, state).some(({ grant }) => grant.kind === "block");
      return !isBlocked && outcomes.letIn(states, state) === no ? 1 : 0;
    },
  });
  return found(answers, 1, subject, (rest) => ({ kind: "cannotBeMet", ...rest }));
}

/** Each policy that leaves this subject out, where nothing else asks anything. */
function holes(space: Space, subject: AnalysisSubject): Finding[] {
  const start = maskOfWho(space, subject.who);
  const included = new Set(space.policies.filter((policy) => isExcluded(space, policy, subject)));
  return space.policies.flatMap((policy, index) => {
    if (!included.has(policy) || !protects(policy) || ((start[index >> 5] ?? 0) & (1 << (index & 31))) !== 0) return [];
    const answers = ask(space, subject.who, {
      relevant: (other) => picked(space, other, (one) => protects(one) || isUnread(one)),
      forced: index,
      answer: (state, states) => (isOnly(space, states, state, index) ? 1 : 0),
    });
    return found(answers, 1, subject, (rest) => ({ kind: "exclusionOpensHole", policy: policy.key, ...rest }));
  });
}

/** Whether a policy would be for someone if it excluded nobody. */
function isExcluded({ tenant }: Space, policy: Policy, { who }: AnalysisSubject): boolean {
  if (policy.who.kind !== "people") return false;
  const known = { subject: resolveSubject(who, tenant), target: { kind: "app", id: "", microsoft: false } } as const;
  const nobody = { all: false, anyGuest: false, users: none, groups: none, roles: none, external: null };
  const open: Policy = { ...policy, who: { ...policy.who, exclude: nobody } };
  return matchDimension(open, "who", known, tenant) === yes && matchDimension(policy, "who", known, tenant) === no;
}

const none: ReadonlySet<string> = new Set();

function isOnly({ width }: Space, states: States, state: number, index: number): boolean {
  for (let word = 0; word < width; word++) {
    const wanted = word === index >> 5 ? 1 << (index & 31) : 0;
    if (states.word(state, width + word) !== wanted || (states.word(state, word) & wanted) !== wanted) return false;
  }
  return true;
}

function about({ key, people }: AnalysisSubject) {
  return { subject: key, ...(people !== undefined && { people }) };
}

type Rest = Omit<Extract<Finding, { kind: "notCovered" }>, "kind">;

function found(answers: Answers, answer: number, subject: AnalysisSubject, make: (rest: Rest) => Finding): Finding[] {
  const regions = answers.regions(answer);
  const [first] = regions;
  return first
    ? [make({ ...about(subject), example: first.example, regions, regionCount: answers.count(answer) })]
    : [];
}
