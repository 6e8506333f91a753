import { FilterSyntaxError, type LiteralType } from "./filter-syntax.ts";

export type Token =
  | { kind: "literal"; value: string | number | boolean | null; type: LiteralType; position: number }
  | { kind: "name"; name: string; position: number }
  | { kind: "mark"; mark: "(" | ")" | "," | "/" | ":"; position: number }
  | { kind: "end"; position: number };

const patterns: [RegExp, (text: string, position: number) => Token | undefined][] = [
  [/\s+/y, () => undefined],
  [
    /(duration|binary|enum|[A-Za-z_][\w.]*\.[A-Za-z_]\w*)'(?:[^']|'')*'/y,
    (text, position) => ({ kind: "literal", value: unquote(text.slice(text.indexOf("'"))), type: "Enum", position }),
  ],
  [/'(?:[^']|'')*'/y, (text, position) => ({ kind: "literal", value: unquote(text), type: "String", position })],
  [
    /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}(?![\w-])/y,
    (text, position) => ({ kind: "literal", value: text, type: "Guid", position }),
  ],
  [
    /\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?(?![\w-])/y,
    (text, position) => ({ kind: "literal", value: text, type: "Moment", position }),
  ],
  [
    /-?\d+(\.\d+)?([eE][+-]?\d+)?(?![\w.])/y,
    (text, position) => ({ kind: "literal", value: Number(text), type: "Number", position }),
  ],
  [/[(),/:]/y, (text, position) => ({ kind: "mark", mark: text as "(", position })],
  [/[$A-Za-z_][\w.]*/y, word],
];

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < text.length) {
    const [found, token] = next(text, position);
    if (token) {
      tokens.push(token);
    }
    position += found.length;
  }
  tokens.push({ kind: "end", position });
  return tokens;
}

function next(text: string, position: number): [string, Token | undefined] {
  for (const [pattern, make] of patterns) {
    pattern.lastIndex = position;
    const found = pattern.exec(text)?.[0];
    if (found) {
      return [found, make(found, position)];
    }
  }
  const what =
    text[position] === "'" ? "There is an unterminated string literal" : "Syntax error: character is not valid";
  throw new FilterSyntaxError(`${what} at position ${position} in '${text}'.`, position);
}

const words: Record<string, boolean | null> = { true: true, false: false, null: null };

function word(text: string, position: number): Token {
  if (Object.hasOwn(words, text)) {
    const value = words[text] ?? null;
    return { kind: "literal", value, type: value === null ? "Null" : "Boolean", position };
  }
  return { kind: "name", name: text, position };
}

function unquote(text: string): string {
  return text.slice(1, -1).replaceAll("''", "'");
}
