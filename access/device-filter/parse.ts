import { type DeviceProperty, deviceProperties, isCollection } from "./device.ts";
import { type DeviceRule, type Operator, operators } from "./rule.ts";
import { type Token, tokens } from "./tokens.ts";

/** Deeper than anything a person writes, and shallow enough for any stack. */
const deepest = 200;

/** Reads a device filter. What it cannot read it says, with the place; it never guesses. */
export function parseDeviceRule(rule: string): { rule: DeviceRule } | { problem: string } {
  const found = tokens(rule);
  if ("problem" in found) return found;
  try {
    const parser = new Parser(found);
    const parsed = parser.either(0);
    parser.end();
    return { rule: parsed };
  } catch (error) {
    if (error instanceof RuleProblem) return { problem: error.message };
    throw error;
  }
}

class RuleProblem extends Error {}

class Parser {
  private at = 0;
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  end(): void {
    if (this.at < this.tokens.length) this.fail("and, or, or the end");
  }

  either(depth: number): DeviceRule {
    return this.chain("or", () => this.both(depth));
  }

  private both(depth: number): DeviceRule {
    return this.chain("and", () => this.one(depth));
  }

  private chain(word: "and" | "or", next: () => DeviceRule): DeviceRule {
    const first = next();
    const rules = [first];
    while (this.word(word)) rules.push(next());
    return rules.length === 1 ? first : { kind: word, rules };
  }

  private one(depth: number): DeviceRule {
    if (depth > deepest) throw new RuleProblem(`more than ${deepest} levels of parentheses`);
    if (this.word("not")) return { kind: "not", rule: this.one(depth + 1) };
    if (this.mark("(")) {
      const inner = this.either(depth + 1);
      if (!this.mark(")")) this.fail(")");
      return inner;
    }
    return this.comparison();
  }

  private comparison(): DeviceRule {
    const property = this.property();
    const operator = operators.find((name) => this.word(name));
    if (!operator) return this.fail("an operator");
    const values = operator === "in" || operator === "notIn" ? this.list() : [this.value()];
    if (!fits(property, operator)) throw new RuleProblem(`-${operator} is not defined for device.${property}`);
    return { kind: "compare", property, operator, values };
  }

  private property(): DeviceProperty {
    const token = this.tokens[this.at];
    const text = token?.kind === "word" ? token.text.toLowerCase() : "";
    const property = deviceProperties.find((name) => `device.${name}`.toLowerCase() === text);
    if (!property) return this.fail("a device property");
    this.at++;
    return property;
  }

  private list(): (string | null)[] {
    if (!this.mark("[")) return this.fail("[");
    const values = [this.value()];
    while (this.mark(",")) values.push(this.value());
    if (!this.mark("]")) this.fail("]");
    return values;
  }

  private value(): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== "text" && token?.kind !== "word") return this.fail("a value");
    if (token.kind === "word" && token.text.startsWith("-")) return this.fail("a value");
    this.at++;
    const text = token.text.toLowerCase();
    return token.kind === "word" && (text === "null" || text === "$null") ? null : text;
  }

  private mark(kind: Token["kind"]): boolean {
    const matches = this.tokens[this.at]?.kind === kind;
    if (matches) this.at++;
    return matches;
  }

  /** An operator, with or without its hyphen. */
  private word(name: string): boolean {
    const token = this.tokens[this.at];
    const text = token?.kind === "word" ? token.text.toLowerCase() : "";
    const matches = text === `-${name.toLowerCase()}` || text === name.toLowerCase();
    if (matches) this.at++;
    return matches;
  }

  private fail(wanted: string): never {
    const token = this.tokens[this.at];
    const seen = token === undefined ? "the end" : "text" in token ? token.text.slice(0, 40) : token.kind;
    throw new RuleProblem(`expected ${wanted} as piece ${this.at + 1}, got ${seen}`);
  }
}

/** Lists know only -contains and -notContains, the compliance flag only equality; the rest take every operator. */
function fits(property: DeviceProperty, operator: Operator): boolean {
  if (isCollection(property)) return operator === "contains" || operator === "notContains";
  return property !== "isCompliant" || operator === "eq" || operator === "ne";
}
