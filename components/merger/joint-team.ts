import type { Language } from "../config/language.ts";
import type { MergerConfig } from "../config/merger/mergers.ts";
import { teamTemplates } from "../teams/templates.ts";

/** The team in which both municipalities prepare the merger. Its key is its mail nickname, for ever. */
export function jointTeam(key: string, { name }: Pick<MergerConfig, "name">, language: Language) {
  const template = "samanslaaing";
  return { key: `merger-${key}`, template, name: `${teamTemplates[template].name[language]} ${name}` } as const;
}
