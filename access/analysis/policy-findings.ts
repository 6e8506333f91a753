import { clausesImply } from "../clause.ts";
import type { Policy } from "../policy.ts";
import type { Dimension } from "../sign-in.ts";
import { maskOfWho, type Space } from "../space/space.ts";
import type { Finding } from "./finding.ts";
import { namedPeople } from "./named-people.ts";
import { isSame, print } from "./same.ts";
import type { AnalysisSubject } from "./subjects.ts";

/** Where each policy reaches, dimension by dimension: the kinds it surely matches and those it may. */
type Reach = { readonly condition: string; readonly sure: readonly boolean[]; readonly perhaps: readonly boolean[] };
type Reaches = readonly { readonly dimension: Dimension; readonly of: readonly Reach[] }[];

/** What is true of policies themselves: dead ones, superfluous ones, contradictions. A product of dimensions makes each exact. */
export function policyFindings(space: Space, subjects: readonly AnalysisSubject[]): Finding[] {
  const reaches = reachesOf(space, subjects);
  return [
    ...space.policies.flatMap((policy): Finding[] =>
      policy.unmodelled.length > 0 ? [{ kind: "notUnderstood", policy: policy.key, entries: policy.unmodelled }] : [],
    ),
    ...dead(space, reaches),
    ...implied(space, reaches),
    ...contradictions(space, reaches),
  ];
}

function reachesOf(space: Space, subjects: readonly AnalysisSubject[]): Reaches {
  const people = [...subjects.map(({ who }) => who), ...namedPeople(space.policies)];
  const who = people.map((one) => maskOfWho(space, one));
  const axes = space.axes.map(({ dimension, kinds }) => ({ dimension, masks: kinds.map(({ mask }) => mask) }));
  return [{ dimension: "who" as const, masks: who }, ...axes].map(({ dimension, masks }) => ({
    dimension,
    of: space.policies.map((policy, index) => {
      const has = (from: number) => masks.map((mask) => ((mask[from + (index >> 5)] ?? 0) & (1 << (index & 31))) !== 0);
      return { condition: print(conditions[dimension](policy)), sure: has(0), perhaps: has(space.width) };
    }),
  }));
}

const conditions: Record<Dimension, (policy: Policy) => unknown> = {
  who: ({ who }) => who,
  target: ({ target }) => target,
  client: ({ clients }) => clients,
  platform: ({ platforms }) => platforms,
  network: ({ locations }) => locations,
  device: ({ device }) => device,
  signInRisk: ({ signInRisk }) => signInRisk,
  userRisk: ({ userRisk }) => userRisk,
  insiderRisk: ({ insiderRisk }) => insiderRisk,
  servicePrincipalRisk: ({ servicePrincipalRisk }) => servicePrincipalRisk,
  flow: ({ flows }) => flows,
};

function dead({ policies }: Space, reaches: Reaches): Finding[] {
  return policies.flatMap((policy, index): Finding[] => {
    const because = reaches.filter(({ of }) => !of[index]?.perhaps.includes(true)).map(({ dimension }) => dimension);
    return because.length > 0 ? [{ kind: "neverApplies", policy: policy.key, because }] : [];
  });
}

/** Of two policies that imply each other, the later one is named. */
function implied({ policies }: Space, reaches: Reaches): Finding[] {
  return policies.flatMap((policy, index): Finding[] => {
    if (reaches.some(({ of }) => !of[index]?.perhaps.includes(true))) return [];
    const implies = (from: number, to: number) => {
      const [a, b] = [policies[from], policies[to]];
      return (
        a !== undefined &&
        b !== undefined &&
        from !== to &&
        isAtLeast(a, b) &&
        reaches.every(({ of }) => covers(of[from], of[to]))
      );
    };
    const by = policies.findIndex((_, other) => implies(other, index) && (other < index || !implies(index, other)));
    const winner = policies[by];
    return winner ? [{ kind: "implied", policy: policy.key, by: winner.key }] : [];
  });
}

function covers(wide: Reach | undefined, narrow: Reach | undefined): boolean {
  if (!wide || !narrow) return false;
  // Where both hang on the same thing they apply together, known or not.
  if (wide.condition === narrow.condition) return true;
  return narrow.perhaps.every((reached, kind) => !reached || wide.sure[kind] === true);
}

/** Whether `a` asks for at least what `b` asks for. */
function isAtLeast(a: Policy, b: Policy): boolean {
  if (a.unmodelled.length > 0 || b.unmodelled.length > 0) return false;
  if (a.grant.kind === "block") return true;
  if (b.grant.kind === "block") return false;
  const [given, wanted] = [a, b].map(({ grant }) => (grant.kind === "require" ? grant.clauses : []));
  const session = Object.keys(b.session).length === 0 || isSame(a.session, b.session);
  return session && clausesImply(given ?? [], wanted ?? []);
}

function contradictions({ policies }: Space, reaches: Reaches): Finding[] {
  return policies.flatMap((a, first) =>
    policies.slice(first + 1).flatMap((b, offset): Finding[] => {
      const what = contradiction(a, b);
      const meet = (index: number) => reaches.every(({ of }) => overlap(of[first], of[index]));
      return what && meet(first + 1 + offset) ? [{ kind: "contradiction", policies: [a.key, b.key], about: what }] : [];
    }),
  );
}

function overlap(a: Reach | undefined, b: Reach | undefined): boolean {
  return a?.sure.some((reached, kind) => reached && b?.sure[kind] === true) ?? false;
}

/** Always and never persistent; or hybrid join, which is Windows, with an approved application, which is a phone. */
function contradiction(a: Policy, b: Policy): "persistentBrowser" | "platform" | null {
  const persistent = new Set([a.session.persistentBrowser, b.session.persistentBrowser]);
  if (persistent.has("always") && persistent.has("never")) return "persistentBrowser";
  const needs = (policy: Policy, kind: string) =>
    policy.grant.kind === "require" && policy.grant.clauses.some((clause) => clause.every((one) => one.kind === kind));
  const platform =
    (needs(a, "domainJoinedDevice") && needs(b, "approvedApplication")) ||
    (needs(b, "domainJoinedDevice") && needs(a, "approvedApplication"));
  return platform ? "platform" : null;
}
