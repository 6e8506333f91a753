import { afterEach, describe, expect, it } from "vitest";
import { parseOrganisation, Rooms, type RoomsArgs, Telephony } from "../../components/index.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { broughtUp } from "./brought-up.ts";
import { phoneFile } from "./phone-file.ts";
import { seededTenant } from "./seeded-tenant.ts";

const owner = "bbbbbbbb-0000-4000-8000-000000000001";
let tenant: EmbeddedTenant | undefined;

afterEach(() => tenant?.stop());

async function tenantOf(text: string): Promise<EmbeddedTenant> {
  tenant = await seededTenant(text);
  return tenant;
}

// Of a mobile telephone the network itself knows where it is, and that is stated apart.
const mobile =
  "    - {site: tinghus, numbers: mobile, holder: operator, centreSees: Staden til mobilen, testCall: '2026-09-14'}\n";

const withOperator = (operator: string) =>
  phoneFile
    .replace("kind: operatorConnect, name: Telenett", operator)
    .replace("  emergencyNotice:", () => `${mobile}  emergencyNotice:`)
    .replace("    sites: {tinghus:", () => "    notices: {heimen: vakt}\n    sites: {tinghus:");

const roomed = phoneFile.replace(
  "personas:",
  "addOns:\n  TEAMS_ROOMS: {sku: Microsoft_Teams_Rooms_Pro, seats: 4}\npersonas:",
);

/** The accounts of two rooms, as Exchange makes them: a user without a licence, in the municipality's country. */
function exchangeMakes({ store }: EmbeddedTenant, ...ids: readonly string[]): void {
  const [user] = store.collection("users").values();
  for (const id of ids) {
    const userPrincipalName = `rom-${id.slice(-1)}@litle.example`;
    const room = { ...structuredClone(user), id, userPrincipalName, mail: userPrincipalName, assignedLicenses: [] };
    store.collection("users").set(id, { ...room, usageLocation: "NO", displayName: `Rom ${id.slice(-1)}` });
  }
}

const phones = (text: string) => () => {
  new Telephony("phone", {
    organisation: parseOrganisation(text, "litle.yaml"),
    language: "nn",
    owners: { sentralbord: [owner], vakt: [owner] },
  });
};

const named = ({ store }: EmbeddedTenant, type: string) => [...store.teamsAdmin.policies(type).keys()].toSorted();
const taken = ({ store }: EmbeddedTenant) =>
  [...store.collection("telephoneNumbers").values()]
    .filter(({ assignmentTargetId }) => assignmentTargetId)
    .map(({ telephoneNumber, numberType }) => `${String(telephoneNumber)} ${String(numberType)}`)
    .toSorted();

describe("the operator is a choice, and what follows from it is in the tenant", () => {
  it.each([
    ["Operator Connect", "kind: operatorConnect, name: Telenett", "operatorConnect"],
    ["Teams Phone Mobile", "kind: teamsPhoneMobile, name: Telenett", "operatorConnect"],
    ["Direct Routing", "kind: directRouting, name: Telenett, gateways: [sbc1.litle.example]", "directRouting"],
  ])("with %s", async (_, operator, numberType) => {
    const text = withOperator(operator);
    const litle = await tenantOf(text);
    const isOwn = numberType === "directRouting";
    // No operator has delivered anything to a municipality with lines of its own.
    if (isOwn)
      for (const id of [...litle.store.collection("telephoneNumbers").keys()])
        litle.store.collection("telephoneNumbers").delete(id);
    const takeDown = await broughtUp(litle, phones(text));
    expect(taken(litle)).toEqual(
      ["+4756529000", "+4756529010", "+4756529011"].map((number) => `${number} ${numberType}`),
    );
    expect(named(litle, "OnlinePSTNGateway")).toEqual(isOwn ? ["sbc1.litle.example"] : []);
    const routes = litle.store.teamsAdmin.policies("OnlineVoiceRoute");
    expect([...routes.values()].map(({ OnlinePstnGatewayList }) => OnlinePstnGatewayList)).toEqual(
      isOwn ? [["sbc1.litle.example"], ["sbc1.litle.example"], ["sbc1.litle.example"]] : [],
    );
    expect(named(litle, "TenantNetworkSubnet")).toEqual(["10.1.1.0", "10.1.2.0"]);
    expect(litle.store.teamsAdmin.policies("TenantNetworkSite").get("heimen")).toMatchObject({
      NetworkRegionID: "Litle",
      EmergencyCallingPolicy: "litle-heimen",
    });
    const given = [...litle.store.teamsAdmin.groupAssignments.values()].map(
      ({ policyType, policyName }) => `${policyType} ${policyName}`,
    );
    expect(given.toSorted()).toEqual(["CallingLineIdentity litle-torg", "TeamsSharedCallingRoutingPolicy litle-vakt"]);
    await takeDown();
    expect(taken(litle)).toEqual([]);
    for (const type of ["OnlinePSTNGateway", "OnlineVoiceRoute", "TenantNetworkSite", "TenantNetworkSubnet"])
      expect(named(litle, type)).toEqual([]);
    expect([...litle.store.teamsAdmin.groupAssignments]).toEqual([]);
  });
});

describe("rooms", () => {
  it("have licence, policies and number, and are as they were when they are taken out", async () => {
    const litle = await tenantOf(roomed);
    const [hall, desk] = ["cccccccc-0000-4000-8000-000000000001", "cccccccc-0000-4000-8000-000000000002"] as const;
    exchangeMakes(litle, hall, desk);
    const takeDown = await broughtUp(litle, () => {
      const rooms: RoomsArgs["rooms"] = {
        "rom-1": { name: "Salen", kind: "bigScreen", accountId: hall, telephoneNumber: "+4756529060" },
        "rom-2": { name: "Resepsjonen", kind: "sharedPhone", accountId: desk },
      };
      new Rooms("rooms", { prefix: "litle", language: "nn", rooms });
    });
    const { store } = litle;
    const holders = [...store.collection("telephoneNumbers").values()].filter((row) => row.assignmentTargetId === hall);
    expect(holders.map(({ telephoneNumber }) => telephoneNumber)).toEqual(["+4756529060"]);
    for (const id of [hall, desk]) expect(store.collection("users").get(id)?.licenseAssignmentStates).toHaveLength(1);
    expect(store.teamsAdmin.userAssignments.get(desk)?.get("TeamsIPPhonePolicy")).toBe("litle-vakt");
    const given = [...store.teamsAdmin.groupAssignments.values()].map(({ policyType }) => policyType);
    expect(given).toEqual(expect.arrayContaining(["TeamsIPPhonePolicy", "TeamsMeetingPolicy", "TeamsCallingPolicy"]));
    await takeDown();
    expect([...store.teamsAdmin.groupAssignments]).toEqual([]);
    expect(taken(litle)).toEqual([]);
  });
});
