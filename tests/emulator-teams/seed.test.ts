import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { matches, parseRule } from "../../emulator/membership-rule/index.ts";
import { seedByName } from "../emulator/seed-by-name.ts";

const root = new URL("../../", import.meta.url);
const file = (path: string) => readFileSync(new URL(path, root), "utf8");
type Unit = { code: string; employees: number; licences: Record<string, number>; former?: Record<string, number> };
type File = { sectors: { units: Unit[] }[]; political: { accountHolders: number } };

describe.each([
  ["voss", "voss", "organisations/voss.yaml"],
  ["bjorkmossa", "examples/bjorkmossa/organisation.yaml", "examples/bjorkmossa/organisation.yaml"],
])("the tenant of %s", (_, kind, path) => {
  const seed = seedByName(kind);
  const users = seed.collections.users ?? [];
  const organisation = parse(file(path)) as File;
  const count = (rule: string): number => users.filter((user) => matches(parseRule(rule), user)).length;

  test("has as many people in each unit as the file says, with the licences it says", () => {
    for (const unit of organisation.sectors.flatMap((sector) => sector.units)) {
      const inUnit = `user.extensionAttribute1 -eq "${unit.code}"`;
      expect(count(inUnit)).toBe(unit.employees);
      for (const [licence, seats] of Object.entries(unit.licences)) {
        expect(count(`${inUnit} -and user.extensionAttribute6 -eq "${licence}"`)).toBe(seats);
      }
      for (const [former, people] of Object.entries(unit.former ?? {})) {
        expect(count(`${inUnit} -and user.extensionAttribute5 -eq "${former}"`)).toBe(people);
      }
    }
    expect(count('user.extensionAttribute3 -eq "folkevald"')).toBe(organisation.political.accountHolders);
  });

  test("has two break-glass accounts with fixed ids and one administrator, all on the domain it was born with", () => {
    const own = users.filter(({ userPrincipalName }) =>
      String(userPrincipalName).endsWith(`@${seed.tenant.initialDomain}`),
    );
    expect(own.map(({ id }) => id)).toEqual([
      seed.tenant.administratorId,
      "bbbbbbbb-0000-4000-8000-000000000001",
      "bbbbbbbb-0000-4000-8000-000000000002",
    ]);
    expect(
      seed.roleAssignments?.filter(({ roleTemplateId }) => roleTemplateId === "62e90394-69f5-4237-9190-012177145e10"),
    ).toHaveLength(3);
  });

  test("is the same each time, and no id or name occurs twice", () => {
    expect(seedByName(kind)).toEqual(seed);
    expect(new Set(users.map(({ id }) => id)).size).toBe(users.length);
    expect(new Set(users.map(({ userPrincipalName }) => userPrincipalName)).size).toBe(users.length);
  });

  test("keeps a licence attribute on people on leave or under notice, some with their account closed", () => {
    expect(count('user.extensionAttribute7 -eq "leave" -and user.extensionAttribute6 -ne null')).toBeGreaterThan(5);
    expect(count('user.extensionAttribute7 -eq "leave" -and user.accountEnabled -eq false')).toBeGreaterThan(2);
    expect(count('user.extensionAttribute7 -eq "notice"')).toBeGreaterThan(2);
  });
});

test("Voss has 1,500 employees, 56 elected people and three rooms", () => {
  const seed = seedByName("voss");
  const users = seed.collections.users ?? [];
  expect(users).toHaveLength(1 + 2 + 1500 + 56 + 3);
  expect(users[3]).toMatchObject({
    userPrincipalName: "v0001@voss.example",
    displayName: "Tilsett 0001",
    employeeType: "tilsett",
    usageLocation: "NO",
    companyName: "Voss herad",
  });
  expect(users.at(-4)).toMatchObject({
    userPrincipalName: "v1556@voss.example",
    displayName: "Folkevald 0056",
    employeeType: "folkevald",
    department: "Folkevalde",
  });
  expect(users.slice(-3)).toMatchObject([
    {
      userPrincipalName: "rom-tinghus-1@voss.example",
      displayName: "Heradsstyresalen",
      officeLocation: "Voss Tinghus",
    },
    { userPrincipalName: "rom-tinghus-2@voss.example", displayName: "Møterom Vangen", officeLocation: "Voss Tinghus" },
    { userPrincipalName: "rom-granvin-1@voss.example", officeLocation: "Granvin Sjukeheim" },
  ]);
  expect(seed.subscriptions).toEqual([
    { skuPartNumber: "SPE_E3", seats: 400 },
    { skuPartNumber: "SPE_F1", seats: 790 },
    { skuPartNumber: "M365EDU_A3_FACULTY", seats: 420 },
    { skuPartNumber: "MCOEV", seats: 480 },
    { skuPartNumber: "Microsoft_Teams_Rooms_Pro", seats: 12 },
    { skuPartNumber: "PHONESYSTEM_VIRTUALUSER", seats: 60 },
    { skuPartNumber: "AAD_PREMIUM_P2", seats: 25 },
  ]);
});

test("an empty tenant has one administrator and nothing of anyone's", () => {
  const seed = seedByName("empty");
  expect(seed.collections.users).toHaveLength(1);
  expect(seed.tenant.customDomains).toEqual([]);
});

describe("an organisation file with mistakes is refused with where they are", () => {
  const good = file("organisations/voss.yaml");
  const firstUnit = good.split("\n").findIndex((line) => line.includes("key: raadmann-leiargruppe")) + 1;
  const attempt = (text: string): string => {
    const path = join(mkdtempSync(join(tmpdir(), "seed-")), "organisation.yaml");
    writeFileSync(path, text);
    try {
      seedByName(path);
    } catch (error) {
      return (error as Error).message;
    }
    return "accepted";
  };
  test.each([
    [
      "a licence split that does not add up",
      good.replace("employees: 9, licences: {M365_E3: 9}", "employees: 9, licences: {M365_E3: 8}"),
      `sectors.0.units.0.licences (line ${firstUnit}): 8 licences for 9 employees`,
    ],
    [
      "an unknown persona",
      good.replace("persona: kontor, employees: 9", "persona: kontoret, employees: 9"),
      '"kontoret" is no persona of this file; there are kontor, fagkontor',
    ],
    ["a code used twice", good.replace("code: '1110'", "code: '1010'"), '"1010" is used twice'],
    [
      "head counts in words",
      good.replace("employees: 9, licences: {M365_E3: 9}", "employees: nine, licences: {M365_E3: 9}"),
      `sectors.0.units.0.employees (line ${firstUnit})`,
    ],
    [
      "a room at an unknown site",
      good.replace("site: voss-tinghus, kind: bigScreen", "site: nowhere, kind: bigScreen"),
      "rooms.rom-tinghus-1.site",
    ],
    ["an unknown site", good.replace("site: voss-tinghus}", "site: nowhere}"), '"nowhere" is no site of this file'],
    [
      "a real organisation",
      good.replace("synthetic: true", "synthetic: false"),
      "only synthetic organisations are seeded",
    ],
    ["text that is not YAML", "a: [", "is not valid YAML"],
  ])("%s", (_, text, message) => {
    expect(attempt(text)).toContain(message);
  });

  test("a file that is not there", () => {
    expect(() => seedByName("/nowhere.yaml")).toThrow('/nowhere.yaml cannot be read; give "empty", "voss" or the path');
  });
});
