import { describe, expect, it } from "vitest";
import { Rooms, type RoomsArgs, Tenant } from "../../components/index.ts";
import { smallSettings } from "./fixtures.ts";
import { declare, objectIdOf, ofType, one } from "./mocks.ts";

const tenantType = (name: string) => `pulumi-nodejs:dynamic/tenant:${name}`;
const hall = "cccccccc-0000-4000-8000-000000000001";
const phone = "cccccccc-0000-4000-8000-000000000002";
const rooms: RoomsArgs["rooms"] = {
  "rom-hall": { name: "Heradsstyresalen", kind: "bigScreen", accountId: hall, telephoneNumber: "+4756529060" },
  "vakt-resepsjon": { name: "Resepsjonen", kind: "sharedPhone", accountId: phone },
  "rom-nytt": { name: "Nytt rom", telephoneNumber: "+4756529061" },
};

describe("rooms by themselves", () => {
  const alone = () =>
    declare(() => void new Rooms("rooms", { prefix: "litle", language: "nn", rooms, numberType: "operatorConnect" }));

  it("are one group with a licence, which the program fills", async () => {
    const resources = await alone();
    expect(one(resources, "rooms-group").inputs).toMatchObject({ displayName: "STA-Møterom", members: [hall, phone] });
    expect(one(resources, "rooms-licence").inputs).toEqual({
      label: "rooms-licence",
      groupId: objectIdOf("rooms-group"),
      settings: { licenses: [{ skuPartNumber: "Microsoft_Teams_Rooms_Pro" }] },
    });
  });

  it("have the policies of rooms: no chat, no recording, a phone that signs in for meetings", async () => {
    const resources = await alone();
    const given = ofType(resources, tenantType("TeamsGroupPolicyAssignment")).map(({ inputs }) => inputs);
    expect(given.length).toBeGreaterThan(5);
    for (const { groupId } of given) expect(groupId).toBe(objectIdOf("rooms-group"));
    expect(one(resources, "rooms-policies-rom-ipPhone").inputs).toMatchObject({
      identity: "litle-rom",
      settings: { SignInMode: "MeetingSignIn" },
    });
  });

  it("have their number when their account has its licence; without an account nothing is made", async () => {
    const resources = await alone();
    expect(ofType(resources, tenantType("TelephoneNumberAssignment"))).toMatchObject([
      {
        name: "rooms-rom-hall-number",
        inputs: {
          telephoneNumber: "+4756529060",
          settings: { assignmentTargetId: hall, numberType: "operatorConnect" },
        },
        waitsFor: expect.arrayContaining(["rooms-licence"]),
      },
    ]);
    expect(one(resources, "rooms").outputs).toEqual({
      rooms: ["rom-hall", "vakt-resepsjon"],
      waiting: ["rom-nytt"],
    });
  });

  it("let a shared telephone sign in as one in a common area, by a policy of its own account", async () => {
    const resources = await alone();
    expect(one(resources, "rooms-shared-phones").inputs).toMatchObject({
      identity: "litle-vakt",
      settings: { SignInMode: "CommonAreaPhoneSignIn" },
    });
    expect(ofType(resources, tenantType("TeamsUserPolicyAssignment"))).toMatchObject([
      { inputs: { userId: phone, settings: { policyType: "TeamsIPPhonePolicy", policyName: "litle-vakt" } } },
    ]);
  });
});

describe("the rooms of a tenant", () => {
  const settings = smallSettings();
  const organisation = {
    ...settings.organisation,
    personas: { ...settings.organisation.personas, rom: { name: { nn: "Møterom" }, series: "rooms" as const } },
    rooms: { "rom-hall": { name: "Salen", kind: "bigScreen" as const } },
  };

  it("are the persona of rooms: its licence, its policies and its place in conditional access", async () => {
    const resources = await declare(
      () => new Tenant("litle", { ...settings, organisation, rooms: { accounts: { "rom-hall": hall } } }),
    );
    expect(one(resources, "litle-rooms").outputs).toEqual({ rooms: ["rom-hall"], waiting: [] });
    expect(resources.filter(({ parent }) => parent === "litle-rooms")).toEqual([]);
    const persona = objectIdOf("litle-organisation-persona-rom");
    const given = ofType(resources, tenantType("TeamsGroupPolicyAssignment")).filter(
      ({ inputs }) => inputs.groupId === persona,
    );
    expect(given.length).toBeGreaterThan(3);
    const policies = ofType(resources, "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy");
    expect(policies.some(({ inputs }) => JSON.stringify(inputs).includes(persona))).toBe(true);
  });

  it("are called when the licence of the persona of rooms is there", async () => {
    const licensed = {
      ...organisation,
      addOns: { TEAMS_ROOMS: { sku: "Microsoft_Teams_Rooms_Pro", seats: 4, personas: ["rom"] } },
    };
    const rooms = { "rom-hall": { name: "Salen", accountId: hall, telephoneNumber: "+4756529060" } };
    const resources = await declare(() => {
      const { licensing, organisation: groups } = new Tenant("litle", { ...settings, organisation: licensed });
      const group = groups.personas.rom;
      new Rooms("rooms", { prefix: "litle", rooms, group, groupLicences: licensing.addOnsOf("rom") });
    });
    expect(one(resources, "rooms-rom-hall-number").waitsFor).toEqual(["litle-licensing-TEAMS_ROOMS"]);
  });

  it("are left alone while the stack names no account", async () => {
    const resources = await declare(() => new Tenant("litle", { ...settings, organisation }));
    expect(ofType(resources, "tenant:index:Rooms")).toEqual([]);
  });
});
