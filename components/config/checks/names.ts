import { type Language, languages, type NameByLanguage } from "../language.ts";
import { type Outline, unitsOf } from "../outline.ts";
import type { PathStep } from "../problem.ts";
import type { Finding } from "./check.ts";

interface Name {
  path: readonly PathStep[];
  name: NameByLanguage | undefined;
}

/** Every name has the language that people read. When none has it, that is one mistake and told by `noNameIn`. */
export function namesIn(language: Language, outline: Outline): Finding[] {
  if (noNameIn(language, outline) !== undefined) return [];
  return allNames(outline)
    .filter(({ name }) => name !== undefined && !(language in name))
    .map(({ path }) => ({
      path,
      text: `no ${language}, the language people read here; write the name in ${language} too`,
    }));
}

/** What to do when a file has names, but not one in this language. */
export function noNameIn(language: Language, outline: Outline, file = "this file"): string | undefined {
  const names = allNames(outline).flatMap(({ name }) => name ?? []);
  if (names.length === 0 || names.some((name) => language in name)) return undefined;
  const offered = languages.filter((other) => names.every((name) => other in name));
  const add = `add ${language} to each name`;
  const remedy = offered.length > 0 ? `use ${offered.join(" or ")}, or ${add}` : add;
  return `"${language}", but no name in ${file} has that language; ${remedy}`;
}

/** Two units with one name would give two teams nobody can tell apart. */
export function sameName(language: Language, outline: Outline): Finding[] {
  const first = new Map<string, string>();
  return unitsOf(outline).flatMap(({ path, unit }) => {
    const name = unit.name?.[language];
    if (!name) return [];
    const other = first.get(name);
    if (other === undefined) {
      first.set(name, unit.key ?? "another unit");
      return [];
    }
    return [
      { path: [...path, "name"], text: `"${name}" is also the name of ${other}; write a name that tells them apart` },
    ];
  });
}

const allNames = (outline: Outline): Name[] => [
  ...Object.entries(outline.personas ?? {}).map(([key, { name }]) => ({ path: ["personas", key, "name"], name })),
  ...(outline.sectors ?? []).map(({ name }, s) => ({ path: ["sectors", s, "name"], name })),
  ...unitsOf(outline).map(({ path, unit: { name } }) => ({ path: [...path, "name"], name })),
  ...(outline.political?.bodies ?? []).map(({ name }, b) => ({ path: ["political", "bodies", b, "name"], name })),
];
