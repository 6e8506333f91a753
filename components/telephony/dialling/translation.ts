import type { Pattern } from "./pattern.ts";

const piece = /\$\{(\d+)\}|\$(\d+)|([0-9+*#]+)|(.)/gs;

/** Why a translation cannot be used with a pattern; undefined when it can. */
export function examineTranslation(translation: string, { groups }: Pattern): string | undefined {
  if (translation === "") return "is empty; write the number that leaves, for example +47$1";
  for (const [raw, braced, bare, , strange] of translation.matchAll(piece)) {
    if (strange !== undefined) return `holds ${strange}; write digits, + and groups such as $1`;
    if (bare !== undefined && bare.length > 1) {
      return `holds ${raw}, which .NET reads as group ${bare}; write \${${bare.charAt(0)}}${bare.slice(1)}`;
    }
    const group = Number(braced ?? bare ?? 1);
    if ((braced ?? bare) !== undefined && (group < 1 || group > groups)) {
      return `holds ${raw}, but the pattern has ${groups === 1 ? "one group" : `${groups} groups`}`;
    }
  }
  return undefined;
}

/** The number that a translation makes of a match, as .NET does. */
export function translate(translation: string, match: RegExpExecArray): string {
  return [...translation.matchAll(piece)]
    .map(([raw, braced, bare]) => {
      const group = braced ?? bare;
      return group === undefined ? raw : (match[Number(group)] ?? "");
    })
    .join("");
}

/** What stands before `$1` when that is the whole translation; undefined for any other form. */
export function putBefore(translation: string): string | undefined {
  return /^([0-9+*#]*)\$(?:1|\{1\})$/.exec(translation)?.[1];
}
