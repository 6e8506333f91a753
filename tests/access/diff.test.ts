import { expect, test } from "vitest";
import { clausesImply } from "../../access/clause.ts";
import { changeKinds } from "../../access/diff/compare.ts";
import {
  type AnalysisSubject,
  clauseName,
  diff,
  evaluate,
  parsePolicies,
  readTenant,
  type SignIn,
  type Verdict,
} from "../../access/index.ts";
import { asks, asksAny, blocks, member, policy } from "./cases/words.ts";
import { Dice, randomPolicy, randomSignIn, randomWorld, tenantFacts } from "./random.ts";

const tenant = readTenant({
  mfaTrustedIps: [],
  namedLocations: [{ id: "hall", isTrusted: true, ipRanges: [{ cidrAddress: "192.0.2.0/24" }] }],
});
const carers: AnalysisSubject = { key: "Omsorg", who: member("carer", { groups: ["omsorg"] }), people: 571 };
const glass: AnalysisSubject = { key: "break-glass", who: member("glass", { groups: ["glass"] }), mustGetIn: true };
const everyone = { includeUsers: ["All"], excludeGroups: ["glass"] };
const mfa = policy({ users: everyone }, asks("mfa"));
const changesOf = (before: unknown[], after: unknown[]) =>
  diff(parsePolicies(before), parsePolicies(after), tenant, [carers, glass]);
const away = { locations: { includeLocations: ["All"], excludeLocations: ["AllTrusted"] } };

test("a device demanded away from the town hall asks more of the carers, and leaves break-glass and everybody else alone", () => {
  const managed = policy({ users: { includeGroups: ["omsorg"] }, ...away }, asks("compliantDevice"));
  const { verdict, changes, unaffected } = changesOf([mfa], [mfa, managed]);
  expect(verdict).toBe("less");
  expect(changes.filter(({ kind }) => kind === "asksMore")).toMatchObject([
    {
      subject: "Omsorg",
      people: 571,
      before: { kind: "allowed", clauses: [[{ kind: "mfa" }]] },
      after: { kind: "allowed" },
    },
  ]);
  expect(unaffected).toContain("break-glass");
  expect(unaffected).toContain("joiner");
});

test("the same policies under other names and in another order change nothing", () => {
  const other = policy({ users: everyone, ...away }, blocks);
  const renamed = [
    { ...other, id: "x", displayName: "Renamed" },
    { ...mfa, displayName: "Also" },
  ];
  expect(changesOf([mfa, other], renamed)).toMatchObject({ verdict: "equal", changes: [] });
});

test("switching a policy on from report-only is seen, and seen beforehand when asked", () => {
  const off = { ...mfa, state: "enabledForReportingButNotEnforced" };
  expect(changesOf([off], [mfa]).verdict).toBe("less");
  expect(diff(parsePolicies([off]), parsePolicies([mfa]), tenant, [], { reportOnlyToo: true }).verdict).toBe("equal");
});

test("forgetting to exclude break-glass takes its access away", () => {
  const country = policy({ users: everyone, ...away }, blocks);
  const widened = policy({ users: { includeUsers: ["All"] }, ...away }, blocks);
  const { verdict, changes } = changesOf([mfa, country], [mfa, widened]);
  expect(verdict).toBe("less");
  expect(changes.filter(({ kind }) => kind !== "unclear")).toMatchObject([
    { kind: "loses", subject: "break-glass", before: { kind: "notCovered" }, after: { kind: "blocked" } },
  ]);
});

test("turning a policy off lets more in", () => {
  expect(changesOf([mfa], [{ ...mfa, state: "disabled" }]).verdict).toBe("more");
});

test("another demand is neither more nor less", () => {
  const device = policy({ users: everyone }, asks("compliantDevice"));
  expect(changesOf([mfa], [device]).verdict).toBe("incomparable");
});

