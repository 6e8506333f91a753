import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DeclaredMerger, mergersOf } from "../../cli/diff/merger-moves.ts";
import { askMergers } from "../../cli/merger/ask.ts";
import type { MergerAnswer } from "../../cli/merger/judge.ts";
import type { MergerRecord } from "../../cli/merger/read-record.ts";
import { mergerReport } from "../../cli/merger/report.ts";
import { shareable } from "../../cli/merger/shareable.ts";
import { type MergerStepKey, mergerStepKeys, mergerSteps } from "../../cli/merger/steps.ts";
import { type MergerPhase, mergerPhases } from "../../components/index.ts";
import { type EmbeddedTenant, startTenant } from "../../emulator/index.ts";
import { setClock } from "../graph/set-clock.ts";
import { showsWithinMs } from "../providers/own-clock.ts";
import { trustedClient } from "../rollout/trusted-client.ts";
import { declared } from "./declared.ts";
import { mergerFile, mergerFileWith } from "./merger-file.ts";

let tenant: EmbeddedTenant;
const clock = setClock(Date.parse("2026-10-01T08:00:00Z"));

beforeAll(async () => {
  tenant = await startTenant({ seed: "empty", clock: () => new Date(clock.now()) });
});
afterAll(() => tenant.stop());

type Mergers = ReadonlyMap<string, DeclaredMerger>;

/** The merger as the program declares it at a phase. */
async function at(phase: MergerPhase, moved?: string[], file = mergerFile): Promise<Mergers> {
  const partner = file === mergerFile ? {} : { partner: undefined };
  const resources = await declared({ phase, ...(moved && { moved }), ...partner }, file);
  const merger = resources.filter(({ type }) => type === "tenant:index:Merger");
  // What a component registers is plain data, as it is in a state.
  return mergersOf(JSON.parse(JSON.stringify({ resources: merger })));
}

async function ask(from: Mergers, to: Mergers, ...done: MergerStepKey[]): Promise<MergerAnswer> {
  const noted = Object.fromEntries(
    done.map((key) => [key, { owner: "IKT", dateChecked: "2026-10-01", evidence: `sak 26/${key}` }]),
  );
  const record: MergerRecord = { granskog: noted };
  const [answer] = await askMergers(await trustedClient(tenant, clock), from, to, record);
  if (answer === undefined) throw new Error("there is no merger");
  return answer;
}

/** What stands in the way, by name. */
async function inTheWay(from: Mergers, to: Mergers, ...done: MergerStepKey[]): Promise<string[]> {
  const { isRefused, isAsked, steps, obstacles } = await ask(from, to, ...done);
  const open = isAsked ? steps.filter(({ kind }) => kind === "open").map(({ step }) => step.key) : [];
  expect(isRefused).toBe(open.length + obstacles.length > 0);
  return [
    ...open,
    ...obstacles.map((obstacle) => ("phase" in obstacle ? `${obstacle.kind} ${obstacle.phase}` : obstacle.kind)),
  ];
}

