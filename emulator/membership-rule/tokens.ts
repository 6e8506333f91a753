import { invalidSyntax } from "./rule-error.ts";

export type Token =
  | { readonly kind: "name" | "operator" | "string" | "number" | "moment"; readonly text: string; readonly at: number }
  | { readonly kind: "(" | ")" | "[" | "]" | "," | "end"; readonly text: string; readonly at: number };

const name = /[\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*/uy;
const moment = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})/y;
const number = /-?\d+(?:\.\d+)?/y;
// Microsoft's own examples write some operators with an en dash.
const operator = /[-–](\p{L}+)/uy;
const punctuation = "()[],";

/** Cuts a rule into tokens; ends with one token of kind "end". */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  while (at < text.length) {
    const character = text.charAt(at);
    if (/\s/.test(character)) {
      at += 1;
      continue;
    }
    if (punctuation.includes(character)) {
      tokens.push({ kind: character as "(" | ")" | "[" | "]" | ",", text: character, at });
      at += 1;
      continue;
    }
    if (character === '"' || character === "'") {
      const quoted = quotedText(text, at);
      tokens.push({ kind: "string", text: quoted.value, at });
      at = quoted.end;
      continue;
    }
    const found = take(moment) ?? take(number);
    if (found) {
      tokens.push({ kind: found[0].includes("T") ? "moment" : "number", text: found[0], at });
      at += found[0].length;
      continue;
    }
    const hyphened = take(operator);
    if (hyphened) {
      tokens.push({ kind: "operator", text: hyphened[1] ?? "", at });
      at += hyphened[0].length;
      continue;
    }
    const word = take(name);
    if (!word) throw invalidSyntax(`Unexpected character '${character}'`, at);
    tokens.push({ kind: "name", text: word[0], at });
    at += word[0].length;
  }
  tokens.push({ kind: "end", text: "the end of the rule", at });
  return tokens;
}

/** A backtick takes the next character as it stands; in single quotes, two of them mean one. */
function quotedText(text: string, start: number): { value: string; end: number } {
  const quote = text.charAt(start);
  let value = "";
  let at = start + 1;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === "`" && at + 1 < text.length) {
      value += text.charAt(at + 1);
      at += 2;
    } else if (character === quote) {
      if (quote === "'" && text.charAt(at + 1) === "'") {
        value += "'";
        at += 2;
      } else {
        return { value, end: at + 1 };
      }
    } else {
      value += character;
      at += 1;
    }
  }
  throw invalidSyntax("Unterminated string", start);
}
