import { describe, expect, it } from "vitest";
import { TemplateTeam, type TemplateTeamArgs } from "../../components/index.ts";
import { owners } from "./fixtures.ts";
import { declare, objectIdOf, one } from "./mocks.ts";

const team = (changes: Partial<TemplateTeamArgs> = {}) =>
  declare(
    () =>
      new TemplateTeam("krise", {
        key: "kriseleiing",
        displayName: "Kriseleiing",
        template: "kriseleiing",
        language: "nn",
        owners,
        ...changes,
      }),
  );

describe("a team whose members people choose", () => {
  it("is closed to guests by its own group where the template says so", async () => {
    const guests = one(await team(), "krise-guests");
    expect(guests.inputs).toMatchObject({
      groupId: objectIdOf("krise-group"),
      settings: { AllowToAddGuests: false },
    });
  });

  it("leaves guests to the tenant where the template lets them in", async () => {
    expect((await team({ template: "prosjekt" })).filter(({ name }) => name === "krise-guests")).toEqual([]);
  });

  it("has its channels in the municipality's language", async () => {
    const { inputs } = one(await team({ language: "sv" }), "krise-team");
    expect(inputs.settings).toMatchObject({
      channels: { situation: { displayName: "Lägesbild" } },
      onDelete: "archive",
    });
  });

  it("has private and shared channels of the template, owned by its first owners and then by people", async () => {
    const resources = await team({ template: "prosjekt", language: "sv" });
    const channels = resources.filter(({ type }) => type.endsWith(":TeamChannel"));
    expect(channels.map(({ name, inputs }) => [name, inputs.teamId, inputs.settings])).toEqual(
      [
        ["krise-finance", "Ekonomi", "private"],
        ["krise-partners", "Samarbete med partner", "shared"],
      ].map(([name, displayName, membershipType]) => [
        name,
        objectIdOf("krise-group"),
        { displayName, membershipType, ownersAtBirth: owners, onDelete: "archive" },
      ]),
    );
    for (const { waitsFor } of channels) expect(waitsFor).toContain("krise-team");
  });

  it("is archived with its group kept, unless the stack says delete", async () => {
    expect(one(await team(), "krise-group").retainOnDelete).toBe(true);
    const deleted = await team({ onDelete: "delete" });
    expect(one(deleted, "krise-group").retainOnDelete).toBe(false);
    expect(one(deleted, "krise-team").inputs.settings).toMatchObject({ onDelete: "leave" });
  });

  it("has owners and members that are its own matter once it is there", async () => {
    const group = one(await team(), "krise-group");
    expect(group.inputs).toMatchObject({ owners, members: owners, types: ["Unified"] });
    expect(group.ignoreChanges).toEqual(expect.arrayContaining(["owners", "members", "mailNickname"]));
  });
});
