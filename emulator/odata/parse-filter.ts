import {
  type Comparison,
  comparisons,
  type FilterExpression,
  type FilterFunction,
  FilterSyntaxError,
  filterFunctions,
} from "./filter-syntax.ts";
import { type Token, tokenize } from "./filter-tokens.ts";

/** How strongly an operator binds; the higher, the closer. */
const strengths: Record<string, number> = {
  or: 1,
  and: 2,
  ...Object.fromEntries(comparisons.map((name) => [name, 3])),
  in: 3,
};
const notStrength = 4;
const deepest = 100;

/** Reads a $filter. Throws FilterSyntaxError where it is none. */
export function parseFilter(text: string): FilterExpression {
  const parser = new Parser(text);
  const expression = parser.expression(0);
  parser.end();
  return expression;
}

class Parser {
  readonly #text: string;
  readonly #tokens: Token[];
  #index = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = tokenize(text);
  }

  /** Pratt: an operand, then every operator that binds more strongly than the one before. */
  expression(weakest: number): FilterExpression {
    this.#depth += 1;
    if (this.#depth > deepest) {
      throw this.#error("The filter is nested too deeply");
    }
    let left = this.#operand();
    for (;;) {
      const token = this.#peek();
      const operator = token.kind === "name" ? token.name.toLowerCase() : "";
      const strength = strengths[operator] ?? 0;
      if (strength <= weakest) {
        this.#depth -= 1;
        return left;
      }
      this.#index += 1;
      left = this.#operation(left, operator, strength);
    }
  }

  end(): void {
    if (this.#peek().kind !== "end") {
      throw this.#error("Syntax error");
    }
  }

  #operation(left: FilterExpression, operator: string, strength: number): FilterExpression {
    if (operator === "in") {
      return { kind: "in", left, items: this.#list() };
    }
    const right = this.expression(strength);
    return operator === "and" || operator === "or"
      ? { kind: "logic", operator, left, right }
      : { kind: "compare", operator: operator as Comparison, left, right };
  }

  #operand(): FilterExpression {
    const token = this.#peek();
    this.#index += 1;
    if (token.kind === "literal") {
      return { kind: "literal", value: token.value, type: token.type };
    }
    if (token.kind === "mark" && token.mark === "(") {
      const inner = this.expression(0);
      this.#expect(")");
      return inner;
    }
    if (token.kind !== "name") {
      this.#index -= 1;
      throw this.#error("Expression expected");
    }
    if (token.name.toLowerCase() === "not") {
      return { kind: "not", operand: this.expression(notStrength) };
    }
    return this.#at("(") ? this.#call(token.name) : this.#path(token.name);
  }

  #call(name: string): FilterExpression {
    const known = name.toLowerCase();
    if (!(filterFunctions as readonly string[]).includes(known)) {
      throw this.#error(`An unknown function with name '${name}' was found`);
    }
    return { kind: "call", name: known as FilterFunction, arguments: this.#list() };
  }

  #path(first: string): FilterExpression {
    const segments = [first];
    while (this.#at("/")) {
      this.#index += 1;
      const token = this.#peek();
      if (token.kind !== "name") {
        throw this.#error("Property name expected");
      }
      this.#index += 1;
      const quantifier = token.name.toLowerCase();
      if ((quantifier === "any" || quantifier === "all") && this.#at("(")) {
        return this.#lambda(quantifier, segments);
      }
      segments.push(token.name);
    }
    return { kind: "path", segments };
  }

  #lambda(quantifier: "any" | "all", path: string[]): FilterExpression {
    this.#expect("(");
    if (this.#at(")") && quantifier === "any") {
      this.#index += 1;
      return { kind: "lambda", quantifier, path, variable: undefined, body: undefined };
    }
    const token = this.#peek();
    if (token.kind !== "name") {
      throw this.#error("Range variable expected");
    }
    this.#index += 1;
    this.#expect(":");
    const body = this.expression(0);
    this.#expect(")");
    return { kind: "lambda", quantifier, path, variable: token.name, body };
  }

  #list(): FilterExpression[] {
    this.#expect("(");
    const items = [this.expression(0)];
    while (this.#at(",")) {
      this.#index += 1;
      items.push(this.expression(0));
    }
    this.#expect(")");
    return items;
  }

  #at(mark: string): boolean {
    const token = this.#peek();
    return token.kind === "mark" && token.mark === mark;
  }

  #expect(mark: string): void {
    if (!this.#at(mark)) {
      throw this.#error(`')' or operator expected`.replace(")", mark));
    }
    this.#index += 1;
  }

  #peek(): Token {
    return this.#tokens[this.#index] ?? { kind: "end", position: this.#text.length };
  }

  #error(what: string): FilterSyntaxError {
    const { position } = this.#peek();
    return new FilterSyntaxError(`${what} at position ${position} in '${this.#text}'.`, position);
  }
}
