import { type RuleUser, ruleProperty, type Surroundings } from "./properties.ts";
import type { Comparison, ComparisonOperator, Expression, Moment, Rule, Value } from "./syntax.ts";

/** Says whether a user is a member. */
type Membership = (user: RuleUser, surroundings?: Surroundings) => boolean;

type Context = { readonly user: RuleUser; readonly item: unknown; readonly surroundings: Surroundings };
type Test = (context: Context) => boolean;

const compiled = new WeakMap<Rule, Membership>();

/** Turns a rule into one function, so that a whole directory is evaluated in milliseconds. */
function compileRule(rule: Rule): Membership {
  const known = compiled.get(rule);
  if (known) return known;
  const test = expressionTest(rule.expression);
  const membership: Membership = (user, surroundings = {}) => test({ user, item: undefined, surroundings });
  compiled.set(rule, membership);
  return membership;
}

/** Whether the rule makes this user a member. */
export const matches = (rule: Rule, user: RuleUser, surroundings?: Surroundings): boolean =>
  compileRule(rule)(user, surroundings);

function expressionTest(expression: Expression): Test {
  switch (expression.kind) {
    case "comparison":
      return comparisonTest(expression);
    case "not": {
      const operand = expressionTest(expression.operand);
      return (context) => !operand(context);
    }
    case "and": {
      const left = expressionTest(expression.left);
      const right = expressionTest(expression.right);
      return (context) => left(context) && right(context);
    }
    case "or": {
      const left = expressionTest(expression.left);
      const right = expressionTest(expression.right);
      return (context) => left(context) || right(context);
    }
    case "any":
    case "all": {
      const read = ruleProperty(expression.collection)?.read;
      const test = expressionTest(expression.item);
      const every = expression.kind === "all";
      return ({ user, surroundings }) => {
        const value = read?.(user, surroundings);
        const items: unknown[] = Array.isArray(value) ? value : [];
        const holds = (item: unknown): boolean => test({ user, item, surroundings });
        return every ? items.every(holds) : items.some(holds);
      };
    }
  }
}

function comparisonTest({ subject, operator, value }: Comparison): Test {
  const negated = positiveOf[operator];
  const test = valueTest(negated ?? operator, value);
  const outcome = (found: unknown, surroundings: Surroundings): boolean => {
    // A collection meets a comparison when one of its values does.
    const met =
      Array.isArray(found) && found.length > 0
        ? found.some((one) => test(one, surroundings))
        : test(single(found), surroundings);
    return negated ? !met : met;
  };
  if (subject.kind === "user") {
    const read = ruleProperty(subject.property)?.read;
    return ({ user, surroundings }) => outcome(read?.(user, surroundings), surroundings);
  }
  const { property } = subject;
  if (property === null) return ({ item, surroundings }) => outcome(item, surroundings);
  return ({ item, surroundings }) => outcome((item as Record<string, unknown> | null)?.[property], surroundings);
}

const positiveOf: Partial<Record<ComparisonOperator, ComparisonOperator>> = {
  ne: "eq",
  notStartsWith: "startsWith",
  notEndsWith: "endsWith",
  notContains: "contains",
  notMatch: "match",
  notIn: "in",
};

const single = (found: unknown): unknown => (Array.isArray(found) ? undefined : found);

function valueTest(
  operator: ComparisonOperator,
  value: Value,
): (found: unknown, surroundings: Surroundings) => boolean {
  if (value === null) return (found) => found === null || found === undefined || found === "";
  if (typeof value === "boolean") return (found) => found === value;
  if (typeof value === "string") return stringTest(operator, value);
  if ("kind" in value) return momentTest(operator, value);
  const wanted = new Set(value.map((one) => one.toLowerCase()));
  return (found) => typeof found === "string" && wanted.has(found.toLowerCase());
}

function stringTest(operator: ComparisonOperator, value: string): (found: unknown) => boolean {
  const wanted = value.toLowerCase();
  const on = (test: (found: string) => boolean) => (found: unknown) =>
    typeof found === "string" && test(found.toLowerCase());
  switch (operator) {
    case "startsWith":
      return on((found) => found.startsWith(wanted));
    case "endsWith":
      return on((found) => found.endsWith(wanted));
    case "contains":
      return on((found) => found.includes(wanted));
    case "match": {
      const pattern = new RegExp(value, "i");
      return (found) => typeof found === "string" && pattern.test(found);
    }
    default:
      return on((found) => found === wanted);
  }
}

function momentTest(
  operator: ComparisonOperator,
  moment: Moment,
): (found: unknown, surroundings: Surroundings) => boolean {
  const dayMs = 86_400_000;
  return (found, { now }) => {
    if (typeof found !== "string") return false;
    const at = Date.parse(found);
    const edge =
      moment.kind === "moment" ? Date.parse(moment.at) : (now ?? new Date()).getTime() + moment.plusDays * dayMs;
    if (operator === "le") return at <= edge;
    if (operator === "ge") return at >= edge;
    return at === edge;
  };
}
