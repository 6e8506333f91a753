import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileFilter } from "../../../emulator/odata/compile-filter.ts";
import type { FilterExpression } from "../../../emulator/odata/filter-syntax.ts";
import { parseFilter } from "../../../emulator/odata/parse-filter.ts";
import { schemaOf } from "../../../emulator/schema/schema.ts";
import { printFilter } from "./print-filter.ts";

const schema = schemaOf("v1.0");
const user = schema.type("user");
const holds = (filter: string, entity: Record<string, unknown>): boolean =>
  compileFilter(schema, user, parseFilter(filter))(entity as never);

const literal: fc.Arbitrary<FilterExpression> = fc.oneof(
  fc.string().map((value): FilterExpression => ({ kind: "literal", value, type: "String" })),
  fc.integer().map((value): FilterExpression => ({ kind: "literal", value, type: "Number" })),
  fc.boolean().map((value): FilterExpression => ({ kind: "literal", value, type: "Boolean" })),
  fc.constant<FilterExpression>({ kind: "literal", value: null, type: "Null" }),
  fc.uuid().map((value): FilterExpression => ({ kind: "literal", value, type: "Guid" })),
);
const path: fc.Arbitrary<FilterExpression> = fc
  .array(fc.constantFrom("displayName", "mail", "onPremisesExtensionAttributes", "extensionAttribute1"), {
    minLength: 1,
    maxLength: 3,
  })
  .map((segments) => ({ kind: "path", segments }));

const { expression } = fc.letrec<{ expression: FilterExpression }>((tie) => ({
  expression: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({
      kind: fc.constant("compare" as const),
      operator: fc.constantFrom("eq", "ne", "gt", "ge", "lt", "le", "has"),
      left: path,
      right: literal,
    }),
    fc.record({
      kind: fc.constant("in" as const),
      left: path,
      items: fc.array(literal, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant("logic" as const),
      operator: fc.constantFrom("and", "or"),
      left: tie("expression"),
      right: tie("expression"),
    }),
    fc.record({ kind: fc.constant("not" as const), operand: tie("expression") }),
    fc.record({
      kind: fc.constant("call" as const),
      name: fc.constantFrom("startswith", "endswith", "contains"),
      arguments: fc.tuple(path, literal),
    }),
    fc.record({
      kind: fc.constant("lambda" as const),
      quantifier: fc.constantFrom("any", "all"),
      path: fc.constant(["proxyAddresses"]),
      variable: fc.constant("p"),
      body: tie("expression"),
    }),
  ) as fc.Arbitrary<FilterExpression>,
}));

describe("$filter", () => {
  test("what is printed is read back as the same filter", () => {
    fc.assert(
      fc.property(expression, (tree) => {
        expect(parseFilter(printFilter(tree))).toEqual(tree);
      }),
    );
  });

  test("and, or and not follow truth tables and bind in that order", () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), fc.boolean(), (a, b, c) => {
        const entity = { displayName: a ? "x" : "y", mail: b ? "x" : "y", jobTitle: c ? "x" : "y" };
        expect(holds("displayName eq 'x' or mail eq 'x' and jobTitle eq 'x'", entity)).toBe(a || (b && c));
        expect(holds("not(displayName eq 'x') and mail eq 'x' or jobTitle eq 'x'", entity)).toBe((!a && b) || c);
      }),
    );
  });

  test("strings compare without regard to case, and quotes inside them are doubled", () => {
    expect(holds("displayName eq 'O''BRIEN'", { displayName: "o'Brien" })).toBe(true);
    expect(holds("startswith(displayName,'O''b')", { displayName: "O'Brien" })).toBe(true);
    expect(holds("displayName in ('a','O''Brien')", { displayName: "O'Brien" })).toBe(true);
  });

  test("a missing property is null, and null is not less than anything", () => {
    expect(holds("mail eq null", {})).toBe(true);
    expect(holds("mail ne null", {})).toBe(false);
    expect(holds("mail lt 'z'", {})).toBe(false);
  });

  test("dates compare as moments, whatever their time zone", () => {
    const entity = { createdDateTime: "2026-01-01T00:00:00Z" };
    expect(holds("createdDateTime eq 2026-01-01T01:00:00+01:00", entity)).toBe(true);
    expect(holds("createdDateTime lt 2026-01-02", entity)).toBe(true);
  });

  test("any and all look into lists, $count at their length", () => {
    const entity = {
      proxyAddresses: ["SMTP:a@x", "smtp:b@x"],
      assignedLicenses: [{ skuId: "05e9a617-0261-4cee-bb44-138d3ef5d965" }],
    };
    expect(holds("proxyAddresses/any(p:startswith(p,'smtp:b'))", entity)).toBe(true);
    expect(holds("proxyAddresses/all(p:endswith(p,'@y'))", entity)).toBe(false);
    expect(holds("assignedLicenses/any(l:l/skuId eq 05e9a617-0261-4cee-bb44-138d3ef5d965)", entity)).toBe(true);
    expect(holds("assignedLicenses/$count eq 1", entity)).toBe(true);
    expect(holds("otherMails/any()", entity)).toBe(false);
  });

  test.each([
    "",
    "displayName",
    "displayName eq",
    "displayName eq 'x",
    "eq 'x'",
    "displayName eq 'x' and",
    "(displayName eq 'x'",
    "displayName eq 'x')",
    "displayName eq 'x' mail eq 'y'",
    "nosuch(displayName,'x')",
    "displayName eq # 'x'",
    `${"(".repeat(500)}displayName eq 'x'${")".repeat(500)}`,
  ])("%j is refused or means nothing, and never breaks", (text) => {
    let result: unknown;
    try {
      result = holds(text, { displayName: "x" });
    } catch (error) {
      result = (error as Error).name;
    }
    expect(["FilterSyntaxError", "GraphError", false]).toContain(result);
  });

  test("any text is read or refused with the place where it stops making sense", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          parseFilter(text);
        } catch (error) {
          expect((error as Error).name).toBe("FilterSyntaxError");
        }
      }),
    );
  });
});
