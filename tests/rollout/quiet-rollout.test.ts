import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askRollout } from "../../cli/rollout/ask.ts";
import type { DeclaredRollout } from "../../cli/rollout/declared-rollout.ts";
import type { RolloutRecord } from "../../cli/rollout/read-record.ts";
import { rolloutReport } from "../../cli/rollout/report.ts";
import { standardConditions } from "../../components/index.ts";
import { type EmbeddedTenant, startTenant } from "../../emulator/index.ts";
import { setActivityLevel } from "../../emulator/reports/teams-activity.ts";
import type { Entity } from "../../emulator/store/json.ts";
import { setClock } from "../graph/set-clock.ts";
import { trustedClient } from "./trusted-client.ts";

const day = 86_400_000;
const start = Date.parse("2026-03-02T08:00:00Z");
const steps = ["0", "1", "2", "3"].map((key, index) => ({
  key,
  group: `STA-Pulje-${key}`,
  ...(standardConditions[index] && { condition: standardConditions[index] }),
}));
const at = (telephony: string): DeclaredRollout => ({ steps, reached: { telephony } });

let tenant: EmbeddedTenant;
const clock = setClock(start);

beforeAll(async () => {
  tenant = await startTenant({ seed: "voss", clock: () => new Date(clock.now()) });
  const employees = [...tenant.store.collection("users").values()].filter(
    ({ employeeType }) => employeeType === "tilsett",
  );
  for (const [index, count] of [20, 100, 200].entries()) putInto(`${index}`, employees.splice(0, count));
  conceal(false);
  for (const { id } of employees) tenant.store.collection("registeredMethods").delete(id);
});
afterAll(() => tenant.stop());

function conceal(displayConcealedNames: boolean): void {
  tenant.store.setSingleton("adminReportSettings", {
    ...tenant.store.singleton("adminReportSettings"),
    displayConcealedNames,
  });
}

function putInto(key: string, people: readonly Entity[]): void {
  const id = `00000000-0000-4000-8000-00000000000${key}`;
  tenant.store
    .collection("groups")
    .set(id, { id, displayName: `STA-Pulje-${key}`, groupTypes: [], securityEnabled: true, mailEnabled: false });
  const sku = [...tenant.store.collection("subscribedSkus").values()].find(
    ({ skuPartNumber }) => skuPartNumber === "SPE_E3",
  );
  for (const person of people) {
    const licence = { skuId: String(sku?.skuId), disabledPlans: [] };
    tenant.store.collection("users").set(person.id, { ...person, assignedLicenses: [licence] });
    tenant.store.relations.add("members", id, person.id);
    tenant.store
      .collection("registeredMethods")
      .set(person.id, { id: person.id, methods: ["microsoftAuthenticatorPush"] });
  }
}

const ask = async (from: string, to: string, record: RolloutRecord) =>
  askRollout(await trustedClient(tenant, clock), at(from), at(to), record);

/** What stands in the way, by the names of the conditions. */
const inTheWay = async (from: string, to: string, record: RolloutRecord) => {
  const answer = await ask(from, to, record);
  const unmet = answer.steps.filter(({ isAsked }) => isAsked).flatMap(({ findings }) => findings);
  return {
    isRefused: answer.isRefused,
    unmet: unmet.filter(({ kind }) => kind !== "met").map(({ asks, kind }) => `${asks} ${kind}`),
  };
};

const passes = { isRefused: false, unmet: [] };

