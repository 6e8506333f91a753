import { describe, expect, it } from "vitest";
import { loadOrganisation, type OrganisationConfig, parseOrganisation, Telephony } from "../../components/index.ts";
import { phoneFile } from "../telephony/phone-file.ts";
import { owners } from "./fixtures.ts";
import { declare, objectIdOf, ofType, one } from "./mocks.ts";

const tenantType = (name: string) => `pulumi-nodejs:dynamic/tenant:${name}`;

const declared = (organisation: OrganisationConfig) =>
  declare(() => {
    const queues = Object.keys(organisation.telephony?.queues ?? {});
    new Telephony("phone", {
      organisation,
      language: organisation.municipality.language,
      owners: Object.fromEntries(queues.map((key) => [key, owners])),
    });
  });

const small = (from = "", to = "") =>
  declared(
    parseOrganisation(
      phoneFile.replace(from, () => to),
      "litle.yaml",
    ),
  );
const settingsOf = (resource: { inputs: Record<string, unknown> }) =>
  resource.inputs.settings as Record<string, unknown>;

describe("telephones", () => {
  it("give everyone the dial plan, the main number and the emergency notice by the tenant's Global policies", async () => {
    const resources = await small();
    expect(one(resources, "phone-dial-plan").inputs).toMatchObject({ identity: "Global" });
    const rules = settingsOf(one(resources, "phone-dial-plan")).NormalizationRules as { Name: string }[];
    expect(rules.slice(0, 2).map(({ Name }) => Name)).toEqual(["Kantina", "NO-Naud"]);
    expect(one(resources, "phone-caller-id").inputs).toMatchObject({
      identity: "Global",
      settings: { CallingIDSubstitute: "Resource", ResourceAccount: objectIdOf("phone-attendant-hovud-account") },
    });
    expect(settingsOf(one(resources, "phone-emergency"))).toEqual({
      NotificationGroup: objectIdOf("phone-queue-sentralbord-agents"),
      NotificationMode: "NotificationOnly",
    });
  });

  it("answer the main number in two languages, by hours and holidays", async () => {
    const resources = await small();
    expect(settingsOf(one(resources, "phone-attendant-hovud"))).toMatchObject({
      LanguageId: "nb-NO",
      TimeZoneId: "W. Europe Standard Time",
      DefaultCallFlow: {
        Menu: {
          Prompts: [
            { TextToSpeechPrompt: "For vakta, trykk 1. For English, trykk 9. For å snakke med nokon, trykk 0." },
          ],
          MenuOptions: [
            { DtmfResponse: "Tone1", CallTarget: { Id: objectIdOf("phone-queue-vakt") } },
            { DtmfResponse: "Tone9", CallTarget: { Id: objectIdOf("phone-attendant-hovud-en") } },
            { DtmfResponse: "Tone0", CallTarget: { Id: objectIdOf("phone-queue-sentralbord") } },
          ],
        },
      },
      CallFlows: [{ Name: "Closed", Menu: { MenuOptions: [{ Action: "DisconnectCall", DtmfResponse: "Automatic" }] } }],
      CallHandlingAssociations: [
        { Type: "AfterHours", ScheduleId: objectIdOf("phone-hours-torg"), CallFlowName: "Closed" },
        { Type: "Holiday", ScheduleId: objectIdOf("phone-closed-2026"), CallFlowName: "Closed" },
      ],
    });
    const year = settingsOf(one(resources, "phone-closed-2026")) as { FixedSchedule: { DateTimeRanges: unknown[] } };
    expect(year.FixedSchedule.DateTimeRanges).toHaveLength(13);
  });

  it("leave who answers a queue to the unit: the program makes the group and never touches its members again", async () => {
    const agents = one(await small(), "phone-queue-vakt-agents");
    expect(agents.ignoreChanges).toEqual(["owners", "members", "mailNickname"]);
    expect(agents.inputs).toMatchObject({ types: ["Unified"], mailNickname: "telefon-vakt", owners });
  });

  it("give a number when its account has its licence, and share it when it has its number", async () => {
    const resources = await small();
    expect(one(resources, "phone-queue-vakt-number").waitsFor).toContain("phone-account-licence-seats");
    expect(one(resources, "phone-queue-vakt-shared").waitsFor).toContain("phone-queue-vakt-number");
  });

  it("with an operator have no route of their own; on Direct Routing each kind that is open has one, and premium none", async () => {
    expect(ofType(await small(), tenantType("OnlineVoiceRoute"))).toEqual([]);
    const own = await small(
      "kind: operatorConnect, name: Telenett}",
      "kind: directRouting, name: Telenett, gateways: [sbc1.litle.example]}",
    );
    const routes = ofType(own, tenantType("OnlineVoiceRoute")).map(settingsOf);
    expect(routes.map(({ OnlinePstnUsages }) => OnlinePstnUsages)).toEqual([["NO-Kort"], ["NO-Nasjonal"], ["NO-Naud"]]);
    expect(one(own, "phone-gateway-sbc1-litle-example").inputs).toMatchObject({
      identity: "sbc1.litle.example",
      settings: { Enabled: true, SipSignalingPort: 5_061 },
    });
    expect(one(own, "phone-route-no-naud").waitsFor).toContain("phone-gateway-sbc1-litle-example");
    expect(settingsOf(one(own, "phone-emergency-routing"))).toMatchObject({
      EmergencyNumbers: ["110", "112", "113"].map((number) => ({
        EmergencyDialString: number,
        EmergencyDialMask: number,
        OnlinePSTNUsage: "NO-Naud",
      })),
    });
  });

  it("are located by the network: a region, outside addresses, and each site with its subnets", async () => {
    const resources = await small();
    expect(ofType(resources, tenantType("TenantNetworkSite")).map(({ inputs }) => inputs)).toMatchObject([
      { identity: "heimen", settings: { NetworkRegionID: "Litle", Description: "Heimen" } },
      { identity: "tinghus", settings: { NetworkRegionID: "Litle", Description: "Tinghuset" } },
    ]);
    expect(one(resources, "phone-subnet-10-1-2-0-24")).toMatchObject({
      inputs: { identity: "10.1.2.0", settings: { MaskBits: 24, NetworkSiteID: "heimen" } },
      waitsFor: expect.arrayContaining(["phone-site-heimen"]),
    });
    expect(one(resources, "phone-site-heimen").waitsFor).toContain("phone-region");
  });

  it("tell those at the place of an emergency call from there, whatever policy the caller has", async () => {
    const resources = await small("sites: {tinghus:", "notices: {heimen: vakt}\n    sites: {tinghus:");
    expect(one(resources, "phone-emergency-heimen").inputs).toMatchObject({
      identity: "litle-heimen",
      settings: { NotificationGroup: objectIdOf("phone-queue-vakt-agents"), NotificationMode: "NotificationOnly" },
    });
    expect(settingsOf(one(resources, "phone-site-heimen"))).toMatchObject({ EmergencyCallingPolicy: "litle-heimen" });
    expect(settingsOf(one(resources, "phone-site-tinghus"))).not.toHaveProperty("EmergencyCallingPolicy");
  });

  it("let those who answer call out with the number of their duty telephone or of their unit", async () => {
    const school = `    skulen: {name: {nn: Skulen}, unit: torg, number: '+4756529014', greeting: {nn: Velkomen.}, otherwise: {queue: sentralbord}}\n  queues:`;
    const resources = await small("  queues:", school);
    const given = (type: string) =>
      ofType(resources, tenantType("TeamsGroupPolicyAssignment"))
        .filter((assignment) => settingsOf(assignment).policyType === type)
        .map((assignment) => [assignment.inputs.groupId, settingsOf(assignment).policyName]);
    expect(given("TeamsSharedCallingRoutingPolicy")).toEqual([
      [objectIdOf("phone-queue-sentralbord-agents"), "litle-skulen"],
      [objectIdOf("phone-queue-vakt-agents"), "litle-vakt"],
    ]);
    expect(given("CallingLineIdentity")).toEqual([[objectIdOf("phone-queue-sentralbord-agents"), "litle-torg"]]);
  });

  it("say of each step whether it can be taken back", async () => {
    expect(one(await small(), "phone").outputs.steps).toEqual({
      tinghuset: { state: "now", units: ["ikt", "torg"], wayBack: "reversible until 2027-01-31" },
      heimane: { state: "planned", units: ["sjukeheim"], wayBack: "no way back" },
    });
  });

  it("are refused when nobody runs the group of a queue", async () => {
    const organisation = parseOrganisation(phoneFile, "litle.yaml");
    await expect(
      declare(() => {
        new Telephony("phone", { organisation, language: "nn", owners: { sentralbord: owners } });
      }),
    ).rejects.toThrow("phone: owners.vakt: nobody runs the group that answers vakt; write at least one object id");
  });

  it.each([
    ["organisations/voss.yaml", 160],
    ["examples/bjorkmossa/organisation.yaml", 40],
  ])("of %s are fewer than %i resources", async (file, most) => {
    const resources = await declared(loadOrganisation(file));
    expect(resources.length).toBeLessThan(most);
    expect(resources.length).toBeGreaterThan(15);
  });
});
