import type { Entity } from "../store/json.ts";
import { extensionAttributes, seedUser } from "./accounts.ts";
import { objectId } from "./object-id.ts";
import type { Names, OrganisationFile, OrganisationUnit } from "./organisation-schema.ts";

type Language = OrganisationFile["municipality"]["language"];

const titles: Record<Language, { employee: string; elected: string; locale: string }> = {
  nn: { employee: "Tilsett", elected: "Folkevald", locale: "nn-NO" },
  nb: { employee: "Ansatt", elected: "Folkevalgt", locale: "nb-NO" },
  sv: { employee: "Anställd", elected: "Förtroendevald", locale: "sv-SE" },
  en: { employee: "Employee", elected: "Elected", locale: "en-GB" },
};

/** Synthetic people: as many in each unit as its file says, with the licences it says, and no names. */
export function people(organisation: OrganisationFile): Entity[] {
  const staff = organisation.sectors.flatMap((sector) =>
    sector.units.flatMap((unit) =>
      licencesOfUnit(unit).map((licence, index) => ({
        licence,
        unit,
        sector: sector.key,
        persona: unit.persona,
        former: formerOf(unit, index),
      })),
    ),
  );
  const { political } = organisation;
  const elected = Array.from({ length: political?.accountHolders ?? 0 }, () => ({
    licence: political?.licence ?? "",
    unit: undefined,
    sector: undefined,
    persona: "folkevald",
    former: undefined,
  }));
  const rows: Person[] = [...staff, ...elected];
  return rows.map((row, index) =>
    person(organisation, row, index + 1, index < staff.length ? index + 1 : index + 1 - staff.length),
  );
}

type Person = {
  licence: string;
  unit: OrganisationUnit | undefined;
  sector: string | undefined;
  persona: string;
  former: string | undefined;
};

/** `number` runs through everyone, `ordinal` through the employees and again through the elected. */
function person(organisation: OrganisationFile, row: Person, number: number, ordinal: number): Entity {
  const { municipality, attributes, sites, personas } = organisation;
  const title = titles[municipality.language];
  const status = row.unit ? hrStatus(number) : "active";
  const upn = `${municipality.key.charAt(0)}${digits(number)}@${municipality.domain}`;
  const written = {
    [attributes.unit]: row.unit?.code,
    [attributes.sector]: row.sector,
    [attributes.persona]: row.persona,
    [attributes.rollout]: rolloutStep(number),
    [attributes.formerMunicipality]: row.former,
    [attributes.licence]: row.licence,
    [attributes.status]: status,
  };
  const name = row.unit?.name ?? personas[row.persona]?.name;
  return seedUser({
    id: objectId(municipality.key, "user", digits(number)),
    displayName: `${row.unit ? title.employee : title.elected} ${digits(ordinal)}`,
    userPrincipalName: upn,
    mail: upn,
    proxyAddresses: [`SMTP:${upn}`],
    // Some on leave have their account closed meanwhile: a licence that followed the account would be lost.
    accountEnabled: !(status === "leave" && number % 80 === 7),
    department: name ? inLanguage(name, municipality.language) : null,
    companyName: municipality.name,
    officeLocation: sites?.find((site) => site.key === row.unit?.site)?.name ?? null,
    employeeId: `1${digits(number)}`,
    employeeType: row.unit ? "tilsett" : "folkevald",
    usageLocation: municipality.country,
    preferredLanguage: title.locale,
    onPremisesExtensionAttributes: extensionAttributes(
      Object.fromEntries(Object.entries(written).filter((entry): entry is [string, string] => entry[1] !== undefined)),
    ),
  });
}

const digits = (number: number): string => String(number).padStart(4, "0");

const inLanguage = (name: Names, language: Language): string => name[language] ?? Object.values(name)[0] ?? "";

/** One entry per employee, in the order of the file's licence split. */
const licencesOfUnit = (unit: OrganisationUnit): string[] =>
  Object.entries(unit.licences).flatMap(([licence, count]) => Array.from({ length: count }, () => licence));

/** The first of a unit came from the former municipalities, the others did not. */
function formerOf(unit: OrganisationUnit, index: number): string | undefined {
  let upTo = 0;
  for (const [municipality, count] of Object.entries(unit.former ?? {})) {
    upTo += count;
    if (index < upTo) return municipality;
  }
  return undefined;
}

/** One in forty is on leave, one in a hundred under notice. */
function hrStatus(number: number): "active" | "leave" | "notice" {
  if (number % 40 === 7) return "leave";
  return number % 100 === 31 ? "notice" : "active";
}

/** A few pilots, then a tenth, then a third, then everyone. */
function rolloutStep(number: number): string {
  if (number % 50 === 0) return "0";
  if (number % 10 === 3) return "1";
  return number % 3 === 0 ? "2" : "3";
}
