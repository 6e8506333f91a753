import { describe, expect, it } from "vitest";
import { evaluate, explain, parsePolicies, readTenant, type SignIn } from "../../access/index.ts";
import { facts, municipality, subjects } from "../bench/access/municipality.ts";

const policies = parsePolicies(municipality());
const tenant = readTenant(facts);
const signIns = subjects().flatMap(({ who }) =>
  (["browser", "other"] as const).flatMap((client) =>
    [{ country: "NO", ip: "203.0.113.7" }, undefined].map(
      (network): SignIn => ({
        who,
        target: { kind: "app", id: "x", microsoft: false },
        client,
        platform: "windows",
        device: { registered: false },
        signInRisk: "none",
        userRisk: "none",
        flow: "none",
        ...(network && { network }),
      }),
    ),
  ),
);

describe("an explanation of a sign-in", () => {
  it("says of every policy what the verdict is made of", () => {
    for (const signIn of signIns) {
      const explained = explain(policies, signIn, tenant);
      const having = (applies: string) =>
        explained.filter((one) => one.applies === applies).map(({ policy }) => policy.key);
      const verdict = evaluate(policies, signIn, tenant);
      if (verdict.kind === "blocked") expect(having("yes")).toEqual(expect.arrayContaining([...verdict.by]));
      if (verdict.kind === "allowed") expect(having("yes")).toEqual(verdict.by);
      if (verdict.kind === "unknown") expect(having("unknown")).toEqual(verdict.because);
      if (verdict.kind === "notCovered") expect(having("yes")).toEqual([]);
    }
    expect(new Set(signIns.map((signIn) => evaluate(policies, signIn, tenant).kind)).size).toBeGreaterThan(2);
  });

  it("names what keeps a policy out, and what it depends on", () => {
    for (const signIn of signIns) {
      for (const { applies, failing, doubtful } of explain(policies, signIn, tenant)) {
        expect(applies === "no").toBe(failing.length > 0);
        if (applies === "unknown") expect(doubtful).not.toEqual([]);
      }
    }
  });
});