describe("the quiet roll-out, from the pilots to everyone", () => {
  it("does not leave the pilots before somebody has noted when they began", async () => {
    expect(await inTheWay("0", "1", {})).toEqual({ isRefused: true, unmet: ["days notNoted", "incidents notNoted"] });
  });

  it("does not leave the pilots before five days have gone, nor with an incident open", async () => {
    clock.set(start + 3 * day);
    expect(await inTheWay("0", "1", { "0": { began: "2026-03-02", incidents: 1 } })).toEqual({
      isRefused: true,
      unmet: ["days unmet", "incidents unmet"],
    });
  });

  it("does not leave the pilots while a policy that only reports would have stopped one of them, and says which", async () => {
    clock.set(start + 7 * day);
    const [pilot] = tenant.store.relations.targets("members", "00000000-0000-4000-8000-000000000000").keys();
    const policy = {
      id: "p",
      displayName: "CA006-Global-MFA",
      enforcedGrantControls: ["Mfa"],
      enforcedSessionControls: [],
      result: "reportOnlyFailure",
    };
    const row = {
      id: "s1",
      userId: pilot ?? "",
      createdDateTime: new Date(clock.now()).toISOString(),
      appliedConditionalAccessPolicies: [policy],
    };
    tenant.store.collection("signIns").set("s1", row);
    const record = { "0": { began: "2026-03-02", incidents: 0 } };
    expect(await inTheWay("0", "1", record)).toEqual({ isRefused: true, unmet: ["reportOnlyFailures unmet"] });
    const report = rolloutReport(await ask("0", "1", record), "nn");
    expect(report).toContain("CA006-Global-MFA: færre enn 5");
    expect(report).toContain("Avvist");
    tenant.store.collection("signIns").delete("s1");
    expect(await inTheWay("0", "1", record)).toEqual(passes);
  });

  it("does not leave the ambassadors before they have learnt it and use it, and activity rises", async () => {
    clock.set(start + 14 * day);
    setActivityLevel(tenant.store, 0);
    const began = "2026-03-09";
    expect(await inTheWay("1", "2", { "1": { began, incidents: 0, course: { skular: 40 } } })).toEqual({
      isRefused: true,
      unmet: ["course unmet", "active unmet"],
    });
    const record = { "1": { began, incidents: 0, course: { skular: 60, "ikt-digitalisering": 25 } } };
    const shares = [];
    for (const level of [0.1, 0.5, 4]) {
      setActivityLevel(tenant.store, level);
      const evidence = (await ask("1", "2", record)).steps.find(({ isAsked }) => isAsked)?.evidence;
      shares.push(evidence && "count" in evidence.active ? evidence.active.count : Number.NaN);
    }
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(await inTheWay("1", "2", record)).toEqual(passes);
  });

  it("does not go on to everyone while the reports conceal names, or somebody could not answer a demand for MFA", async () => {
    clock.set(start + 30 * day);
    const record = { "2": { began: "2026-03-16", incidents: 0 } };
    conceal(true);
    expect(await inTheWay("2", "3", record)).toEqual({ isRefused: true, unmet: ["active unreadable"] });
    conceal(false);
    const [person = ""] = tenant.store.relations.targets("members", "00000000-0000-4000-8000-000000000002").keys();
    tenant.store.collection("registeredMethods").delete(person);
    expect(await inTheWay("2", "3", record)).toEqual({ isRefused: true, unmet: ["withoutMethods unmet"] });
    tenant.store.collection("registeredMethods").set(person, { id: person, methods: ["microsoftAuthenticatorPush"] });
    expect(await inTheWay("2", "3", record)).toEqual(passes);
  });

  it("goes back without being asked anything", async () => {
    expect(await inTheWay("3", "0", {})).toEqual(passes);
  });

  it("names nobody in any language", async () => {
    const answer = await ask("1", "2", { "1": { began: "2026-03-09", incidents: 0 } });
    for (const language of ["nn", "nb", "sv", "en"] as const)
      expect(rolloutReport(answer, language)).not.toContain("@");
  });

  it("says how much the tenant met without travelling, more as more is done", async () => {
    const figures = async (level: number) => {
      setActivityLevel(tenant.store, level);
      return (await ask("1", "1", {})).meetings;
    };
    expect(await figures(0)).toEqual({ days: 30, organized: 0, attended: 0, audioHours: 0, videoHours: 0 });
    const [little, much] = [await figures(0.2), await figures(2)];
    for (const of of ["organized", "attended", "audioHours", "videoHours"] as const)
      expect(much?.[of]).toBeGreaterThan(little?.[of] ?? Number.NaN);
    const report = rolloutReport(await ask("1", "1", {}), "nb");
    expect(report).toContain(`Møter på nett de siste 30 dagene, hele tenanten: ${much?.organized} innkalt`);
  });
});
