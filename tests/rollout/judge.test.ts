import { describe, expect, it } from "vitest";
import { type DeclaredRollout, movesOf } from "../../cli/rollout/declared-rollout.ts";
import type { StepEvidence } from "../../cli/rollout/evidence.ts";
import { judgeStep } from "../../cli/rollout/judge.ts";
import { toldUnit } from "../../cli/rollout/shareable.ts";

const evidence: StepEvidence = {
  step: "1",
  people: 100,
  days: 6,
  incidents: 0,
  course: 80,
  active: { count: 79 },
  reportOnlyFailures: { count: 0 },
  withoutMethods: { count: 3 },
  units: [],
};

describe("a condition of a step", () => {
  it.each([
    ["is met by enough days", { days: 6 }, {}, [{ kind: "met", asks: "days", wanted: 6, seen: 6 }]],
    ["is not met a day early", { days: 7 }, {}, [{ kind: "unmet", asks: "days", wanted: 7, seen: 6 }]],
    [
      "is met by exactly the share asked for",
      { course: 0.8 },
      {},
      [{ kind: "met", asks: "course", wanted: 0.8, seen: 0.8 }],
    ],
    [
      "is not met by one person too few",
      { active: 0.8 },
      {},
      [{ kind: "unmet", asks: "active", wanted: 0.8, seen: 0.79 }],
    ],
    [
      "counts people who cannot answer",
      { withoutMethods: 2 },
      {},
      [{ kind: "unmet", asks: "withoutMethods", wanted: 2, seen: 3 }],
    ],
    [
      "is open when nobody has noted it",
      { incidents: 0 },
      { incidents: undefined },
      [{ kind: "notNoted", asks: "incidents", wanted: 0 }],
    ],
    [
      "is never met by a step without people",
      { active: 0 },
      { people: 0, active: { count: 0 } },
      [{ kind: "nobody", asks: "active", wanted: 0 }],
    ],
    [
      "is not met by reports that conceal names",
      { active: 0.5 },
      { active: { unknown: { kind: "concealed" } } },
      [{ kind: "unreadable", asks: "active", wanted: 0.5, why: { kind: "concealed" } }],
    ],
    ["asks nothing that is left out", {}, {}, []],
  ] as const)("%s", (_, condition, changes, findings) => {
    expect(judgeStep(condition, { ...evidence, ...changes } as StepEvidence)).toEqual(findings);
  });
});

describe("what a change of the program moves", () => {
  const steps = ["0", "1", "2", "3"].map((key) => ({ key, group: `STA-Pulje-${key}` }));
  const at = (telephony: string): DeclaredRollout => ({ steps, reached: { telephony } });

  it.each([
    ["0", "1", ["0"]],
    ["0", "3", ["0", "1", "2"]],
    ["2", "1", []],
  ])("from step %s to step %s leaves the steps %j", (from, to, leaves) => {
    expect(movesOf(at(from), at(to))).toEqual([{ capability: "telephony", from, to, leaves }]);
  });

  it("is nothing where nothing is changed", () => expect(movesOf(at("1"), at("1"))).toEqual([]));

  it("must earn every step when a capability is declared far along from the first day", () => {
    expect(movesOf(undefined, at("2"))).toEqual([
      { capability: "telephony", from: undefined, to: "2", leaves: ["0", "1"] },
    ]);
  });
});

describe("counts that could tell who somebody is", () => {
  it.each([
    [
      { people: 4, active: 0 },
      { people: undefined, active: undefined },
    ],
    [
      { people: 20, active: 3 },
      { people: 20, active: undefined },
    ],
    [
      { people: 20, active: 18 },
      { people: 20, active: undefined },
    ],
    [
      { people: 20, active: 20 },
      { people: 20, active: 20 },
    ],
    [
      { people: 20, active: 12 },
      { people: 20, active: 12 },
    ],
  ])("%j is told as %j", (counts, told) => expect(toldUnit(counts)).toEqual(told));
});
