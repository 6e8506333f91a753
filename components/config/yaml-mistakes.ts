import type { YAMLError } from "yaml";

/** Keys written twice are each a mistake of their own; of broken syntax the first place says it all. */
export function worthTelling(errors: readonly YAMLError[]): YAMLError[] {
  const syntax = errors.find(({ code }) => code !== "DUPLICATE_KEY");
  return syntax ? [syntax] : [...errors];
}

const words: { [code in YAMLError["code"]]?: string } = {
  TAB_AS_INDENT: "a tab is used to indent; use spaces",
  BAD_INDENT: "the indentation does not fit the lines around it; indent every field of a mapping alike",
  MULTIPLE_DOCS: "a second document starts here (---); keep one document in a file",
  MISSING_CHAR: "a quote, bracket or comma is missing here or on a line above",
};

/** What is wrong with the YAML, and what to do. */
export function syntaxSentence(error: YAMLError, text: string): string {
  if (error.code === "DUPLICATE_KEY") {
    const key = /^[^:,{}\n]*/.exec(text.slice(error.pos[0]))?.[0].trim() ?? "";
    return `${key} is written twice in the same mapping; keep one`;
  }
  // The library calls a mapping or list in braces a flow; one that is never closed swallows the lines below it.
  if (error.code === "BAD_INDENT" && error.message.startsWith("Flow")) {
    return "a { or [ on a line above is never closed; close it";
  }
  return words[error.code] ?? `not YAML: ${error.message.split("\n")[0]}`;
}

/** What is wrong with an alias; without a name it is the number of them. */
export function aliasSentence(alias: string | undefined): string {
  return alias === undefined
    ? "too many aliases (*name); write the values themselves"
    : `*${alias} refers to nothing; write the value itself`;
}

/** What is wrong with a key that is a mapping or a list. */
export const keySentence = "a mapping or a list stands where a key should be; take away the ? in front of it";
