import fc from "fast-check";
import { expect, test } from "vitest";
import { matches, parseRule, printRule, RuleError } from "../../emulator/membership-rule/index.ts";
import type { Expression } from "../../emulator/membership-rule/syntax.ts";

const text = fc.oneof(
  fc.constantFrom("a", "A", "ab", "b", ""),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 6 }),
);
const stringOperator = fc.constantFrom(
  "eq",
  "ne",
  "startsWith",
  "notStartsWith",
  "endsWith",
  "notEndsWith",
  "contains",
  "notContains",
);

const stringComparison = (
  subject: fc.Arbitrary<{ kind: "user"; property: string } | { kind: "item"; property: string | null }>,
) =>
  fc.oneof(
    fc.record({ kind: fc.constant("comparison" as const), subject, operator: stringOperator, value: text }),
    fc.record({
      kind: fc.constant("comparison" as const),
      subject,
      operator: fc.constantFrom("in" as const, "notIn" as const),
      value: fc.array(text, { minLength: 1, maxLength: 4 }),
    }),
    fc.record({
      kind: fc.constant("comparison" as const),
      subject,
      operator: fc.constantFrom("eq" as const, "ne" as const),
      value: fc.constant(null),
    }),
  );
const userProperty = fc.record({
  kind: fc.constant("user" as const),
  property: fc.constantFrom("city", "department", "extensionAttribute1", "extensionAttribute15", "proxyAddresses"),
});
const comparison = fc.oneof(
  stringComparison(userProperty),
  fc.record({
    kind: fc.constant("comparison" as const),
    subject: fc.constant({ kind: "user" as const, property: "accountEnabled" }),
    operator: fc.constantFrom("eq" as const, "ne" as const),
    value: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("comparison" as const),
    subject: fc.constant({ kind: "user" as const, property: "employeeHireDate" }),
    operator: fc.constantFrom("le" as const, "ge" as const),
    value: fc.oneof(
      fc.constant({ kind: "moment" as const, at: "2026-06-10T18:13:20Z" }),
      fc.integer({ min: -400, max: 400 }).map((days) => ({ kind: "now" as const, plusDays: days })),
    ),
  }),
);
const combined = (leaf: fc.Arbitrary<Expression>) =>
  fc.letrec<{ node: Expression }>((tie) => ({
    node: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      leaf,
      fc.record({ kind: fc.constant("not" as const), operand: tie("node") }),
      fc.record({ kind: fc.constantFrom("and" as const, "or" as const), left: tie("node"), right: tie("node") }),
    ),
  })).node;
const quantified = fc.oneof(
  fc.record({
    kind: fc.constantFrom("any" as const, "all" as const),
    collection: fc.constant("assignedPlans"),
    item: combined(
      stringComparison(
        fc.record({
          kind: fc.constant("item" as const),
          property: fc.constantFrom("service", "servicePlanId", "capabilityStatus"),
        }),
      ),
    ),
  }),
  fc.record({
    kind: fc.constantFrom("any" as const, "all" as const),
    collection: fc.constant("proxyAddresses"),
    item: combined(stringComparison(fc.constant({ kind: "item" as const, property: null }))),
  }),
);
const expression = combined(fc.oneof({ weight: 3, arbitrary: comparison }, { weight: 1, arbitrary: quantified }));
const user = fc.record(
  {
    accountEnabled: fc.boolean(),
    city: fc.option(text),
    department: text,
    proxyAddresses: fc.array(text, { maxLength: 3 }),
    onPremisesExtensionAttributes: fc.record({ extensionAttribute1: fc.option(text), extensionAttribute15: text }),
    assignedPlans: fc.array(fc.record({ service: text, servicePlanId: text, capabilityStatus: text }), {
      maxLength: 3,
    }),
    employeeHireDate: fc.constantFrom("2026-06-10T18:13:20Z", "2020-01-01T00:00:00Z", null),
  },
  { requiredKeys: ["accountEnabled"] },
);
const now = new Date("2026-11-23T12:00:00Z");

