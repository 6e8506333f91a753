import { expect, test } from "vitest";
import { compile, evaluate, parsePolicies, readTenant } from "../../access/index.ts";
import { axisDimensions } from "../../access/space/candidates.ts";
import { Dice, randomPolicy, randomSignIn, randomWorld, tenantFacts } from "./random.ts";

test("a compiled set of policies decides as the evaluator does, known in part or whole, from seed 60000", () => {
  for (let seed = 60_000; seed < 60_300; seed++) {
    const dice = new Dice(seed);
    const tenant = readTenant(tenantFacts(randomWorld(dice)));
    const policies = parsePolicies(
      Array.from({ length: Math.floor(dice.next() * 70) }, (_, index) => randomPolicy(dice, `p${index}`)),
    );
    const ready = compile(policies, tenant);
    for (let at = 0; at < 20; at++) {
      const signIn = randomSignIn(dice, 0.02);
      const parts = axisDimensions.map((dimension) => ready.part(dimension, signIn[dimension]));
      expect(ready.kind([ready.who(signIn.who), ...parts]), `seed ${seed}`).toBe(
        evaluate(policies, signIn, tenant).kind,
      );
    }
  }
});
