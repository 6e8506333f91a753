/** A piece of a device filter. A word is anything unquoted: `device.model`, `-eq`, `True`. */
export type Token =
  | { readonly kind: "(" | ")" | "[" | "]" | "," }
  | { readonly kind: "word" | "text"; readonly text: string };

/** Splits a rule; a text may stand in double or single quotes, a quote inside is written twice or after a backslash or backtick. */
export function tokens(rule: string): Token[] | { problem: string } {
  const found: Token[] = [];
  let at = 0;
  while (at < rule.length) {
    const char = rule.charAt(at);
    if (/\s/u.test(char)) at++;
    else if (char === "(" || char === ")" || char === "[" || char === "]" || char === ",") {
      found.push({ kind: char });
      at++;
    } else if (char === '"' || char === "'") {
      const text = quoted(rule, at);
      if (!text) return { problem: `the text that starts at character ${at + 1} has no end` };
      found.push({ kind: "text", text: text.value });
      at = text.end;
    } else {
      const start = at;
      while (at < rule.length && !/[\s()[\],"']/u.test(rule.charAt(at))) at++;
      found.push({ kind: "word", text: rule.slice(start, at) });
    }
  }
  return found;
}

function quoted(rule: string, start: number): { value: string; end: number } | null {
  const quote = rule.charAt(start);
  let value = "";
  for (let at = start + 1; at < rule.length; at++) {
    const char = rule.charAt(at);
    const next = rule.charAt(at + 1);
    if ((char === quote && next === quote) || ((char === "\\" || char === "`") && next === quote)) {
      value += quote;
      at++;
    } else if (char === quote) return { value, end: at + 1 };
    else value += char;
  }
  return null;
}
