import { describe, expect, it } from "vitest";
import { loadOrganisation, type MergerPhase, type StackSettings, Tenant } from "../../components/index.ts";
import { owners, smallSettings } from "../components/fixtures.ts";
import { declare, ofType, one, type Registered } from "../components/mocks.ts";
import { declared, type MergerOfStack, tenantId } from "./declared.ts";
import { mergerFileWith } from "./merger-file.ts";

/** Names of what a phase has that the stack without a merger has not, and the other way. */
async function beside(phase: MergerPhase, moved?: string[]) {
  const [before, after] = [await declared(undefined), await declared({ phase, ...(moved && { moved }) })];
  const names = (some: readonly Registered[]) => new Set(some.map(({ name }) => name));
  return {
    more: after.map(({ name }) => name).filter((name) => !names(before).has(name)),
    less: before.map(({ name }) => name).filter((name) => !names(after).has(name)),
  };
}

const joint = [
  "litle-guests-partner-granskog",
  "litle-merger-granskog",
  "litle-merger-granskog-synchronisation",
  "litle-workspaces-merger-granskog",
  "litle-workspaces-merger-granskog-group",
  "litle-workspaces-merger-granskog-team",
];
const claim = ["litle-merger-granskog-domain", "litle-merger-granskog-people"];
const waits = [
  "litle-workspaces-dagsenter",
  "litle-workspaces-dagsenter-group",
  "litle-workspaces-dagsenter-guests",
  "litle-workspaces-dagsenter-team",
];
const answers = ["litle-telephony-old-47565260xx"];
const moves = ["litle-merger-granskog-domain-verification", "litle-merger-granskog-everybody-is-here"];

const declaredDomains = (resources: readonly Registered[]) =>
  (one(resources, "litle-guests-domains").inputs.settings as { AllowedDomains: string[] }).AllowedDomains;

