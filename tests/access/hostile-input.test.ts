import fc from "fast-check";
import { expect, test } from "vitest";
import { AccessInputError, analyse, diff, evaluate, parsePolicies, readTenant } from "../../access/index.ts";
import { policy, signIn } from "./cases/words.ts";
import { Dice, randomPolicy, randomSignIn, randomWorld, tenantFacts } from "./random.ts";

test("whatever stands in a policy, it is read, and what is not understood never passes", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (conditions, grantControls, sessionControls) => {
      const policies = parsePolicies([{ id: "p", state: "enabled", conditions, grantControls, sessionControls }]);
      const verdict = evaluate(policies, signIn());
      if (policies[0]!.unmodelled.length > 0) expect(["unknown", "notCovered"]).toContain(verdict.kind);
    }),
    { numRuns: 3000 },
  );
});

test("a strange value in any place of a policy makes it unknown or leaves it as it was", () => {
  const strange = [{ new: 1 }, "somethingNew", ["somethingNew"], 7, true];
  for (let seed = 0; seed < 400; seed++) {
    const dice = new Dice(seed);
    const json = randomPolicy(dice, "p") as { conditions: Record<string, unknown> };
    const world = randomWorld(dice);
    const name = dice.one([...Object.keys(json.conditions), "brandNew"]);
    json.conditions[name] = dice.one(strange);
    const [read] = parsePolicies([json]);
    expect(read!.unmodelled.length, `seed ${seed}, ${name}`).toBeGreaterThan(0);
    expect(["unknown", "notCovered"]).toContain(
      evaluate([read!], randomSignIn(dice, 0), readTenant(tenantFacts(world))).kind,
    );
  }
});

test("a random text as device filter is read or called unreadable", () => {
  const words = fc.constantFrom(
    "device.model",
    "device.isCompliant",
    "-eq",
    "-and",
    "-or",
    "-not",
    "(",
    ")",
    "[",
    "]",
    ",",
    '"x"',
    "True",
    '"',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words).map((parts) => parts.join(" ")),
      ),
      (rule) => {
        const [read] = parsePolicies([policy({ devices: { deviceFilter: { mode: "include", rule } } })]);
        expect(read!.device === null).toBe(read!.unmodelled.length > 0);
      },
    ),
    { numRuns: 3000 },
  );
});

test("100,000 parentheses and a rule of 20,000 comparisons are answered", () => {
  const deep = policy({ devices: { deviceFilter: { mode: "include", rule: "(".repeat(100_000) } } });
  const long = policy({
    devices: { deviceFilter: { mode: "include", rule: Array(20_000).fill('device.model -eq "x"').join(" -or ") } },
  });
  expect(evaluate(parsePolicies([deep, long]), signIn()).kind).toBe("unknown");
});

test("10,000 policies and 2,000 groups in a circle are answered", () => {
  const dice = new Dice(1);
  const policies = parsePolicies(Array.from({ length: 10_000 }, (_, index) => randomPolicy(dice, `p${index}`)));
  const groups = Object.fromEntries(
    Array.from({ length: 2_000 }, (_, index) => [
      `ring${index}`,
      [`ring${(index + 1) % 2_000}`, ...(index === 7 ? ["u1"] : [])],
    ]),
  );
  const tenant = readTenant({ directory: { groups: { ...groups, ...randomWorld(dice).groups } } });
  expect(evaluate(policies, randomSignIn(dice, 0), tenant).kind).toBe("blocked");
  const last = parsePolicies([policy({ users: { includeGroups: ["ring8"] } })]);
  expect(evaluate(last, signIn({ who: { kind: "user", id: "u1", type: "member" } }), tenant).kind).toBe("allowed");
});

test("what cannot be policies, ranges or addresses is refused with a sentence", () => {
  expect(() => parsePolicies("x")).toThrow(
    new AccessInputError('policies: give a list of Graph policies, or an answer with "value", got string'),
  );
  expect(() => parsePolicies(Array(20_001).fill({}))).toThrow("policies: at most 20000 are read at once, got 20001");
  expect(() => readTenant({ mfaTrustedIps: ["10.0.0"] })).toThrow(
    "mfaTrustedIps[0]: write an address range such as 192.0.2.0/24, got 10.0.0",
  );
  expect(() => readTenant({ namedLocations: [{}] })).toThrow(
    "namedLocations[0].id: give the id of the location, got undefined",
  );
  expect(() => evaluate([], signIn({ network: { ip: "1.2.3" } }))).toThrow(
    "signIn.network.ip: write an IPv4 or IPv6 address, got 1.2.3",
  );
});

test("policies keep apart even when they share an id or have none", () => {
  const keys = parsePolicies({ value: [{ id: "a" }, { id: "a" }, { displayName: "b" }, null] }).map(({ key }) => key);
  expect(keys).toEqual(["a", "a (#2)", "b", "#4"]);
});

test("the whole space of far too many policies is an error at once, of very many an answer or an error", () => {
  const dice = new Dice(3);
  const facts = readTenant(tenantFacts(randomWorld(dice)));
  const many = (count: number) =>
    parsePolicies(
      Array.from({ length: count }, (_, index) => ({ ...randomPolicy(dice, `p${index}`), state: "enabled" })),
    );
  const tooMany = "policies: at most 1000 enforced ones are analysed at once, got 10000";
  expect(() => analyse(many(10_000), facts)).toThrow(tooMany);
  expect(() => diff([], many(10_000), facts)).toThrow(tooMany);
  const answered = (run: () => unknown) => {
    try {
      return run() !== undefined;
    } catch (error) {
      return error instanceof AccessInputError;
    }
  };
  expect(answered(() => analyse(many(300), facts))).toBe(true);
  expect(answered(() => diff(many(100), many(100), facts))).toBe(true);
});

test("a policy that names 100,000 applications and 99 contexts is an error, not a wait", () => {
  const apps = policy({
    applications: { includeApplications: Array.from({ length: 100_000 }, (_, index) => `app${index}`) },
  });
  const contexts = policy({
    applications: {
      includeAuthenticationContextClassReferences: Array.from({ length: 99 }, (_, index) => `c${index}`),
    },
  });
  expect(() => analyse(parsePolicies([apps, contexts]), readTenant({}))).toThrow(
    "kinds of target, at most 50000 are told apart",
  );
});