describe("a merger, from the map to the end", () => {
  it.each<[MergerPhase, MergerPhase, MergerStepKey[]]>([
    ["mapped", "coexisting", ["names-compared"]],
    ["coexisting", "prepared", ["partner-agrees"]],
    ["prepared", "moving", ["hr-writes", "migration-tried"]],
    ["moving", "numbersMoved", ["content-moved", "numbers-ordered"]],
    ["numbersMoved", "domainMoved", ["domain-released"]],
  ])("does not go from %s to %s before somebody has noted what that asks for", async (from, to, asked) => {
    const [before, after] = [await at(from), await at(to)];
    expect(await inTheWay(before, after)).toEqual(asked);
    expect(await inTheWay(before, after, ...asked)).toEqual([]);
  });

  it("is asked of each phase that is skipped what that phase asks for", async () => {
    expect(await inTheWay(await at("coexisting"), await at("numbersMoved"), "hr-writes")).toEqual([
      "partner-agrees",
      "migration-tried",
      "content-moved",
      "numbers-ordered",
    ]);
  });

  it("lets further units come without asking, and go back until the old tenant ends", async () => {
    clock.set(Date.parse("2027-02-01T08:00:00Z"));
    const [one, two] = [await at("moving", ["tenesta"]), await at("moving", ["tenesta", "kontoret"])];
    expect(await inTheWay(one, two)).toEqual([]);
    expect(await inTheWay(two, one)).toEqual([]);
    clock.set(Date.parse("2027-07-01T08:00:00Z"));
    expect(await inTheWay(one, two)).toEqual([]);
    expect(await inTheWay(two, one)).toEqual(["tooLate moving"]);
  });

  it("goes back to where there is a way, and is refused from where there is none, by the name of the phase", async () => {
    clock.set(Date.parse("2027-02-01T08:00:00Z"));
    expect(await inTheWay(await at("prepared"), await at("mapped"))).toEqual([]);
    expect(await inTheWay(await at("moving"), await at("coexisting"))).toEqual([]);
    expect(await inTheWay(await at("domainMoved"), await at("numbersMoved"))).toEqual([]);
    expect(await inTheWay(await at("domainMoved"), await at("moving"))).toEqual(["noWayBack numbersMoved"]);
    clock.set(Date.parse("2027-07-01T08:00:00Z"));
    expect(await inTheWay(await at("domainMoved"), await at("prepared"))).toEqual([
      "tooLate domainMoved",
      "noWayBack numbersMoved",
      "tooLate moving",
    ]);
  });

  it("closes when it is in force and no guest of the old tenant is left, counted in the tenant", async () => {
    const [before, after] = [await at("domainMoved"), await at("closed")];
    const done: MergerStepKey[] = ["addresses-kept", "records-kept"];
    clock.set(Date.parse("2026-12-31T08:00:00Z"));
    expect(await inTheWay(before, after)).toEqual([...done, "notInForce"]);
    clock.set(Date.parse("2027-05-01T08:00:00Z"));
    for (const name of ["ein", "to"]) await invite(`${name}@granskog.example`);
    await invite("nokon@fylke.example");
    await clock.sleep(showsWithinMs);
    expect(await inTheWay(before, after, ...done)).toEqual(["guestsLeft"]);
    const answer = await ask(before, after, ...done);
    expect(mergerReport([answer], "nn")).toContain("gjester frå den gamle tenanten er att: færre enn 5;");
    expect(JSON.stringify(shareable([answer]))).toContain('"kind":"guestsLeft","count":null');
    for (const { id, mail } of tenant.store.collection("users").values())
      if (String(mail).endsWith("@granskog.example")) await tenant.asAdmin.graph("DELETE", `/users/${id}`);
    await clock.sleep(showsWithinMs);
    expect(await inTheWay(before, after, ...done)).toEqual([]);
  });

  it("is over when the old tenant has ended and nobody writes there, and never opens again", async () => {
    clock.set(Date.parse("2028-02-01T08:00:00Z"));
    expect(await inTheWay(await at("closed"), await at("done"))).toEqual(["old-tenant-ended", "silence"]);
    expect(await inTheWay(await at("done"), await at("closed"))).toEqual([]);
    expect(await inTheWay(await at("closed"), await at("domainMoved"))).toEqual(["noWayBack closed"]);
  });

  it("cannot be dropped from a stack where there is no way back, and can before and when it is over", async () => {
    clock.set(Date.parse("2027-02-01T08:00:00Z"));
    const nothing: Mergers = new Map();
    expect(await inTheWay(await at("coexisting"), nothing)).toEqual([]);
    expect(await inTheWay(await at("numbersMoved"), nothing)).toEqual(["noWayBack numbersMoved"]);
    expect(await inTheWay(await at("done"), nothing)).toEqual([]);
  });

  it("begins where it is when its stack is new: nobody is asked for the past", async () => {
    expect(await inTheWay(new Map(), await at("moving", ["tenesta"]))).toEqual([]);
  });

  it("asks for nothing of another tenant where both were in one from the start", async () => {
    const oneTenant = mergerFileWith("    undoUntil: '2027-06-30'\n", "");
    const [from, to] = [await at("mapped", undefined, oneTenant), await at("closed", undefined, oneTenant)];
    clock.set(Date.parse("2027-05-01T08:00:00Z"));
    expect(await inTheWay(from, to)).toEqual([
      "names-compared",
      "hr-writes",
      "numbers-ordered",
      "addresses-kept",
      "records-kept",
    ]);
  });
});

describe("what a merger's report says", () => {
  it.each([
    ["nn", "granskog: folk flyttar, 1 eining er her", "Før «numra flytta»:", "Ingenting går vidare."],
    ["nb", "granskog: folk flytter, 1 enhet er her", "Før «numrene flyttet»:", "Ingenting går videre."],
    ["sv", "granskog: folk flyttar, 1 enhet är här", "Före ”numren flyttade”:", "Ingenting går vidare."],
    ["en", "granskog: people move, 1 unit here", "Before “numbers moved”:", "Nothing goes on."],
  ] as const)("says in %s where it stands and what the next phase will ask for", async (language, ...said) => {
    const there = await at("moving", ["tenesta"]);
    const report = mergerReport([await ask(there, there, "content-moved")], language);
    for (const sentence of said) expect(report).toContain(sentence);
    expect(report).toContain("sak 26/content-moved (IKT)");
    expect(report).toContain("(numbers-ordered)");
    expect(report).not.toMatch(/undefined|\*\*|`/);
  });

  it("says why a way back is refused, and until when there was one", async () => {
    clock.set(Date.parse("2027-07-01T08:00:00Z"));
    const report = mergerReport([await ask(await at("domainMoved"), await at("moving"))], "nb");
    expect(report).toContain(
      "granskog går tilbake fra «domenet flyttet» til «folk flytter», og 2 enheter går med; ingen vei tilbake",
    );
    expect(report).toContain("«domenet flyttet» kunne tas tilbake til 2027-06-30, og den dagen er over");
    expect(report).toContain("fra «numrene flyttet» er det ingen vei tilbake");
    expect(report).toContain("granskog: domenet flyttet, 2 enheter er her");
    expect(report).toContain("Avvist");
  });

  it("says that there is none", () => {
    expect(mergerReport([], "sv")).toBe("Stacken har ingen sammanslagning.\n");
  });

  it("asks before each phase for something that somebody has seen", () => {
    const asking = new Set(mergerSteps.map(({ before }) => before));
    expect(mergerPhases.filter((phase) => !asking.has(phase))).toEqual(["mapped"]);
    expect(mergerSteps.map(({ key }) => key)).toEqual([...mergerStepKeys]);
  });
});

async function invite(invitedUserEmailAddress: string): Promise<void> {
  const body = { invitedUserEmailAddress, inviteRedirectUrl: "https://myapps.microsoft.com" };
  expect((await tenant.asAdmin.graph("POST", "/invitations", body)).status).toBe(201);
}
