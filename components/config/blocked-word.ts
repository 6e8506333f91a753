import type { GroupNamingConfig } from "./group-naming.ts";

/** The first blocked word that a name holds: the tenant looks for whole words, however they are joined. */
export function blockedWordIn(name: string, { blockedWords }: GroupNamingConfig): string | undefined {
  const words = ` ${wordsOf(name)} `;
  return blockedWords.find((word) => words.includes(` ${wordsOf(word)} `));
}

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(" ");
