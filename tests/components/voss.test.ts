import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { loadOrganisation, type OrganisationConfig, Tenant } from "../../components/index.ts";
import { matches, parseRule } from "../../emulator/membership-rule/index.ts";
import { seedByName } from "../emulator/seed-by-name.ts";
import { breakGlassAccounts, owners, smallOrganisation, smallSettings } from "./fixtures.ts";
import { declare, ofType, one, type Registered } from "./mocks.ts";

const group = "azuread:index/group:Group";

const tenantOf = (organisation: OrganisationConfig, team: string) =>
  declare(() => {
    new Tenant(organisation.municipality.key, {
      ...smallSettings(),
      organisation,
      language: organisation.municipality.language,
      breakGlass: { accounts: breakGlassAccounts, protect: true },
      teams: { onDelete: "archive", chosen: {}, units: { [team]: { owners } } },
    });
  });

const ruleOf = ({ inputs }: Registered) => (inputs.dynamicMembership as { rule: string } | undefined)?.rule;

describe("Voss", () => {
  const file = loadOrganisation("organisations/voss.yaml");
  const people = seedByName("voss").collections.users ?? [];
  let resources: Registered[];
  beforeAll(async () => {
    resources = await tenantOf(file, "ikt-digitalisering");
  });

  /** How many of the synthetic people the group's rule takes. */
  const members = (name: string) => {
    const rule = parseRule(ruleOf(one(resources, name)) ?? "");
    return people.filter((person) => matches(rule, person)).length;
  };

  it("stays small enough for two administrators: every group has a name of its own, all within 900 resources", () => {
    const names = ofType(resources, group).map(({ inputs }) => inputs.displayName);
    expect(names).toHaveLength(66 + 8 + 13 + 3 + 4 + 2 + 1 + 1);
    expect(new Set(names).size).toBe(names.length);
    expect(resources.length).toBeLessThan(900);
  });

  it("has in each unit as many people as the organisation file says", () => {
    const units = file.sectors.flatMap((sector) => sector.units);
    const counted = units.map(({ key }) => [key, members(`voss-organisation-unit-${key}`)]);
    expect(counted).toEqual(units.map(({ key, employees }) => [key, employees]));
  });

  it("has everyone in exactly one persona and one licence, and each room in the persona of rooms", () => {
    const once = (kind: string) => {
      const rules = resources
        .filter(({ name }) => name.startsWith(`voss-organisation-${kind}-`))
        .map((each) => parseRule(ruleOf(each) ?? ""));
      return people.filter((person) => rules.filter((rule) => matches(rule, person)).length === 1).length;
    };
    expect([once("persona"), once("licence")]).toEqual([1556 + 3, 1556]);
  });

  it("gives a telephone to everyone in the personas that have one, a room licence to the rooms, and neither to anyone else", () => {
    const units = file.sectors.flatMap((sector) => sector.units);
    const having = units.filter(({ persona }) => ["kontor", "fagkontor", "drift"].includes(persona));
    expect(members("voss-organisation-addOn-TEAMS_PHONE")).toBe(
      having.reduce((total, { employees }) => total + employees, 0),
    );
    expect(members("voss-organisation-addOn-TEAMS_ROOMS")).toBe(3);
  });

  it.each([
    ["M365_E3", 385],
    ["M365_F3", 711 + 56],
    ["M365_A3_Faculty", 404],
  ])("gives %s to %i people, those on leave and under notice too", (licence, count) => {
    expect(members(`voss-organisation-licence-${licence}`)).toBe(count);
  });
});

describe("Björkmossa", () => {
  it("is built from its own file, in Swedish", async () => {
    const resources = await tenantOf(loadOrganisation("examples/bjorkmossa/organisation.yaml"), "it");
    expect(one(resources, "bjorkmossa-organisation-unit-it").inputs.displayName).toBe("DYN-Enhet-130-it");
    expect(one(resources, "bjorkmossa-organisation-rollout-1").inputs.displayName).toBe("STA-Etapp-1");
    expect(one(resources, "bjorkmossa-workspaces-it-team").inputs).toMatchObject({
      settings: { channels: { announcements: { displayName: "Anslag" } } },
    });
  });
});

describe("the order of an organisation file", () => {
  it("changes nothing in the tenant", async () => {
    const organisation = smallOrganisation();
    const [sector] = organisation.sectors;
    const more = ["arkiv", "lon", "plan"].map((key, index) => ({ ...sector!.units[0]!, key, code: `20${index}` }));
    const units = [...sector!.units, ...more];
    const grownWith = (order: typeof units) =>
      tenantOf({ ...organisation, sectors: [{ ...sector!, units: order }] }, "ikt");
    const plain = await grownWith(units);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(units, { minLength: units.length }), async (order) => {
        expect(await grownWith(order)).toEqual(plain);
      }),
      { numRuns: 5 },
    );
  });
});
