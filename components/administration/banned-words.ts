import type { OrganisationConfig } from "../config/organisation.ts";

type Language = OrganisationConfig["municipality"]["language"];

/**
 * What people of each language begin a password with when they have to find one: seasons, months, weekdays, greetings.
 * Entra's own list is English for the most part.
 */
const common: Record<Language, string> = {
  nn: "passord sommar haust vinter velkomen kommune herad måndag fredag januar august oktober desember noreg",
  nb: "passord sommer høst vinter velkommen kommune mandag fredag januar august oktober desember norge",
  sv: "lösenord sommar höst vinter välkommen kommun måndag fredag januari augusti oktober december sverige",
  en: "password spring summer autumn winter welcome council monday friday january august october december",
};

/** Entra takes words of 4 to 16 characters; it sees through capitals and 0 for o by itself. */
const taken = (word: string) => word.length >= 4 && word.length <= 16;

/**
 * Words no password may hold: the municipality's own names, the common ones of its language, and what it adds.
 *
 * @see https://learn.microsoft.com/entra/identity/authentication/concept-password-ban-bad
 */
export function bannedWords(
  { municipality, sites }: Pick<OrganisationConfig, "municipality" | "sites">,
  added: readonly string[],
): string[] {
  const names = [municipality.name, municipality.key, ...(sites ?? []).map(({ name }) => name)];
  const local = names.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const all = [...local, ...common[municipality.language].split(" "), ...added.map((word) => word.toLowerCase())];
  return [...new Set(all.filter(taken))].toSorted();
}
