import { type AST, RegExpParser } from "@eslint-community/regexpp";

/** A pattern that means the same on .NET, where the service runs it, and here. */
export interface Pattern {
  readonly source: string;
  readonly regex: RegExp;
  /** How many groups it captures. */
  readonly groups: number;
  /** Digits in front of the only group when the group reaches to the end; undefined for any other form. */
  readonly dropped: number | undefined;
}

const parser = new RegExpParser({ ecmaVersion: 2024 });

/**
 * Reads a pattern of a dial plan. Only what .NET and JavaScript agree on is let through: digits, `+`, `*`, `#`, `\d`,
 * classes of digits, groups, alternatives and greedy counts, from `^` to `$`. A group that captures inside a count is
 * refused, since .NET keeps what an earlier round captured and JavaScript forgets it.
 */
export function readPattern(source: string): Pattern | { refused: string } {
  const parsed = parse(source);
  if ("refused" in parsed) return parsed;
  const body = anchored(parsed);
  if (body === undefined) {
    return {
      refused: "is not held at both ends; begin it with ^ and end it with $, so that it fits whole numbers only",
    };
  }
  const foreign = body.map(refusal).find((reason) => reason !== undefined);
  if (foreign !== undefined) return { refused: foreign };
  const groups = body.reduce((total, element) => total + capturesIn(element), 0);
  return { source, regex: new RegExp(source), groups, dropped: groups === 1 ? droppedBefore(body) : undefined };
}

/** The pattern, or a mistake of ours: for patterns that stand in the code and those already checked. */
export function patternOf(source: string): Pattern {
  const pattern = readPattern(source);
  if ("refused" in pattern) throw new TypeError(`the pattern ${source} ${pattern.refused}`);
  return pattern;
}

function parse(source: string): AST.Pattern | { refused: string } {
  try {
    return parser.parsePattern(source);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { refused: `is no regular expression (${error.message.replace(/^.*\/: /, "")}); correct it` };
  }
}

function anchored({ alternatives }: AST.Pattern): readonly AST.Element[] | undefined {
  const [only, ...others] = alternatives;
  const elements = only?.elements ?? [];
  const [first, last] = [elements.at(0), elements.at(-1)];
  const isHeld = isEdge(first, "start") && isEdge(last, "end") && elements.length > 2 && others.length === 0;
  return isHeld ? elements.slice(1, -1) : undefined;
}

const isEdge = (element: AST.Element | undefined, kind: "start" | "end") =>
  element?.type === "Assertion" && element.kind === kind;

const digits = /^[0-9+*#]$/;
const isDigit = (character: AST.Character) => digits.test(String.fromCodePoint(character.value));

/** Why an element may not stand in a pattern; undefined when it may. */
function refusal(element: AST.Node): string | undefined {
  switch (element.type) {
    case "Character":
      return isDigit(element) ? undefined : `holds ${element.raw}, which nobody can dial; use digits only`;
    case "CharacterSet":
      return element.kind === "digit" && !element.negate ? undefined : `holds ${element.raw}; write digits, or \\d`;
    case "CharacterClass":
      if (element.negate) return `holds ${element.raw}; list the digits that fit, not those that do not`;
      return firstRefusal(element.elements);
    case "CharacterClassRange":
      return refusal(element.min) ?? refusal(element.max);
    case "Group":
      return firstRefusal(element.alternatives.flatMap(({ elements }) => elements));
    case "CapturingGroup":
      if (element.name !== null)
        return `names the group ${element.name}; .NET numbers named groups last, so leave the name out`;
      return firstRefusal(element.alternatives.flatMap(({ elements }) => elements));
    case "Quantifier":
      if (!element.greedy)
        return `holds ${element.raw}; a count that takes as little as it can is not needed between ^ and $`;
      if (capturesIn(element.element) > 0) {
        return `repeats a group that captures, ${element.raw}; .NET and JavaScript keep different parts of it, so put the count inside`;
      }
      return refusal(element.element);
    default:
      return `holds ${element.raw}; a dial plan here has digits, \\d, [..], (..), | and counts`;
  }
}

const firstRefusal = (elements: readonly AST.Node[]) => elements.map(refusal).find((reason) => reason !== undefined);

function capturesIn(node: AST.Node): number {
  switch (node.type) {
    case "CapturingGroup":
      return 1 + inside(node.alternatives);
    case "Group":
      return inside(node.alternatives);
    case "Quantifier":
      return capturesIn(node.element);
    default:
      return 0;
  }
}

const inside = (alternatives: readonly AST.Alternative[]): number =>
  alternatives.flatMap(({ elements }) => elements).reduce((total, element) => total + capturesIn(element), 0);

function droppedBefore(body: readonly AST.Element[]): number | undefined {
  if (body.at(-1)?.type !== "CapturingGroup") return undefined;
  return body.slice(0, -1).reduce<number | undefined>((total, element) => {
    const length = lengthOf(element);
    return total === undefined || length === undefined ? undefined : total + length;
  }, 0);
}

function lengthOf(element: AST.Element): number | undefined {
  if (element.type === "Character" || element.type === "CharacterClass" || element.type === "CharacterSet") return 1;
  if (element.type !== "Quantifier" || element.min !== element.max) return undefined;
  const length = lengthOf(element.element);
  return length === undefined ? undefined : length * element.min;
}