test("a wider choice asks less", () => {
  const choice = policy({ users: everyone }, asksAny("mfa", "compliantDevice"));
  const { verdict, changes } = changesOf([mfa], [choice]);
  expect(verdict).toBe("more");
  expect(changes.find(({ subject }) => subject === "Omsorg")).toMatchObject({ kind: "asksLess" });
});

test("a change that hangs on something not understood is unknown", () => {
  expect(changesOf([mfa], [mfa, policy({ moonPhases: ["full"] }, blocks)]).verdict).toBe("unknown");
});

test("only the session changes", () => {
  const shorter = { ...mfa, sessionControls: { signInFrequency: { isEnabled: true, type: "hours", value: 4 } } };
  expect(changesOf([mfa], [shorter]).verdict).toBe("sessionsOnly");
});

test("random changes: what is compared over the whole space agrees with the evaluator sign-in by sign-in, from seed 90000", () => {
  const seen = Object.fromEntries(changeKinds.map((kind) => [kind, 0]));
  for (let seed = 90_000; seed < 90_150; seed++) {
    const dice = new Dice(seed);
    const facts = readTenant(tenantFacts(randomWorld(dice)));
    const json = Array.from({ length: 5 }, (_, index) => ({ ...randomPolicy(dice, `p${index}`), state: "enabled" }));
    const before = parsePolicies(json.slice(0, 4));
    const after = parsePolicies(json.slice(1));
    const { who } = randomSignIn(dice, 0);
    const result = diff(before, after, facts, [{ key: "one", who }]);
    const own = result.changes.filter(({ subject }) => subject === "one");
    for (const { kind, before: was, after: is } of own) {
      seen[kind]!++;
      expect(fits(kind, was.kind, is.kind), `seed ${seed}: ${kind}, ${was.kind} to ${is.kind}`).toBe(true);
    }
    for (let at = 0; at < 30; at++) {
      const signIn: SignIn = { ...randomSignIn(dice, 0), who };
      const [was, is] = [evaluate(before, signIn, facts), evaluate(after, signIn, facts)];
      const kinds = own.map(({ kind }) => kind);
      if (was.kind === "notCovered" && is.kind === "blocked") expect(kinds, `seed ${seed}`).toContain("loses");
      if (was.kind === "blocked" && is.kind === "notCovered") expect(kinds, `seed ${seed}`).toContain("gains");
      const open = [was, is].every(
        (one) => one.kind === "notCovered" || (one.kind === "allowed" && one.neverMet.length === 0),
      );
      if (open && demand(was) !== demand(is)) expect(kinds, `seed ${seed}`).toContain(direction(was, is));
      if (own.length === 0) expect(demand(is), `seed ${seed}`).toBe(demand(was));
    }
    // Turned round, what was gained is lost.
    const back = diff(after, before, facts, [{ key: "one", who }]);
    const mirror = { less: "more", more: "less" } as const;
    expect(back.verdict, `seed ${seed}`).toBe(mirror[result.verdict as keyof typeof mirror] ?? result.verdict);
  }
  console.log("changes seen from seed 90000:", seen);
});

/** In words; where nothing is asked it makes no difference whether a policy applies. */
function demand(verdict: Verdict): string {
  if (verdict.kind === "notCovered") return "";
  return "clauses" in verdict ? verdict.clauses.map(clauseName).sort().join() : verdict.kind;
}

function direction(was: Verdict, is: Verdict): string {
  const [asked, asks] = [was, is].map((verdict) => ("clauses" in verdict ? verdict.clauses : []));
  const [more, less] = [clausesImply(asks!, asked!), clausesImply(asked!, asks!)];
  return more ? "asksMore" : less ? "asksLess" : "asksOther";
}

function fits(kind: string, was: string, is: string): boolean {
  if (kind === "loses") return was !== "blocked";
  if (kind === "gains") return is !== "blocked";
  return kind === "unclear" || (was !== "blocked" && is !== "blocked");
}
