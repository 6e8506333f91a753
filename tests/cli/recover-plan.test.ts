import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type KnownResource, needsPerson, planRecovery, type TenantObject } from "../../cli/recover/plan.ts";
import type { DeclaredResource, Value } from "../../policies/rules.ts";

const groupType = "azuread:index/group:Group" as const;
const urn = (name: string) => `urn:pulumi:demo::tenant::${groupType}::${name}`;

function declared(name: string, displayName: Value, more: Record<string, Value> = {}): DeclaredResource {
  return { urn: urn(name), type: groupType, name, inputs: { displayName, ...more }, outputs: {} };
}
const object = (id: string, displayName: string, more: Partial<TenantObject> = {}): TenantObject => ({
  type: groupType,
  id,
  displayName,
  ...more,
});
const known = (name: string, objectId: string): KnownResource => ({ urn: urn(name), type: groupType, objectId });
const plan = (resources: DeclaredResource[], inState: KnownResource[], objects: TenantObject[]) =>
  planRecovery({ declared: { resources }, known: inState, pending: [], objects, deleted: [], restore: [] });

describe("what recover decides", () => {
  it("does nothing when the state has everything", () => {
    expect(plan([declared("a", "A")], [known("a", "1")], [object("1", "A")])).toEqual([]);
  });

  it("does nothing about a group that was not made yet, nor about one of somebody else's", () => {
    expect(plan([declared("a", "A")], [], [object("1", "B")])).toEqual([]);
  });

  it("takes in the one group that has the declared name and that the state lacks", () => {
    expect(plan([declared("a", "A")], [], [object("1", "A")])).toMatchObject([
      { kind: "takeIn", id: "1", urn: urn("a") },
    ]);
  });

  it("leaves it to a person when two groups could be meant", () => {
    const actions = plan([declared("a", "A")], [], [object("1", "A"), object("2", "A")]);
    expect(actions).toMatchObject([{ kind: "choose", ids: ["1", "2"] }]);
    expect(needsPerson(actions)).toBe(true);
  });

  it("leaves it to a person when two resources want the same name", () => {
    const actions = plan([declared("a", "A"), declared("b", "A")], [], [object("1", "A")]);
    expect(actions.map((action) => action.kind)).toEqual(["choose", "choose"]);
  });

  it("lists a second group of the same name beside the one the state has", () => {
    const actions = plan([declared("a", "A")], [known("a", "1")], [object("1", "A"), object("2", "A")]);
    expect(actions).toMatchObject([{ kind: "duplicate", kept: "1", ids: ["2"] }]);
    expect(needsPerson(actions)).toBe(false);
  });

  it("takes out of the state what the tenant has no more", () => {
    expect(plan([declared("a", "A")], [known("a", "1")], [])).toEqual([
      { kind: "lookAgain", urn: urn("a"), why: "gone" },
    ]);
  });

  describe("about a group that somebody deleted", () => {
    const deleted = [
      { id: "1", displayName: "A", deletedAt: "2026-11-01T10:00:00Z" },
      { id: "2", displayName: "A", deletedAt: "2026-11-20T10:00:00Z" },
    ];
    const about = (inState: KnownResource[], more: Partial<Parameters<typeof planRecovery>[0]> = {}) =>
      planRecovery({
        declared: { resources: [declared("a", "A")] },
        known: inState,
        pending: [],
        objects: [],
        deleted,
        restore: [],
        ...more,
      });

    it("has it back when it is the one that the state has", () => {
      const actions = about([known("a", "1")]);
      expect(actions).toEqual([{ kind: "restore", ...deleted[0] }]);
    });

    it("says which of its name there are when the state has none, and has back the one that is named", () => {
      const [told] = about([]);
      expect(told).toMatchObject({ kind: "deleted", groups: deleted });
      expect(about([], { restore: ["2"] })).toMatchObject([
        { kind: "restore", id: "2" },
        { kind: "takeIn", id: "2", urn: urn("a") },
      ]);
    });

    it("leaves it where the program no longer declares it, where another has its name, and where a run was deleting it", () => {
      const gone = { kind: "lookAgain", urn: urn("a"), why: "gone" };
      expect(about([known("a", "1")], { declared: { resources: [] } })).toEqual([gone]);
      expect(about([], { objects: [object("3", "A")] })).toMatchObject([{ kind: "takeIn", id: "3" }]);
      const pending = [{ urn: urn("a"), type: "deleting" }];
      expect(about([known("a", "1")], { pending })).toMatchObject([{ kind: "forgetPending" }, { kind: "lookAgain" }]);
    });
  });

  it("looks again at what the state has no more of than its id", () => {
    const cutOff = { ...known("a", "1"), isCutOff: true };
    expect(plan([declared("a", "A")], [cutOff], [object("1", "A")])).toEqual([
      { kind: "lookAgain", urn: urn("a"), why: "unfinished" },
    ]);
  });

  it("looks again at what a run had begun to change or delete, once, and forgets what it had begun to make", () => {
    const pending = [
      { urn: urn("a"), type: "deleting" },
      { urn: urn("b"), type: "creating" },
    ];
    const resources = [declared("a", "A"), declared("b", "B")];
    expect(
      planRecovery({
        declared: { resources },
        known: [known("a", "1")],
        pending,
        objects: [],
        deleted: [],
        restore: [],
      }),
    ).toEqual([
      { kind: "forgetPending", urn: urn("a"), operation: "deleting" },
      { kind: "forgetPending", urn: urn("b"), operation: "creating" },
      { kind: "lookAgain", urn: urn("a"), why: "unfinished" },
    ]);
  });

  it("knows a group that was cut off under azuread's temporary name by its description and rule", () => {
    const rule = 'user.department -eq "1"';
    const inputs = { description: "Eining", dynamicMembership: { enabled: true, rule } };
    const half = object("1", "TERRAFORM_UPDATE_x", { description: "Eining", membershipRule: rule });
    expect(plan([declared("a", "A", inputs)], [], [half])).toMatchObject([{ kind: "takeIn", id: "1" }]);
    const other = { ...half, membershipRule: "another" };
    expect(plan([declared("a", "A", inputs)], [], [other])).toMatchObject([{ kind: "halfMade", id: "1" }]);
  });

  it("does not look for a name that is not known", () => {
    expect(plan([declared("a", { $unknown: true })], [], [object("1", "A")])).toEqual([]);
  });

  it("never takes one object in twice, nor one that the state has", () => {
    const letters = fc.constantFrom("A", "B", "C", "TERRAFORM_UPDATE_1");
    const objects = fc.uniqueArray(fc.tuple(fc.nat(9), letters), { selector: ([id]) => id, maxLength: 8 });
    const resources = fc.uniqueArray(fc.tuple(fc.nat(9), letters), { selector: ([name]) => name, maxLength: 8 });
    fc.assert(
      fc.property(resources, objects, fc.nat(8), (wanted, found, stateSize) => {
        const inState = wanted
          .slice(0, stateSize)
          .map(([name], index) => known(`${name}`, `${found[index]?.[0] ?? "gone"}`));
        const actions = plan(
          wanted.map(([name, displayName]) => declared(`${name}`, displayName)),
          inState,
          found.map(([id, displayName]) => object(`${id}`, displayName)),
        );
        const taken = actions.flatMap((action) => (action.kind === "takeIn" ? [action.id] : []));
        expect(new Set(taken).size).toBe(taken.length);
        expect(taken.filter((id) => inState.some(({ objectId }) => objectId === id))).toEqual([]);
      }),
    );
  });
});
