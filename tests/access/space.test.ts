import { expect, test } from "vitest";
import { evaluate, parsePolicies, readTenant, type SignIn } from "../../access/index.ts";
import { axisDimensions } from "../../access/space/candidates.ts";
import { Outcomes } from "../../access/space/outcomes.ts";
import { ask, type Region } from "../../access/space/regions.ts";
import { buildSpace, maskOf, type Space } from "../../access/space/space.ts";
import { Dice, randomPolicy, randomSignIn, randomWorld, tenantFacts } from "./random.ts";

const seeds = Number(process.env.ACCESS_SPACES ?? 250);
const first = Number(process.env.ACCESS_SEED ?? 40_000);

/** The kind each part of a sign-in belongs to; -1 when the space has none. */
function place(space: Space, signIn: SignIn): number[] {
  return axisDimensions.map((dimension, axis) => {
    const mask = maskOf(space, dimension, { [dimension]: signIn[dimension] });
    return space.axes[axis]!.kinds.findIndex((kind) => kind.mask.join() === mask.join());
  });
}

function contains(space: Space, { where }: Region, at: readonly number[]): boolean {
  return axisDimensions.every((dimension, axis) => {
    const values = where[dimension];
    return (
      !values ||
      space.axes[axis]!.kinds[at[axis]!]!.values.some((part) => (values as unknown[]).includes(part[dimension]))
    );
  });
}

test(`every random sign-in has its kind in the space, and the space answers as the evaluator does (${seeds} sets from seed ${first})`, {
  timeout: 600_000,
}, () => {
  const seen = [0, 0, 0];
  for (let seed = first; seed < first + seeds; seed++) {
    const dice = new Dice(seed);
    const tenant = readTenant(tenantFacts(randomWorld(dice)));
    const policies = parsePolicies(
      Array.from({ length: 1 + Math.floor(dice.next() * 8) }, (_, index) => randomPolicy(dice, `p${index}`)),
    ).filter(({ state }) => state === "enabled");
    const space = buildSpace(policies, tenant);
    const { who } = randomSignIn(dice, 0);
    const outcomes = new Outcomes(space, who);
    const answers = ask(space, who, { answer: (state, states) => 2 - outcomes.letIn(states, state) });
    const regions = [0, 1, 2].map((answer) => answers.regions(answer, 100_000));
    expect(regions.map((list) => list.length)).toEqual([0, 1, 2].map((answer) => answers.count(answer)));
    for (let at = 0; at < 25; at++) {
      const signIn = oneContext({ ...randomSignIn(dice, 0), who });
      const spot = place(space, signIn);
      expect(spot, `seed ${seed}, sign-in ${at}`).not.toContain(-1);
      const answer = letIn(policies, signIn, tenant);
      seen[answer]!++;
      const found = regions.map((list) => list.filter((region) => contains(space, region, spot)).length);
      expect(found, `seed ${seed}, sign-in ${at}`).toEqual([0, 1, 2].map((each) => (each === answer ? 1 : 0)));
    }
    // The one sign-in shown for a region is in it, by the evaluator's own word.
    for (const [answer, list] of regions.entries()) {
      for (const { example } of list.slice(0, 20))
        expect(letIn(policies, example, tenant), `seed ${seed}`).toBe(answer);
    }
  }
  console.log(`${seeds} spaces from seed ${first}: let in, unknown, stopped`, seen);
  expect(Math.min(...seen)).toBeGreaterThan(seeds / 10);
});

/** The space holds sign-ins that ask for one authentication context at a time. */
function oneContext(signIn: SignIn): SignIn {
  const { target } = signIn;
  return target.kind === "app"
    ? { ...signIn, target: { ...target, contexts: (target.contexts ?? []).slice(0, 1) } }
    : signIn;
}

/** 0 let in, 1 unknown, 2 stopped: by a block, or by a demand that is never met. */
function letIn(
  policies: ReturnType<typeof parsePolicies>,
  signIn: SignIn,
  tenant: ReturnType<typeof readTenant>,
): number {
  const verdict = evaluate(policies, signIn, tenant);
  const outcomes = new Outcomes(buildSpace(policies, tenant), signIn.who);
  const met = (clauses: Parameters<Outcomes["canMeet"]>[0][]) =>
    clauses.map((clause) => outcomes.canMeet(clause, circumstancesOf(signIn)));
  if (verdict.kind === "blocked") return 2;
  if (verdict.kind === "notCovered") return 0;
  const answers = met([...verdict.clauses]);
  if (answers.includes(0)) return 2;
  if (answers.includes(1)) return 1;
  if (verdict.kind === "allowed") return 0;
  // Doubtful policies that could not stop anybody leave the answer sure.
  const others = policies.filter(({ key }) => verdict.because.includes(key));
  const harmless = others.every(
    ({ grant }) =>
      grant.kind === "none" || (grant.kind === "require" && !met([...grant.clauses]).some((answer) => answer < 2)),
  );
  return harmless ? 0 : 1;
}

function circumstancesOf(signIn: SignIn): number {
  const bare = { policies: [], tenant: readTenant({}), width: 0 };
  return (["client", "platform", "flow"] as const).reduce(
    (bits, name) => bits & maskOf(bare, name, { [name]: signIn[name] })[0]!,
    -1,
  );
}
