import { describe, expect, it } from "vitest";
import { UnitTeam, Workspaces } from "../../components/index.ts";
import { owners, smallOrganisation } from "./fixtures.ts";
import { declare, objectIdOf, ofType, one } from "./mocks.ts";

const workspacesWith = (key: string, language?: "en") =>
  declare(() => {
    const units = { [key]: { owners } };
    new Workspaces("work", { organisation: smallOrganisation(), units, ...(language && { language }) });
  });

describe("a unit's team", () => {
  it("is a Microsoft 365 group with the unit's own rule, because it cannot hold the unit's group", async () => {
    const resources = await workspacesWith("sjukeheim");
    expect(ofType(resources, "tenant:index:UnitTeam")).toMatchObject([{ name: "work-sjukeheim", parent: "work" }]);
    const group = one(resources, "work-sjukeheim-group");
    expect(group).toMatchObject({ type: "azuread:index/group:Group", parent: "work-sjukeheim" });
    expect(group.inputs).toEqual({
      displayName: "Litle sjukeheim",
      description: "Teamet til Litle sjukeheim. Medlemene følgjer HR-systemet.",
      types: ["Unified", "DynamicMembership"],
      mailEnabled: true,
      mailNickname: "sjukeheim",
      securityEnabled: true,
      visibility: "Private",
      dynamicMembership: { enabled: true, rule: 'user.extensionAttribute1 -eq "120"' },
      owners,
      preventDuplicateNames: true,
    });
  });

  it("gets its owners at birth; people decide after that, and nothing replaces it", async () => {
    const { ignoreChanges } = one(await workspacesWith("ikt"), "work-ikt-group");
    expect(ignoreChanges).toEqual(["owners", "mailNickname", "types", "behaviors", "provisioningOptions"]);
  });

  it("has a private channel for those who lead the unit only where it is asked for", async () => {
    const channelType = "pulumi-nodejs:dynamic/tenant:TeamChannel";
    expect(ofType(await workspacesWith("ikt"), channelType)).toEqual([]);
    const resources = await declare(() => {
      const units = { ikt: { owners, privateChannels: true }, sjukeheim: { owners } };
      new Workspaces("work", { organisation: smallOrganisation(), units });
    });
    expect(ofType(resources, channelType).map(({ name, parent }) => [name, parent])).toEqual([
      ["work-ikt-management", "work-ikt"],
    ]);
    const channel = one(resources, "work-ikt-management");
    expect(channel.inputs).toMatchObject({
      teamId: objectIdOf("work-ikt-group"),
      settings: { displayName: "Leiing", membershipType: "private", ownersAtBirth: owners, onDelete: "archive" },
    });
    expect(channel.waitsFor).toContain("work-ikt-team");
  });

  it("is archived when it leaves the program, and its group stays with all that people wrote", async () => {
    const resources = await workspacesWith("ikt");
    expect(one(resources, "work-ikt-group").retainOnDelete).toBe(true);
    expect(one(resources, "work-ikt-team").inputs).toMatchObject({ settings: { onDelete: "archive" } });
  });

  it("has the standard channels of the template in the municipality's language", async () => {
    const team = one(await workspacesWith("ikt"), "work-ikt-team");
    expect(team).toMatchObject({ type: "pulumi-nodejs:dynamic/tenant:Team", parent: "work-ikt" });
    expect(team.inputs).toMatchObject({
      groupId: objectIdOf("work-ikt-group"),
      settings: {
        onDelete: "archive",
        channels: {
          announcements: { displayName: "Kunngjeringar" },
          practice: { displayName: "Fag og rutinar" },
          "staff-meeting": { displayName: "Personalmøte" },
          safety: { displayName: "HMS og avvik" },
        },
        memberSettings: {
          allowCreateUpdateChannels: false,
          allowDeleteChannels: false,
          allowCreatePrivateChannels: false,
        },
        guestSettings: { allowCreateUpdateChannels: false, allowDeleteChannels: false },
      },
    });
    expect(Object.keys((team.inputs.settings as { channels: object }).channels)).toHaveLength(4);
  });

  it("is named in the language of the stack, with the same mail nickname", async () => {
    const resources = await workspacesWith("ikt", "en");
    expect(one(resources, "work-ikt-group").inputs).toMatchObject({ displayName: "IT", mailNickname: "ikt" });
    expect(one(resources, "work-ikt-team").inputs).toMatchObject({
      settings: { channels: { announcements: { displayName: "Announcements" } } },
    });
  });

  it("is refused for a unit that is not there", async () => {
    await expect(workspacesWith("skule")).rejects.toThrow(
      "work: units.skule is no unit of Litle herad; write the key of a unit",
    );
  });

  it("can be made alone", async () => {
    const { attributes } = smallOrganisation();
    const resources = await declare(() => {
      new UnitTeam("it", {
        unit: { key: "it", code: "130", name: { sv: "IT-enheten" } },
        attributes,
        language: "sv",
        owners,
        onDelete: "delete",
        transform: { group: { visibility: "Public" } },
      });
    });
    expect(one(resources, "it-group").inputs).toMatchObject({ displayName: "IT-enheten", visibility: "Public" });
    expect(one(resources, "it-group").retainOnDelete).toBe(false);
    expect(one(resources, "it-team").inputs).toMatchObject({
      settings: { onDelete: "leave", channels: { announcements: { displayName: "Anslag" } } },
    });
  });
});
