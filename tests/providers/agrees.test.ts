import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../components/graph/index.ts";
import { agrees } from "../../components/providers/agrees.ts";
import { nested, plainForm } from "../../components/providers/held.ts";

const words = fc.string({ minLength: 1 });
const json = fc.jsonValue().map((value) => value as Json);

describe("the tenant says the same as the code", () => {
  it("whenever it says exactly that", () => {
    fc.assert(fc.property(json, (value) => agrees(value, value)));
  });

  it("in any order of a set, but not of a list that is ordered", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(["a", "b", "c", "d"], { minLength: 4 }), (shuffled) =>
        agrees(["a", "b", "c", "d"], shuffled),
      ),
    );
    expect(agrees(["a", "b"], ["b", "a"], { ordered: true })).toBe(false);
    expect(agrees([{ Pattern: "1" }, { Pattern: "2" }], [{ Pattern: "2" }, { Pattern: "1" }])).toBe(false);
  });

  it.each<[Json | undefined, Json | undefined]>([
    [null, undefined],
    ["", null],
    [[], undefined],
    ["10DAE51F-B6AF-4016-8D66-8C2A99B929B3", "10dae51f-b6af-4016-8d66-8c2a99b929b3"],
    [{ Name: "a" }, { Name: "a", Id: 7 }],
  ])("with %j and %j", (declared, present) => {
    expect(agrees(declared, present)).toBe(true);
  });

  it.each<[Json | undefined, Json | undefined]>([
    [false, undefined],
    [false, null],
    [0, null],
    ["Enabled", "enabled"],
    [true, "true"],
    [["a"], ["a", "b"]],
    [
      ["a", "a"],
      ["a", "b"],
    ],
    [{ Name: "a", Id: 7 }, { Name: "a" }],
    ["a", ["a"]],
  ])("never with %j and %j", (declared, present) => {
    expect(agrees(declared, present)).toBe(false);
  });

  it("in another case only where case says nothing", () => {
    fc.assert(
      fc.property(
        words,
        (word) =>
          agrees(word, word.toLowerCase(), { caseless: true }) ||
          word.toLowerCase() !== word.toLowerCase().toLowerCase(),
      ),
    );
    expect(agrees(["A"], ["a"], { caseless: true })).toBe(true);
  });
});

describe("held values", () => {
  const leaf = fc.oneof(fc.boolean(), fc.integer(), fc.string(), fc.array(fc.string()));
  const name = fc.stringMatching(/^[a-z]{1,5}$/).filter((text) => !["__proto__", "constructor"].includes(text));
  const settings = fc.dictionary(
    name,
    fc.oneof(leaf, fc.dictionary(name, leaf, { minKeys: 1 })),
  ) as fc.Arbitrary<JsonObject>;

  it("are the settings in another form", () => {
    fc.assert(
      fc.property(settings, (value) => {
        expect(nested(plainForm.hold(value))).toEqual({ ...value });
      }),
    );
  });

  it("can be replaced one by one without touching the others", () => {
    fc.assert(
      fc.property(settings, (value) => {
        const [path] = Object.keys(plainForm.hold(value));
        fc.pre(path !== undefined);
        const held = plainForm.hold(plainForm.replace(value, { [path ?? ""]: "other" }));
        expect(held).toEqual({ ...plainForm.hold(value), [path ?? ""]: "other" });
      }),
    );
  });
});
