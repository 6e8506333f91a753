import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseOrganisation, Telephony } from "../../components/index.ts";
import type { CountryCode } from "../../components/telephony/countries/index.ts";
import { countries } from "../../components/telephony/countries/index.ts";
import { answer } from "../../components/telephony/voice/answer.ts";
import { momentFrom } from "../../components/telephony/voice/moment.ts";
import { planVoice } from "../../components/telephony/voice/plan-voice.ts";
import type { VoicePlan } from "../../components/telephony/voice/voice-plan.ts";
import { normalised } from "../../emulator/calls/normalised.ts";
import { type CallStep, whoAnswers } from "../../emulator/calls/who-answers.ts";
import type { TenantContext } from "../../emulator/context.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { bareTenant } from "../emulator-teams/tenant.ts";
import { broughtUp } from "./brought-up.ts";
import { phoneFile } from "./phone-file.ts";
import { seededTenant } from "./seeded-tenant.ts";
import { vectors } from "./vectors.ts";

describe.each(Object.keys(countries) as CountryCode[])("the embedded tenant's own number test, in %s", (code) => {
  const { options, dialled } = vectors[code];
  const context = bareTenant("voss");
  const NormalizationRules = countries[code].rules(options).map(({ name, pattern, translation }) => {
    return { Name: name, Pattern: pattern, Translation: translation };
  });
  context.store.teamsAdmin.policies("TenantDialPlan").set("Global", { Identity: "Global", NormalizationRules });

  it.each(dialled)("makes of %s the number %s", (input, expected) => {
    expect(normalised(context, input)?.number ?? null).toBe(expected);
  });
});

const organisation = parseOrganisation(
  phoneFile
    .replace("to: hangUp}", "to: {voicemail: sentralbord}}")
    .replace("torg: {work", "torg: {saturday: '10:00-12:00', work"),
  "litle.yaml",
);
const { telephony } = organisation;
if (telephony === undefined) throw new Error("the file has no telephony");
const plan: VoicePlan = planVoice(organisation, telephony, "nn");

/** The plan's own words for what it does with a call, in those of the tenant. */
function planned(number: string, at: string, presses: number[]): string[] {
  const moment = momentFrom(at);
  if (moment === undefined) throw new Error(`${at} is no time`);
  const nameOf = (key: string) => plan.attendants.find((one) => one.key === key)?.name ?? key;
  const queueName = (key: string) => plan.queues.find((one) => one.key === key)?.name.nn ?? key;
  return answer(plan, number, { at: moment, presses }).flatMap((step): string[] => {
    switch (step.kind) {
      case "open":
        return [`${nameOf(step.attendant)} open`];
      case "noKey":
        return [`${nameOf(step.attendant)} open`, "menu"];
      case "closed":
        return [`${nameOf(step.attendant)} closed`];
      case "queue":
        return [`queue ${queueName(step.queue)}`];
      case "voicemail":
        return [`voicemail Telefon ${queueName(step.queue)}`];
      case "hangUp":
        return ["ends"];
      case "notOurs":
        return ["nobody"];
      default:
        return [];
    }
  });
}

function met(step: CallStep): string {
  switch (step.kind) {
    case "attendant":
      return `${step.name} ${step.is}`;
    case "queue":
      return `queue ${step.name}`;
    case "voicemail":
      return `voicemail ${step.group}`;
    default:
      return step.kind;
  }
}

describe("who answers, by what the tenant holds", () => {
  let tenant: EmbeddedTenant;
  let context: TenantContext;

  beforeAll(async () => {
    tenant = await seededTenant(phoneFile);
    await broughtUp(tenant, () => {
      const owners = { sentralbord: [owner], vakt: [owner] };
      new Telephony("phone", { organisation, language: "nn", owners });
    });
    context = { ...bareTenant("voss"), store: tenant.store };
  }, 120_000);
  afterAll(() => tenant?.stop());

  const owner = "bbbbbbbb-0000-4000-8000-000000000001";
  const numbers = ["+4756529000", "+4756529010", "+4756529011", "+4756528012", "+4756529199"];
  const moments = [
    ["2026-11-25T10:00", "2026-11-25T09:00:00Z"],
    ["2026-11-25T08:29", "2026-11-25T07:29:00Z"],
    ["2026-11-25T15:00", "2026-11-25T14:00:00Z"],
    ["2026-07-01T08:30", "2026-07-01T06:30:00Z"],
    ["2026-11-28T11:00", "2026-11-28T10:00:00Z"],
    ["2026-11-29T11:00", "2026-11-29T10:00:00Z"],
    ["2026-12-25T10:00", "2026-12-25T09:00:00Z"],
    ["2026-10-16T10:00", "2026-10-16T08:00:00Z"],
  ] as const;
  const presses = [[], [1], [0], [9, 0], [9, 1], [7]];
  const calls = numbers.flatMap((number) =>
    moments.flatMap(([at, utc]) =>
      presses.map((keys) => ({ number, at, utc, keys, pressed: keys.join("") || "nothing" })),
    ),
  );

  it.each(calls)("is what the plan says: $number at $at, pressing $pressed", ({ number, at, utc, keys }) => {
    expect(whoAnswers(context, { number, at: new Date(utc), presses: keys }).map(met)).toEqual(
      planned(number, at, [...keys]),
    );
  });

  it("is told on the tenant's own route, without a sign-in, from what is dialled", async () => {
    const answered = await fetch(`${tenant.url}/_admin/dial/9000?at=2026-11-25T09:00:00Z&press=1`);
    expect(await answered.json()).toEqual({
      number: "+4756529000",
      rule: "NO-Internt",
      steps: [
        { kind: "attendant", name: "Litle herad", is: "open", pressed: 1 },
        { kind: "queue", name: "Sjukeheimen", agents: 0 },
      ],
    });
    expect(await (await fetch(`${tenant.url}/_admin/dial/911`)).json()).toEqual({
      number: null,
      rule: null,
      steps: [],
    });
    expect((await fetch(`${tenant.url}/_admin/dial/9000?at=imorgon`)).status).toBe(400);
  });

  it("is shown on the page for every number, as it is now", async () => {
    expect(await (await fetch(`${tenant.url}/_page/tenant.json`)).json()).toMatchObject({
      answers: [
        { number: "+4756529000" },
        { number: "+4756529010", is: "open", steps: ["queue Torget, 0 agents"] },
        { number: "+4756529011", is: "open", steps: ["queue Sjukeheimen, 0 agents"] },
      ],
    });
  });
});