describe("a merger in its phases", () => {
  it.each<[MergerPhase, { more: string[]; less: string[] }]>([
    ["mapped", { more: ["litle-merger-granskog"], less: [...waits, ...answers] }],
    ["coexisting", { more: joint, less: [...waits, ...answers] }],
    ["prepared", { more: [...joint, ...claim], less: [...waits, ...answers] }],
    ["moving", { more: [...joint, ...claim], less: [...waits, ...answers] }],
    ["numbersMoved", { more: [...joint, ...claim], less: [] }],
    ["domainMoved", { more: [...joint, ...claim, ...moves], less: [] }],
    ["closed", { more: ["litle-merger-granskog", ...claim, "litle-merger-granskog-domain-verification"], less: [] }],
    ["done", { more: ["litle-merger-granskog"], less: answers }],
  ])("has in the tenant what the phase %s says, and nothing else", async (phase, expected) => {
    const { more, less } = await beside(phase);
    expect({ more: more.toSorted(), less: less.toSorted() }).toEqual({
      more: expected.more.toSorted(),
      less: expected.less.toSorted(),
    });
  });

  it("gives a unit its team when its people are here, and not before", async () => {
    expect((await beside("moving", ["kontoret"])).less).toEqual(expect.arrayContaining(waits));
    expect((await beside("moving", ["tenesta"])).less).toEqual(answers);
  });

  it("expects in a persona those who are here: conditional access waits for nobody who has not come", async () => {
    const people = async (merger: Partial<MergerOfStack>) => {
      const tenant = one(await declared(merger), "litle").outputs.counts as { employees: number };
      return tenant.employees;
    };
    expect(await people({ phase: "prepared" })).toBe(58 - 6);
    expect(await people({ phase: "moving", moved: ["tenesta"] })).toBe(58 - 2);
    expect(await people({ phase: "numbersMoved" })).toBe(58);
  });

  it("lets people of the neighbour visit while they have a domain of their own", async () => {
    expect(declaredDomains(await declared({ phase: "mapped" }))).toEqual(["fylke.example"]);
    const together = await declared({ phase: "coexisting" });
    expect(declaredDomains(together)).toEqual(["fylke.example", "granskog.example"]);
    expect(one(together, "litle-guests-federation").inputs.settings).toMatchObject({
      AllowedDomains: ["fylke.example", "statsforvaltar.example", "granskog.example"],
    });
    expect(one(together, "litle-guests-files").inputs.settings).toMatchObject({
      sharingAllowedDomainList: ["fylke.example", "granskog.example"],
    });
    expect(declaredDomains(await declared({ phase: "domainMoved" }))).toEqual(["fylke.example"]);
    expect(declaredDomains(await declared({ phase: "closed" }))).toEqual(["fylke.example"]);
  });

  it("believes the neighbour's tenant as agreed, and lets it write people only once that is there", async () => {
    const together = await declared({ phase: "coexisting" });
    expect(one(together, "litle-guests-partner-granskog").inputs).toMatchObject({
      tenantId,
      settings: { inboundTrust: { isMfaAccepted: true }, b2bDirectConnectInbound: { applications: expect.anything() } },
    });
    const { inputs, waitsFor } = one(together, "litle-merger-granskog-synchronisation");
    expect(inputs).toMatchObject({ tenantId, settings: { userSyncInbound: { isSyncAllowed: true } } });
    expect(waitsFor).toContain("litle-guests-partner-granskog");
    const quiet = await declared({ phase: "coexisting", syncsPeople: false });
    expect(quiet.filter(({ name }) => name.endsWith("-synchronisation"))).toEqual([]);
  });

  it("archives the joint team with all that was written in it", async () => {
    const team = one(await declared({ phase: "coexisting" }), "litle-workspaces-merger-granskog-team");
    expect(team.inputs.settings).toMatchObject({ onDelete: "archive" });
    const group = one(await declared({ phase: "coexisting" }), "litle-workspaces-merger-granskog-group");
    expect(group.inputs).toMatchObject({
      displayName: "Samanslåing med Granskog kommune",
      mailNickname: "merger-granskog",
    });
    expect(group.retainOnDelete).toBe(true);
  });

  it("takes the domain when everybody who had it is here, counted in the tenant", async () => {
    const moved = await declared({ phase: "domainMoved" });
    const { waitsFor, inputs } = one(moved, "litle-merger-granskog-domain-verification");
    expect(waitsFor).toEqual(
      expect.arrayContaining(["litle-merger-granskog-domain", "litle-merger-granskog-everybody-is-here"]),
    );
    expect(inputs.domainName).toBe("granskog.example");
    expect(one(moved, "litle-merger-granskog-everybody-is-here").inputs).toMatchObject({
      groupId: "object-id-of-litle-merger-granskog-people",
      settings: { expected: 6, withinPercent: 5, opens: ["granskog.example"] },
    });
  });

  it("knows those who came by what HR wrote", async () => {
    const { inputs } = one(await declared({ phase: "prepared" }), "litle-merger-granskog-people");
    expect(inputs).toMatchObject({
      displayName: "DYN-Tidlegare-granskog",
      dynamicMembership: { enabled: true, rule: 'user.extensionAttribute5 -eq "granskog"' },
    });
  });

  it("moves no domain and trusts nobody where both were in one tenant from the start", async () => {
    const oneTenant = mergerFileWith("    undoUntil: '2027-06-30'\n", "");
    for (const phase of ["coexisting", "domainMoved", "closed"] as const) {
      const resources = await declared({ phase, partner: undefined }, oneTenant);
      const types = resources.filter(({ name }) => name.includes("granskog")).map(({ type }) => type);
      expect(types.filter((type) => /Domain|CrossTenant/.test(type))).toEqual([]);
      expect(declaredDomains(resources)).toEqual(["fylke.example"]);
    }
  });

  it("says for each phase whether there is a way back", async () => {
    const { outputs } = one(await declared({ phase: "moving", moved: ["tenesta"] }), "litle-merger-granskog");
    expect(outputs).toEqual({
      key: "granskog",
      phase: "moving",
      moved: ["tenesta"],
      domain: "granskog.example",
      inForce: "2027-01-01",
      isOneTenant: false,
      waysBack: {
        mapped: "reversible",
        coexisting: "reversible",
        prepared: "reversible",
        moving: "reversible until 2027-06-30",
        numbersMoved: "no way back",
        domainMoved: "reversible until 2027-06-30",
        closed: "no way back",
        done: "reversible",
      },
    });
    const forwarded = await declared({}, mergerFileWith("numbers: porting", "numbers: forwarding"));
    expect(one(forwarded, "litle-merger-granskog").outputs.waysBack).toMatchObject({
      numbersMoved: "reversible until 2027-06-30",
    });
  });

  it("changes nothing of a stack that has no merger", async () => {
    const resources = await declare(() => {
      new Tenant("litle", smallSettings());
    });
    expect(ofType(resources, "tenant:index:Merger")).toEqual([]);
  });

  it("is the same in a Swedish municipality, in its words", async () => {
    const organisation = loadOrganisation("examples/bjorkmossa/organisation.yaml");
    const unit = { name: { sv: "Vårdcentralen" }, employees: 14, movesTo: { kommunledning: 14 } };
    const granliden = {
      name: "Granlidens kommun",
      domain: "granliden.example",
      inForce: "2027-01-01",
      undoUntil: "2027-06-30",
      numbers: "porting" as const,
      units: { vard: unit },
    };
    const settings: StackSettings = {
      ...smallSettings(),
      organisation: { ...organisation, mergers: { granliden } },
      language: "sv",
      teams: { onDelete: "archive", units: { kommunledning: { owners } }, chosen: {} },
      mergers: { granliden: { phase: "prepared", syncsPeople: false, owners } },
    };
    const resources = await declare(() => {
      new Tenant("bjorkmossa", settings);
    });
    expect(one(resources, "bjorkmossa-merger-granliden-people").inputs).toMatchObject({
      displayName: "DYN-Tidigare-granliden",
      description: "Alla som kom från Granlidens kommun. Medlemmarna följer HR-systemet.",
    });
    expect(one(resources, "bjorkmossa-workspaces-merger-granliden-group").inputs.displayName).toBe(
      "Sammanslagning med Granlidens kommun",
    );
    expect(one(resources, "bjorkmossa-merger-granliden-domain").inputs.domainName).toBe("granliden.example");
    expect(resources.some(({ name }) => name.startsWith("bjorkmossa-workspaces-kommunledning"))).toBe(false);
  });
});
