import { describe, expect, it } from "vitest";
import { type StackSettings, Tenant, Workspaces } from "../../components/index.ts";
import { smallOrganisation, smallSettings } from "./fixtures.ts";
import { declare, ofType, one } from "./mocks.ts";

const naming = { blockedWords: ["rådmann", "intern revisjon"] };
const settingsType = "pulumi-nodejs:dynamic/tenant:GroupUnifiedSettings";

const tenantWith = (changes: Partial<StackSettings>) => {
  const { teams } = smallSettings();
  return declare(() => new Tenant("litle", smallSettings({ teams: { ...teams, naming }, ...changes })));
};

describe("words that stand in no name of a team", () => {
  it("stand in the one setting for groups that the guests' section holds already", async () => {
    const guests = { domains: ["nabo.example"], sharing: "disabled", partners: {} } satisfies StackSettings["guests"];
    const resources = await tenantWith({ guests });
    expect(ofType(resources, settingsType).map(({ name }) => name)).toEqual(["litle-guests-groups"]);
    expect(one(resources, "litle-guests-groups").inputs.settings).toEqual({
      AllowToAddGuests: true,
      AllowGuestsToAccessGroups: true,
      AllowGuestsToBeGroupOwner: false,
      CustomBlockedWordsList: ["rådmann", "intern revisjon"],
    });
  });

  it("stand in a setting of their own where there is no such section", async () => {
    expect(ofType(await tenantWith({}), settingsType)).toMatchObject([
      {
        name: "litle-workspaces-naming",
        parent: "litle-workspaces",
        inputs: { settings: { CustomBlockedWordsList: ["rådmann", "intern revisjon"] } },
      },
    ]);
  });

  it("are nothing that a tenant without them hears of", async () => {
    expect(ofType(await declare(() => new Tenant("litle", smallSettings())), settingsType)).toEqual([]);
  });

  it("are checked for a program that is written without a stack's file", async () => {
    const program = () =>
      new Workspaces("work", { organisation: smallOrganisation(), units: {}, naming: { blockedWords: ["a,b"] } });
    await expect(declare(program)).rejects.toThrow(
      'work: naming blockedWords[0]: "a,b"; write one word or phrase an item, without commas',
    );
  });
});
