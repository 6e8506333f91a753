import type { OrganisationFile } from "./organisation-schema.ts";

export interface OrganisationProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What the shape alone cannot say: references that resolve, codes that are unique, head counts that add up. */
export function checkOrganisation(organisation: OrganisationFile): OrganisationProblem[] {
  const problems: OrganisationProblem[] = [];
  const sites = new Set(organisation.sites?.map((site) => site.key));
  const codes = new Set<string>();
  const known = (kind: string, name: string, among: object | Set<string>, path: (string | number)[]): void => {
    const has = among instanceof Set ? among.has(name) : Object.hasOwn(among, name);
    if (has) return;
    const list = among instanceof Set ? [...among] : Object.keys(among);
    problems.push({ path, message: `"${name}" is no ${kind} of this file; there are ${list.join(", ")}` });
  };
  organisation.sectors.forEach((sector, s) => {
    sector.units.forEach((unit, u) => {
      const path = ["sectors", s, "units", u];
      if (codes.has(unit.code)) problems.push({ path: [...path, "code"], message: `"${unit.code}" is used twice` });
      codes.add(unit.code);
      known("persona", unit.persona, organisation.personas, [...path, "persona"]);
      if (unit.site !== undefined) known("site", unit.site, sites, [...path, "site"]);
      for (const licence of Object.keys(unit.licences))
        known("licence", licence, organisation.licences, [...path, "licences", licence]);
      const licensed = sum(unit.licences);
      if (licensed !== unit.employees) {
        problems.push({
          path: [...path, "licences"],
          message: `${licensed} licences for ${unit.employees} employees; each has one`,
        });
      }
      if (sum(unit.former ?? {}) > unit.employees)
        problems.push({ path: [...path, "former"], message: `more than the ${unit.employees} employees` });
    });
  });
  for (const [room, { site }] of Object.entries(organisation.rooms ?? {}))
    if (site !== undefined) known("site", site, sites, ["rooms", room, "site"]);
  if (organisation.political)
    known("licence", organisation.political.licence, organisation.licences, ["political", "licence"]);
  return problems;
}

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, one) => all + one, 0);
