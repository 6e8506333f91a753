import { expect, test } from "vitest";
import { mfaCombinations } from "../../access/data/strengths.ts";
import { type Clause, evaluate, parsePolicies, readTenant, type Verdict } from "../../access/index.ts";
import { letsIn, naive, type Possession } from "./naive.ts";
import { combinations, Dice, otherShown, randomPolicy, randomSignIn, randomWorld, tenantFacts } from "./random.ts";

const pairs = Number(process.env.ACCESS_PAIRS ?? 60_000);
const seed = Number(process.env.ACCESS_SEED ?? 20261123);
const signInsPerSet = 20;

test(`the evaluator and a naive one agree on ${pairs} random pairs of policies and sign-in (seed ${seed})`, {
  timeout: 600_000,
}, () => {
  const seen: Record<Verdict["kind"], number> = { blocked: 0, allowed: 0, notCovered: 0, unknown: 0 };
  for (let set = 0; set * signInsPerSet < pairs; set++) {
    const dice = new Dice(seed + set);
    const world = randomWorld(dice);
    const json = Array.from({ length: 1 + Math.floor(dice.next() * 12) }, (_, index) =>
      randomPolicy(dice, `p${index}`),
    );
    const policies = parsePolicies(json);
    const tenant = readTenant(tenantFacts(world));
    for (let at = 0; at < signInsPerSet; at++) {
      const signIn = randomSignIn(dice);
      const where = `seed ${seed + set}, sign-in ${at}`;
      const verdict = evaluate(policies, signIn, tenant);
      seen[verdict.kind]++;
      const expected = naive(json, signIn, world);
      const blocking = expected.sure.filter((id) => isBlock(json, id));
      if (blocking.length > 0) {
        expect(verdict, where).toEqual({ kind: "blocked", by: blocking });
        continue;
      }
      const kind = expected.doubtful.length > 0 ? "unknown" : expected.sure.length > 0 ? "allowed" : "notCovered";
      expect(verdict.kind, where).toBe(kind);
      if (verdict.kind === "unknown") {
        expect(verdict.because, where).toEqual(expected.doubtful);
        expect(verdict.mayBlock, where).toEqual(expected.doubtful.filter((id) => isBlock(json, id)));
      }
      if (verdict.kind !== "unknown" && verdict.kind !== "allowed") continue;
      expect(verdict.by, where).toEqual(expected.sure);
      for (let showing = 0; showing < 3; showing++) {
        const shown = { combinations: dice.some(combinations, 0.4), other: dice.some(otherShown, 0.5) };
        expect(meets(verdict.clauses, shown), where).toBe(letsIn(json, expected.sure, shown, mfaCombinations));
      }
    }
  }
  console.log(`${pairs} pairs, seed ${seed}:`, seen);
  expect(Math.min(...Object.values(seen)) / pairs, "every kind of verdict is well represented").toBeGreaterThan(0.05);
});

test("what is said of a sign-in known in part stays true when the rest becomes known", () => {
  for (let set = 0; set < 1000; set++) {
    const dice = new Dice(7_000 + set);
    const world = randomWorld(dice);
    const policies = parsePolicies(Array.from({ length: 4 }, (_, index) => randomPolicy(dice, `p${index}`)));
    const tenant = readTenant(tenantFacts(world));
    const whole = randomSignIn(dice, 0);
    const partial = { ...whole };
    for (const name of [
      "client",
      "platform",
      "network",
      "device",
      "signInRisk",
      "userRisk",
      "insiderRisk",
      "flow",
    ] as const) {
      if (dice.chance(0.4)) delete partial[name];
    }
    const guess = evaluate(policies, partial, tenant);
    if (guess.kind === "unknown") continue;
    const truth = evaluate(policies, whole, tenant);
    expect(truth.kind, `seed ${7_000 + set}`).toBe(guess.kind);
    // Blocks found later only add to the reasons; everything else is the same but for what can never be met.
    if (truth.kind === "allowed" && guess.kind === "allowed") expect(truth.clauses).toEqual(guess.clauses);
  }
});

function isBlock(json: Record<string, unknown>[], id: string): boolean {
  return JSON.stringify(json.find((policy) => policy.id === id)?.grantControls).includes('"block"');
}

function meets(clauses: readonly Clause[], shown: Possession): boolean {
  return clauses.every((clause) =>
    clause.some((requirement) => {
      if (requirement.kind === "mfa") return shown.combinations.some((one) => mfaCombinations.includes(one));
      if (requirement.kind === "strength")
        return shown.combinations.some((one) => requirement.combinations?.includes(one));
      return shown.other.includes("id" in requirement ? requirement.id : requirement.kind);
    }),
  );
}
