import { beforeAll, describe, expect, it } from "vitest";
import { Organisation, type OrganisationArgs } from "../../components/index.ts";
import { breakGlassAccounts, smallOrganisation } from "./fixtures.ts";
import { declare, ofType, one, type Registered } from "./mocks.ts";

const group = "azuread:index/group:Group";

const organisationWith = (changes: Partial<OrganisationArgs> = {}) =>
  declare(() => {
    new Organisation("litle", {
      organisation: smallOrganisation(),
      breakGlass: { accounts: breakGlassAccounts },
      rollout: { groups: ["0", "1"] },
      ...changes,
    });
  });

describe("Organisation", () => {
  let resources: Registered[];
  beforeAll(async () => {
    resources = await organisationWith();
  });

  it("has one group for each unit, sector, persona, licence, roll-out step and for break-glass, under the component", () => {
    expect(ofType(resources, "tenant:index:Organisation")).toMatchObject([{ name: "litle", inputs: {} }]);
    expect(ofType(resources, group).map(({ name, parent }) => [name, parent])).toEqual([
      ["litle-break-glass", "litle"],
      ["litle-licence-M365_E3", "litle"],
      ["litle-licence-M365_F3", "litle"],
      ["litle-persona-kontor", "litle"],
      ["litle-persona-omsorg", "litle"],
      ["litle-rollout-0", "litle"],
      ["litle-rollout-1", "litle"],
      ["litle-sector-stab", "litle"],
      ["litle-unit-ikt", "litle"],
      ["litle-unit-sjukeheim", "litle"],
    ]);
  });

  it.each([
    ["litle-unit-sjukeheim", "DYN-Eining-120-sjukeheim", 'user.extensionAttribute1 -eq "120"'],
    ["litle-sector-stab", "DYN-Sektor-stab", 'user.extensionAttribute2 -eq "stab"'],
    ["litle-persona-omsorg", "DYN-Persona-omsorg", 'user.extensionAttribute3 -eq "omsorg"'],
  ])("fills %s by a rule on what HR writes", (name, displayName, rule) => {
    expect(one(resources, name).inputs).toEqual({
      displayName,
      description: expect.stringContaining("Medlemene følgjer HR-systemet"),
      securityEnabled: true,
      preventDuplicateNames: true,
      types: ["DynamicMembership"],
      dynamicMembership: { enabled: true, rule },
    });
  });

  it("lets a licence follow the HR status, leave and notice included, and never accountEnabled", () => {
    const { inputs } = one(resources, "litle-licence-M365_F3");
    expect(inputs).toMatchObject({ displayName: "LIC-M365-F3" });
    expect(inputs.dynamicMembership).toEqual({
      enabled: true,
      rule: '(user.extensionAttribute6 -eq "M365_F3") and (user.extensionAttribute7 -in ["active", "leave", "notice"])',
    });
    expect(JSON.stringify(resources)).not.toContain("accountEnabled");
  });

  it("lets a former licence overlap with the new one for as long as HR leaves it written", async () => {
    const organisation = smallOrganisation();
    const attributes = { ...organisation.attributes, formerLicence: "extensionAttribute8" as const };
    const overlapping = await organisationWith({ organisation: { ...organisation, attributes } });
    expect(one(overlapping, "litle-licence-M365_F3").inputs.dynamicMembership).toMatchObject({
      rule: '((user.extensionAttribute6 -eq "M365_F3") or (user.extensionAttribute8 -eq "M365_F3")) and (user.extensionAttribute7 -in ["active", "leave", "notice"])',
    });
  });

  it("takes the licence of those on leave only where the municipality says so", async () => {
    const strict = { ...smallOrganisation(), licensing: { keeps: ["active" as const, "notice" as const] } };
    const resources = await organisationWith({ organisation: strict });
    expect(one(resources, "litle-licence-M365_F3").inputs.dynamicMembership).toMatchObject({
      rule: expect.stringContaining('-in ["active", "notice"]'),
    });
  });

  it("gives a licence beside the base licence to whole personas, or to whom an administrator puts into the group", async () => {
    const organisation = smallOrganisation();
    const rooms = { name: { nn: "Rom", en: "Rooms" }, series: "rooms" as const };
    const resources = await organisationWith({
      organisation: {
        ...organisation,
        personas: { ...organisation.personas, rom: rooms },
        addOns: {
          PHONE: { sku: "MCOEV", seats: 9, personas: ["kontor", "rom"] },
          ENTRA_P2: { sku: "AAD_PREMIUM_P2", seats: 3 },
        },
      },
    });
    expect(one(resources, "litle-addOn-PHONE").inputs).toMatchObject({
      displayName: "LIC-PHONE",
      dynamicMembership: {
        rule: '((user.extensionAttribute3 -in ["kontor"]) and (user.extensionAttribute7 -in ["active", "leave", "notice"])) or (user.extensionAttribute3 -in ["rom"])',
      },
    });
    expect(one(resources, "litle-addOn-ENTRA_P2").inputs).not.toHaveProperty("dynamicMembership");
  });

  it("keeps the roll-out groups static and says nothing about their members", () => {
    expect(one(resources, "litle-rollout-1").inputs).toEqual({
      displayName: "STA-Pulje-1",
      description: "Pulje 1 i innføringa. Medlemene blir valde for hand.",
      securityEnabled: true,
      preventDuplicateNames: true,
    });
  });

  it("makes break-glass static, role-assignable, protected, and never replaces it", () => {
    const breakGlass = one(resources, "litle-break-glass");
    expect(breakGlass.inputs).toEqual({
      displayName: "CA-BreakGlassAccounts",
      description: expect.stringContaining("Naudkontoane"),
      securityEnabled: true,
      preventDuplicateNames: true,
      assignableToRole: true,
      members: breakGlassAccounts,
    });
    expect(breakGlass.protect).toBe(true);
    expect(breakGlass.ignoreChanges).toEqual(expect.arrayContaining(["assignableToRole", "types", "mailNickname"]));
  });

  it("protects nothing but break-glass, and not even that where the stack says so", async () => {
    expect(resources.filter(({ protect }) => protect).map(({ name }) => name)).toEqual(["litle-break-glass"]);
    const demo = await organisationWith({ breakGlass: { accounts: breakGlassAccounts, protect: false } });
    expect(one(demo, "litle-break-glass").protect).toBe(false);
  });

  it.each([
    ["no account", [], 0],
    ["one account", breakGlassAccounts.slice(0, 1), 1],
    ["one account written twice", [breakGlassAccounts[0]!, breakGlassAccounts[0]!], 1],
  ])("refuses a break-glass group of %s", async (_, accounts, count) => {
    await expect(organisationWith({ breakGlass: { accounts } })).rejects.toThrow(
      `litle-break-glass: list at least two different break-glass accounts, so that one lost account locks nobody out; got ${count}`,
    );
  });

  it.each([
    ["nn", "DYN-Eining-110-ikt", "STA-Pulje-0"],
    ["en", "DYN-Unit-110-ikt", "STA-Step-0"],
  ] as const)("names groups in the stack's language: %s", async (language, unit, rollout) => {
    const declared = await organisationWith({ language });
    expect(one(declared, "litle-unit-ikt").inputs.displayName).toBe(unit);
    expect(one(declared, "litle-rollout-0").inputs.displayName).toBe(rollout);
  });

  it("gives every group a name of its own", () => {
    const names = ofType(resources, group).map(({ inputs }) => inputs.displayName);
    expect(new Set(names).size).toBe(names.length);
  });

  it("hands the last word to a transform, by purpose and key", async () => {
    const declared = await organisationWith({
      transform: { group: (args, { purpose, key }) => ({ ...args, description: `${purpose} ${key}` }) },
    });
    expect(one(declared, "litle-unit-ikt").inputs.description).toBe("unit ikt");
    expect(one(declared, "litle-break-glass").inputs.description).toBe("breakGlass break-glass");
  });

  it("does not move a group when another unit is put before it", async () => {
    const organisation = smallOrganisation();
    const [sector] = organisation.sectors;
    const extra = { ...sector!.units[0]!, key: "arkiv", code: "105" };
    const grown = { ...organisation, sectors: [{ ...sector!, units: [extra, ...sector!.units] }] };
    const declared = await organisationWith({ organisation: grown });
    expect(one(declared, "litle-unit-ikt").inputs).toEqual(one(resources, "litle-unit-ikt").inputs);
  });
});
