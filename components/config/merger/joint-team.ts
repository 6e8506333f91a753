import type { Language } from "../language.ts";
import type { AssignedTemplateKey } from "../template-keys.ts";
import type { MergerConfig } from "./mergers.ts";

const template: AssignedTemplateKey = "samanslaaing";

const names: Readonly<Record<Language, (other: string) => string>> = {
  nn: (other) => `Samanslåing med ${other}`,
  nb: (other) => `Sammenslåing med ${other}`,
  sv: (other) => `Sammanslagning med ${other}`,
  en: (other) => `Merger with ${other}`,
};

/** The team in which both municipalities prepare the merger. Its key is its mail nickname, for ever. */
export const jointTeam = (key: string, { name }: Pick<MergerConfig, "name">, language: Language) =>
  ({ key: `merger-${key}`, template, name: names[language](name) }) as const;
