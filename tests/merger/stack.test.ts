import { describe, expect, it } from "vitest";
import { reportOn, settingsWith } from "../config/section-report.ts";
import { mergerFile, mergerFileWith } from "./merger-file.ts";

const tenantId = "6fa8f2de-0c1b-4e55-9d3a-2f4f7f0b9c11";
const owners = "[aaaaaaaa-0000-4000-8000-000000000001, aaaaaaaa-0000-4000-8000-000000000002]";
const partner = `partner: {tenantId: ${tenantId}}`;
const guests = "tenant:guests: {domains: [fylke.example]}\n";
const phones = `tenant:telephony: {owners: ${owners}}\n`;

/** The section with one merger, and what else the stack has. */
const merging = (merger: string, beside = "") => `mergers:\n  granskog: {${merger}}\n${beside}`;

const sideBySide = (phase: string) => `phase: ${phase}, owners: ${owners}, ${partner}`;

describe("how far a merger has come", () => {
  it("is mapped, with nothing in the tenant, until the stack says more", async () => {
    const { mergers } = await settingsWith(merging(""), mergerFile);
    expect(mergers).toEqual({ granskog: { phase: "mapped", syncsPeople: false } });
  });

  it("may be any phase whose conditions the files can show", async () => {
    for (const phase of ["coexisting", "prepared", "moving", "numbersMoved", "domainMoved", "closed", "done"]) {
      const settings = await settingsWith(merging(sideBySide(phase), guests + phones), mergerFile);
      expect(settings.mergers?.granskog?.phase).toBe(phase);
    }
  });

  it.each([
    [
      "a phase that is none",
      merging("phase: moved"),
      'line 2 tenant:mergers.granskog.phase: "moved"; write one of mapped, coexisting, prepared, moving, numbersMoved, domainMoved, closed, done',
    ],
    [
      "a merger that the organisation file has not",
      "mergers:\n  granskaug: {}\n",
      'line 2 tenant:mergers.granskaug: "granskaug" is no merger of the organisation file; did you mean granskog?',
    ],
    [
      "visitors from a neighbour, and nothing said of guests",
      merging(sideBySide("coexisting")),
      'line 2 tenant:mergers.granskog.phase: "coexisting" lets people of granskog.example visit, and the stack has no guests section; write tenant:guests first',
    ],
    [
      "the neighbour's domain among the guests' by hand",
      merging(sideBySide("coexisting"), "tenant:guests: {domains: [granskog.example]}\n"),
      "line 2 tenant:mergers.granskog.partner: granskog.example stands in tenant:guests.domains too; take it out there, the merger of granskog opens and closes it",
    ],
    [
      "the neighbour among the guests' partners too",
      merging(
        sideBySide("coexisting"),
        `tenant:guests: {domains: [fylke.example], partners: {granskog: {tenantId: ${tenantId}}}}\n`,
      ),
      "line 2 tenant:mergers.granskog.partner.tenantId: granskog stands under tenant:guests.partners.granskog too; move what is agreed from there to here",
    ],
    [
      "the neighbour's tenant under another name",
      merging(
        sideBySide("coexisting"),
        `tenant:guests: {domains: [fylke.example], partners: {nabo: {tenantId: ${tenantId}}}}\n`,
      ),
      `line 2 tenant:mergers.granskog.partner.tenantId: "${tenantId}" stands under tenant:guests.partners.nabo too; move what is agreed from there to here`,
    ],
    [
      "no tenant of the neighbour's",
      merging(`phase: coexisting, owners: ${owners}`, guests),
      "line 2 tenant:mergers.granskog.partner: missing; the organisation file says that Granskog kommune has a tenant of its own until 2027-06-30; write its tenantId",
    ],
    [
      "a joint team that nobody owns",
      merging(`phase: prepared, ${partner}`, guests),
      "line 2 tenant:mergers.granskog.owners: missing; the joint team with Granskog kommune needs its first owners, at least two",
    ],
    [
      "a joint team with one owner",
      merging(`phase: prepared, owners: [aaaaaaaa-0000-4000-8000-000000000001], ${partner}`, guests),
      "line 2 tenant:mergers.granskog.owners: a list; write at least two owners, so that the team survives one leaver",
    ],
    [
      "a name of the joint team that the stack itself blocks",
      merging(sideBySide("prepared"), `${guests}tenant:teams: {naming: {blockedWords: [granskog]}}\n`),
      'line 2 tenant:mergers.granskog.phase: the joint team is called "Samanslåing med Granskog kommune", which holds "granskog", a word teams.naming.blockedWords refuses; take the word out',
    ],
    [
      "a team that has the joint team's key",
      merging(
        sideBySide("prepared"),
        `${guests}tenant:teams: {chosen: {merger-granskog: {template: prosjekt, name: Felles, owners: ${owners}}}}\n`,
      ),
      "line 2 tenant:mergers.granskog: the joint team's key is merger-granskog, which another team or unit has; give that one another key",
    ],
    [
      "units that move before the tenant is prepared",
      merging(`${sideBySide("coexisting")}, moved: [tenesta]`, guests),
      'line 2 tenant:mergers.granskog.moved: tenesta cannot have moved while the phase is "coexisting"; write phase: moving, or leave moved out',
    ],
    [
      "a unit that the neighbour has not",
      merging(`${sideBySide("moving")}, moved: [tenestene]`, guests),
      'line 2 tenant:mergers.granskog.moved[0]: "tenestene" is no unit of the former municipality; did you mean tenesta?',
    ],
    [
      "numbers that move before everybody has",
      merging(`${sideBySide("numbersMoved")}, moved: [tenesta]`, guests + phones),
      'line 2 tenant:mergers.granskog.phase: "numbersMoved" comes after everybody has moved, and kontoret has not; write phase: moving, or add it to moved',
    ],
    [
      "numbers that move to a tenant without telephones",
      merging(sideBySide("numbersMoved"), guests),
      'line 2 tenant:mergers.granskog.phase: "numbersMoved" answers the old numbers here, and the stack has no telephony section; write tenant:telephony first',
    ],
  ])("is refused with %s", async (_, section, message) => {
    expect(await reportOn(section, mergerFile)).toBe(message);
  });

  it("is refused where the unit's telephones come before its people", async () => {
    const early = mergerFileWith(
      "    - {key: heimane,",
      "    - {key: dag, state: now, how: porting, units: [dagsenter]}\n    - {key: heimane,",
    );
    expect(await reportOn(merging(`${sideBySide("moving")}, moved: [kontoret]`, guests), early)).toBe(
      "line 2 tenant:mergers.granskog.moved: dagsenter gets its telephones in Teams by the step dag of the organisation file (now), and its people have not come; move tenesta first, or set the step to planned",
    );
    await settingsWith(merging(`${sideBySide("moving")}, moved: [tenesta]`, guests), early);
  });

  it("is asked for where old numbers wait for it", async () => {
    expect(await reportOn(`telephony: {owners: ${owners}}\n`, mergerFile)).toContain(
      "tenant:mergers.granskog: missing; the organisation file has old numbers of granskog, which are answered when its merger has come to them; write its phase",
    );
  });

  it("is refused with one tenant for two neighbours, or a tenant that stands for ever", async () => {
    const second = mergerFileWith(
      "telephony:\n",
      "  granlia: {name: Granlia, domain: granlia.example, inForce: '2027-01-01', units: {alt: {name: {nn: Alt}, employees: 1, movesTo: {skule: 1}}}}\ntelephony:\n",
    ).replace("employees: 10, licences: {M365_E3: 10}", "employees: 10, licences: {M365_E3: 10}, former: {granlia: 1}");
    expect(await reportOn(`${merging(partner)}  granlia: {${partner}}\n`, second)).toBe(
      [
        "line 3 tenant:mergers.granlia.partner: Granlia has a tenant of its own, and the organisation file does not say how long it stands; write undoUntil there",
        `line 3 tenant:mergers.granlia.partner.tenantId: "${tenantId}" is also the tenant of granskog; a tenant is one municipality's`,
      ].join("\n"),
    );
  });
});
