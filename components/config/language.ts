import { z } from "zod";
import { closed, expecting } from "./expectation.ts";

/** Languages the people of a municipality read: Nynorsk, Bokmål, Swedish, English. */
export const languages = ["nn", "nb", "sv", "en"] as const;
export type Language = (typeof languages)[number];

export const languageSchema = z.enum(languages, expecting("nn, nb, sv or en"));

// Teams and Entra show a name as it is written: no line break, no space at either end.
const nameSchema = z
  .string(expecting('a name in quotes, for example "Økonomi"'))
  .regex(/^\S(?:[^\p{Cc}]*\S)?$/u, expecting("a name without spaces at its ends and without line breaks"))
  .max(120, expecting("a name of at most 120 characters"));

/** A name in one or more languages; the stack's language must be among them. */
export const nameByLanguageSchema = closed(
  { nn: nameSchema.optional(), nb: nameSchema.optional(), sv: nameSchema.optional(), en: nameSchema.optional() },
  "a name for each language, for example {nn: Økonomi, nb: Økonomi}",
);
export type NameByLanguage = { [L in Language]?: string | undefined };

/** The name people read. The languages were checked at the border, so another one is only met by hand-built data. */
export function nameIn(language: Language, name: NameByLanguage): string {
  const found = name[language] ?? Object.values(name).find((other) => other !== undefined);
  if (found === undefined) throw new TypeError(`a name has no language at all, not even ${language}`);
  return found;
}
