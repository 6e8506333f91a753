import { checkCollection, checkComparison } from "./check.ts";
import { type RuleProperty, ruleProperty } from "./properties.ts";
import { invalidOperands, invalidSyntax, RuleError, wrongProperty } from "./rule-error.ts";
import { type ComparisonOperator, comparisonOperators, type Expression, type Literal, type Rule } from "./syntax.ts";
import { type Token, tokenise } from "./tokens.ts";

/** Microsoft's limit on the length of a rule, in characters. */
const maxLength = 3072;
/** Deeper nesting than a rule of the permitted length can need; keeps the parser's own stack small. */
const maxDepth = 200;

const operatorNames = new Map<string, ComparisonOperator>(
  comparisonOperators.map((name) => [name.toLowerCase(), name]),
);

/** Parses and checks a rule; throws RuleError where Entra would refuse it. */
export function parseRule(text: string): Rule {
  if (text.length > maxLength) {
    throw new RuleError(
      "Rule is too long",
      `The rule has ${text.length} characters, at most ${maxLength} are allowed`,
      maxLength,
    );
  }
  const parser = new Parser(tokenise(text));
  return { text, expression: parser.rule() };
}

class Parser {
  private readonly tokens: readonly Token[];
  private next = 0;
  private depth = 0;
  private collection: RuleProperty | undefined;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  rule(): Expression {
    if (this.peek().kind === "end") throw invalidSyntax("The rule is empty", 0);
    const expression = this.or();
    const rest = this.peek();
    if (rest.kind !== "end") throw invalidSyntax(`Missing -and or -or before '${rest.text}'`, rest.at);
    return expression;
  }

  private or(): Expression {
    let left = this.and();
    while (this.takeWord("or")) left = { kind: "or", left, right: this.and() };
    return left;
  }

  private and(): Expression {
    let left = this.unary();
    while (this.takeWord("and")) left = { kind: "and", left, right: this.unary() };
    return left;
  }

  private unary(): Expression {
    this.depth += 1;
    if (this.depth > maxDepth) throw invalidSyntax("The rule is nested too deeply", this.peek().at);
    try {
      if (this.takeWord("not")) return { kind: "not", operand: this.unary() };
      if (this.peek().kind === "(") {
        this.take();
        const inner = this.or();
        this.expect(")");
        return inner;
      }
      return this.comparison();
    } finally {
      this.depth -= 1;
    }
  }

  private comparison(): Expression {
    const subject = this.peek();
    if (subject.kind !== "name") throw invalidSyntax(`Expected a property, found '${subject.text}'`, subject.at);
    this.take();
    const operator = this.operatorWord();
    if (subject.text === "_" || this.isItemProperty(subject.text)) return this.itemComparison(subject, operator);
    const property = userProperty(subject, this.collection !== undefined);
    if (operator === "any" || operator === "all") return this.quantified(property, operator, subject);
    const literal = this.literal();
    return {
      kind: "comparison",
      subject: { kind: "user", property: property.name },
      operator,
      value: checkComparison(property.type, operator, literal, subject.at),
    };
  }

  private quantified(property: RuleProperty, kind: "any" | "all", subject: Token): Expression {
    checkCollection(property, kind, subject.at);
    if (this.collection) throw invalidOperands(kind, subject.at, "a collection inside a collection");
    this.expect("(");
    this.collection = property;
    const item = this.or();
    this.collection = undefined;
    this.expect(")");
    return { kind, collection: property.name, item };
  }

  private itemComparison(subject: Token, operator: ComparisonOperator | "any" | "all"): Expression {
    const collection = this.collection;
    if (!collection || operator === "any" || operator === "all")
      throw invalidOperands(operator, subject.at, `'${subject.text}' stands for one item inside -any or -all`);
    const property = itemProperty(subject, collection);
    if (collection.name === "memberOf" && operator !== "in")
      throw invalidOperands(operator, subject.at, "group.objectId goes with -in");
    const literal = this.literal();
    return {
      kind: "comparison",
      subject: { kind: "item", property },
      operator,
      value: checkComparison("string", operator, literal, subject.at),
    };
  }

