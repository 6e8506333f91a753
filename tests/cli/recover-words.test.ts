import { describe, expect, it } from "vitest";
import type { Action } from "../../cli/recover/plan.ts";
import { actionLine, isDone, recoverWords } from "../../cli/recover/words.ts";
import { languages } from "../../policies/rules.ts";

type Case = { action: Action /** What every language must name. */; names: string[] };

const group = "azuread:index/group:Group" as const;
const policy = "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy" as const;
const location = "azuread:index/namedLocation:NamedLocation" as const;
const urn = `urn:pulumi:prod::tenant::${group}::unit-ikt`;
const deletedAt = "2026-11-20T10:00:00Z";
const earlier = { id: "g1", displayName: "IKT", deletedAt: "2026-11-01T10:00:00Z" };

const cases: { readonly [Kind in Action["kind"]]: readonly Case[] } = {
  unlock: [
    { action: { kind: "unlock", pid: 4711, since: "2026-11-26 08:00" }, names: ["4711", "(", "2026-11-26 08:00"] },
    { action: { kind: "unlock", pid: 4711, since: "" }, names: ["4711 "] },
  ],
  takeIn: [group, policy, location].map((type) => ({
    action: { kind: "takeIn", urn, type, name: "unit-ikt", id: "g2", displayName: "IKT" },
    names: ['"IKT"', "(g2)"],
  })),
  restore: [
    { action: { kind: "restore", id: "g2", displayName: "IKT", deletedAt }, names: ['"IKT"', "(g2)", "2026-11-20"] },
  ],
  deleted: [
    {
      action: { kind: "deleted", displayName: "IKT", groups: [earlier, { ...earlier, id: "g2", deletedAt }] },
      names: ["g1", "2026-11-01", "g2", "2026-11-20", "m365-tenant recover --restore g2"],
    },
  ],
  forgetPending: [
    { action: { kind: "forgetPending", urn, operation: "creating" }, names: ['"creating"', "unit-ikt", "up"] },
  ],
  lookAgain: (["unfinished", "gone"] as const).map((why) => ({
    action: { kind: "lookAgain", urn, why },
    names: ["unit-ikt"],
  })),
  choose: [
    { action: { kind: "choose", urn, type: policy, displayName: "CA", ids: ["p1", "p2"] }, names: ["2", "p1, p2"] },
  ],
  duplicate: [
    { action: { kind: "duplicate", type: group, displayName: "IKT", kept: "g1", ids: ["g2"] }, names: ["g1", "g2"] },
    {
      action: { kind: "duplicate", type: group, displayName: "IKT", kept: "g1", ids: ["g2", "g3"] },
      names: ["g1", "g2, g3"],
    },
  ],
  halfMade: [
    {
      action: { kind: "halfMade", type: group, displayName: "TERRAFORM_UPDATE_x", id: "g2" },
      names: ["TERRAFORM_UPDATE_x", "(g2)"],
    },
  ],
};
const everything = Object.values(cases).flat();

describe.each(languages)("what recover says in %s", (language) => {
  it("names what each action is about", () => {
    for (const { action, names } of everything) {
      const told = actionLine(action, language);
      expect(told).not.toMatch(/undefined|\[object|\(\)|true|false/);
      for (const name of names) expect(told).toContain(name);
    }
  });

  it("says something else of each action, and what to do where it is for a person", () => {
    const told = everything.map(({ action }) => actionLine(action, language));
    expect(new Set(told).size).toBe(told.length);
    const forPeople = everything.filter(({ action }) => !isDone(action) && action.kind !== "deleted");
    for (const { action } of forPeople) expect(actionLine(action, language)).toMatch(/delete|slett|ta bort/i);
  });

  it("tells a file that the engine makes again from a state that is put back", () => {
    const { mended } = recoverWords[language];
    const file = "/state/prod.json";
    const told = [mended({ file }), mended({ file, restoreFrom: `${file}.bak` })];
    expect(new Set(told).size).toBe(2);
    for (const line of told) expect(line).toContain(file);
  });

  it("says of a stack by its name that it is in order, unknown, or ready for the next up", () => {
    const { inOrder, noSuchStack, goOn } = recoverWords[language];
    for (const told of [inOrder("prod"), noSuchStack("prod", "file:///state")]) expect(told).toContain("prod");
    expect(noSuchStack("prod", "file:///state")).toContain("file:///state");
    expect(goOn("prod")).toContain("m365-tenant up --stack prod --yes");
  });
});

it("no language leaves a sentence in another's words", () => {
  const told = languages.map((language) => {
    const { inOrder, toDecide, noSuchStack, goOn } = recoverWords[language];
    const frame = [toDecide, inOrder("prod"), noSuchStack("prod", "b"), goOn("prod")];
    // What is unlocked is all names and figures where it is not known since when.
    const said = everything.filter(({ action }) => action.kind !== "unlock" || action.since !== "");
    return [...said.map(({ action }) => actionLine(action, language)), ...frame];
  });
  for (const [index] of (told[0] ?? []).entries())
    expect(new Set(told.map((lines) => lines[index])).size).toBe(languages.length);
});
