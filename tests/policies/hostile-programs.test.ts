import { describe, expect, it } from "vitest";
import { type DeclaredResource, type DeclaredTenant, rules, runRules, type Value } from "../../policies/rules.ts";
import { changed, compliantSettings, declared } from "./compliant-tenant.ts";
import { manyPolicies } from "./many-policies.ts";
import { packSays } from "./pack-says.ts";
import { component, group, groupId, otherId, policy, summary, tenant, unknown } from "./tenants.ts";

const today = new Date("2026-11-25T12:00:00Z");
const settings = { "break-glass-excluded": { breakGlass: ["break-glass"] } };
const verdict = (program: DeclaredTenant, rule: string) =>
  runRules(rules, program, { breakGlass: ["break-glass"] }, today).find((result) => result.rule === rule)?.verdict;

describe("a program of 1,000 policies", () => {
  const many = manyPolicies(1_000);

  it("is judged by the rules and by the pack alike", () => {
    const said = packSays(many, settings, today);
    for (const { rule, verdict } of runRules(rules, many, { breakGlass: ["break-glass"] }, today)) {
      expect((said.get(rule) ?? []).length > 0, rule).toBe(verdict === "fail");
    }
  });

  it("is not passed because of its size: one policy that lets break-glass be stopped is found", () => {
    expect(verdict(many, "break-glass-excluded")).toBe("pass");
    const one = policy("one", { includedUsers: ["All"], excludedGroups: [otherId] });
    expect(verdict({ resources: [...many.resources, one] }, "break-glass-excluded")).toBe("fail");
  });
});

describe("a program in a shape that nobody meant", () => {
  /** Groups that are members of one another, and of themselves. */
  const ring = [0, 1, 2].map((index): DeclaredResource => {
    const id = (of: number) => `33333333-3333-4333-8333-00000000000${of}`;
    const one = group(`ring-${index}`, id(index));
    return { ...one, inputs: { ...one.inputs, members: [id((index + 1) % 3), id(index)] } };
  });
  const strange: readonly (readonly [string, Value])[] = [
    ["null", null],
    ["words in one, by comma, as Graph writes flags", "mfa,compliantDevice"],
    ["a list of nothing", [null]],
    ["an object", { new: { deeper: [1] } }],
    ["not known yet", unknown],
  ];
  const places = declared.resources.flatMap(({ name, inputs }) =>
    Object.keys(inputs).map((key) => [name, key] as const),
  );

  it.each(strange)("is judged, and holds to no rule it did not hold to before, with %s in any place", (_, value) => {
    const before = new Map(runRules(rules, declared, compliantSettings, today).map((one) => [one.rule, one.verdict]));
    for (const [name, key] of places) {
      const results = runRules(rules, changed(declared, name, key, value), compliantSettings, today);
      expect(results.map(({ rule }) => rule)).toEqual([...before.keys()]);
      for (const { rule, verdict } of results) {
        if (verdict === "pass") expect(before.get(rule), `${rule}: ${name}.${key}`).toBe("pass");
      }
    }
  });

  it("is judged with groups in a circle", () => {
    const names = ring.map(({ outputs }) => outputs.objectId ?? null);
    const policies = [policy("p", { includedUsers: ["All"], excludedGroups: [groupId, ...names] })];
    expect(verdict(tenant(group("break-glass"), ...ring, ...policies), "break-glass-excluded")).toBe("pass");
    const said = packSays(tenant(group("break-glass"), ...ring, ...policies), settings, today);
    expect(said.get("break-glass-excluded")).toEqual([]);
  });

  it("fails with a summary that says the same policy twice, or one that nobody declares", () => {
    const users = { includedUsers: ["All"], excludedGroups: [groupId] };
    const program = (...said: ReturnType<typeof summary>[]) =>
      tenant(group("break-glass"), policy("mfa", users), component(said));
    expect(verdict(program(summary()), "break-glass-excluded")).toBe("pass");
    expect(verdict(program(summary({ displayName: "Policy of nobody" })), "break-glass-excluded")).toBe("fail");
  });
});