  private isItemProperty(name: string): boolean {
    const item = this.collection?.item;
    return item !== undefined && name.toLowerCase().startsWith(`${item.name.toLowerCase()}.`);
  }

  private operatorWord(): ComparisonOperator | "any" | "all" {
    const token = this.peek();
    const word = token.text.toLowerCase();
    if (token.kind === "operator" || token.kind === "name") {
      if (word === "any" || word === "all") {
        this.take();
        return word;
      }
      const operator = operatorNames.get(word);
      if (operator) {
        this.take();
        return operator;
      }
    }
    throw invalidSyntax(`Invalid operator found: expected an operator, found '${token.text}'`, token.at);
  }

  private literal(): Literal {
    const token = this.take();
    if (token.kind === "string" || token.kind === "number") return { kind: token.kind, value: token.text };
    if (token.kind === "moment") return { kind: "moment", at: token.text };
    if (token.kind === "[") return this.list();
    if (token.kind === "name") {
      const word = token.text.toLowerCase();
      if (word === "null" || word === "$null") return { kind: "null" };
      if (word === "true" || word === "false") return { kind: "boolean", value: word === "true" };
      if (word === "system.now") return { kind: "now", plusDays: this.shiftInDays() };
    }
    throw invalidSyntax(`Expected a value, found '${token.text}'; a string stands in double quotes`, token.at);
  }

  private list(): Literal {
    const items: Literal[] = [];
    do {
      const token = this.take();
      if (token.kind !== "string" && token.kind !== "number")
        throw invalidSyntax(`Expected a list of values, found '${token.text}'`, token.at);
      items.push({ kind: token.kind, value: token.text });
    } while (this.takeKind(","));
    this.expect("]");
    return { kind: "list", items };
  }

  private shiftInDays(): number {
    const sign = this.takeWord("plus") ? 1 : this.takeWord("minus") ? -1 : 0;
    if (sign === 0) return 0;
    const token = this.take();
    const days = /^p(\d{1,5})d$/i.exec(token.text);
    if (!days) throw invalidSyntax(`Expected a number of days such as p1d, found '${token.text}'`, token.at);
    return sign * Number(days[1]) || 0;
  }

  private peek(): Token {
    return this.tokens[this.next] ?? { kind: "end", text: "the end of the rule", at: 0 };
  }

  private take(): Token {
    const token = this.peek();
    if (token.kind !== "end") this.next += 1;
    return token;
  }

  private takeKind(kind: Token["kind"]): boolean {
    if (this.peek().kind !== kind) return false;
    this.take();
    return true;
  }

  private takeWord(word: string): boolean {
    const token = this.peek();
    if ((token.kind !== "operator" && token.kind !== "name") || token.text.toLowerCase() !== word) return false;
    this.take();
    return true;
  }

  private expect(kind: Token["kind"]): void {
    const token = this.take();
    if (token.kind !== kind) throw invalidSyntax(`Expected '${kind}', found '${token.text}'`, token.at);
  }
}

function userProperty(subject: Token, insideCollection: boolean): RuleProperty {
  const [object = "", ...rest] = subject.text.split(".");
  const name = rest.join(".");
  const kind = object.toLowerCase();
  if (kind === "device")
    throw new RuleError("Not modelled", "Rules about devices are not modelled by this tenant", subject.at);
  if (kind !== "user" || name === "")
    throw wrongProperty(name || object, insideCollection ? "collection item" : "User", subject.at);
  const property = ruleProperty(name);
  if (!property) throw wrongProperty(name, "User", subject.at);
  if (insideCollection) throw wrongProperty(name, "collection item", subject.at);
  return property;
}

function itemProperty(subject: Token, collection: RuleProperty): string | null {
  if (subject.text === "_") {
    if (collection.item) throw wrongProperty("_", collection.item.name, subject.at);
    return null;
  }
  const wanted = subject.text.slice(subject.text.indexOf(".") + 1);
  const known = collection.item?.properties.find((name) => name.toLowerCase() === wanted.toLowerCase());
  if (known === undefined) throw wrongProperty(wanted, collection.item?.name ?? collection.name, subject.at);
  return known;
}