test("a printed rule parses back to the same rule", () => {
  fc.assert(
    fc.property(expression, (tree) => {
      const printed = printRule({ expression: tree });
      fc.pre(printed.length <= 3072);
      expect(parseRule(printed).expression).toEqual(tree);
    }),
  );
});

test("an evaluated rule agrees with a direct reading of its tree", () => {
  fc.assert(
    fc.property(expression, user, (tree, person) => {
      expect(matches({ text: "", expression: tree }, person, { now })).toBe(reading(tree, person, undefined));
    }),
  );
});

test("any text is either a rule or refused with a position inside it", () => {
  const word = fc.constantFrom(
    "user.city",
    "user.x",
    "-eq",
    "-and",
    "not",
    "(",
    ")",
    '"a"',
    "[",
    "]",
    ",",
    "null",
    "-any",
    "_",
    "true",
    "system.now",
    "'",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(word, { maxLength: 14 }).map((words) => words.join(" ")),
      ),
      (rule) => {
        try {
          expect(parseRule(printRule(parseRule(rule))).expression).toEqual(parseRule(rule).expression);
        } catch (error) {
          if (!(error instanceof RuleError)) throw error;
          expect(error.position).toBeGreaterThanOrEqual(0);
          expect(error.position).toBeLessThanOrEqual(rule.length);
        }
      },
    ),
  );
});

/** The meaning of a tree, written the slow way round. */
function reading(tree: Expression, person: Record<string, unknown>, item: unknown): boolean {
  if (tree.kind === "not") return !reading(tree.operand, person, item);
  if ("left" in tree) {
    const sides = [reading(tree.left, person, item), reading(tree.right, person, item)];
    return tree.kind === "and" ? !sides.includes(false) : sides.includes(true);
  }
  if ("collection" in tree) {
    const items = (person[tree.collection] as unknown[] | undefined) ?? [];
    const held = items.filter((one) => reading(tree.item, person, one)).length;
    return tree.kind === "any" ? held > 0 : held === items.length;
  }
  const { subject, value } = tree;
  const attributes = (person.onPremisesExtensionAttributes ?? {}) as Record<string, unknown>;
  const found =
    subject.kind === "item"
      ? subject.property === null
        ? item
        : (item as Record<string, unknown>)[subject.property]
      : subject.property.startsWith("extensionAttribute")
        ? attributes[subject.property]
        : person[subject.property];
  const values = Array.isArray(found) ? (found.length === 0 ? [undefined] : found) : [found];
  const low = (one: unknown): string => String(one).toLowerCase();
  const one = (test: (known: string) => boolean): boolean =>
    values.some((known) => typeof known === "string" && test(known.toLowerCase()));
  const equal =
    value === null
      ? values.some((known) => known === null || known === undefined || known === "")
      : typeof value === "boolean"
        ? values.includes(value)
        : one((known) => known === low(value));
  const listed = Array.isArray(value) && value.some((wanted) => one((known) => known === low(wanted)));
  const edge =
    value !== null && typeof value === "object" && "kind" in value
      ? value.kind === "moment"
        ? Date.parse(value.at)
        : now.getTime() + value.plusDays * 86_400_000
      : Number.NaN;
  const at = typeof found === "string" ? Date.parse(found) : Number.NaN;
  const truth: Record<string, boolean> = {
    eq: equal,
    ne: !equal,
    startsWith: one((known) => known.startsWith(low(value))),
    notStartsWith: !one((known) => known.startsWith(low(value))),
    endsWith: one((known) => known.endsWith(low(value))),
    notEndsWith: !one((known) => known.endsWith(low(value))),
    contains: one((known) => known.includes(low(value))),
    notContains: !one((known) => known.includes(low(value))),
    in: listed,
    notIn: !listed,
    le: at <= edge,
    ge: at >= edge,
  };
  return truth[tree.operator] ?? false;
}
