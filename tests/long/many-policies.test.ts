import { expect, it } from "vitest";
import { rules, runRules } from "../../policies/rules.ts";
import { manyPolicies } from "../policies/many-policies.ts";
import { packSays } from "../policies/pack-says.ts";

it("10,000 policies are judged by the rules and by the pack alike", () => {
  const today = new Date("2026-11-25T12:00:00Z");
  const many = manyPolicies(10_000);
  const said = packSays(many, { "break-glass-excluded": { breakGlass: ["break-glass"] } }, today);
  for (const { rule, verdict } of runRules(rules, many, { breakGlass: ["break-glass"] }, today)) {
    expect((said.get(rule) ?? []).length > 0, rule).toBe(verdict === "fail");
  }
});
