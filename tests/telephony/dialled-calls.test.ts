import { describe, expect, it } from "vitest";
import { loadOrganisation } from "../../components/index.ts";
import type { CountryCode } from "../../components/telephony/countries/index.ts";
import { dial } from "../../components/telephony/voice/dial.ts";
import { momentFrom } from "../../components/telephony/voice/moment.ts";
import { planVoice } from "../../components/telephony/voice/plan-voice.ts";
import { said } from "./calls.ts";
import { dialledCalls } from "./dialled-calls.ts";

const files: Readonly<Record<CountryCode, string>> = {
  NO: "organisations/voss.yaml",
  SE: "examples/bjorkmossa/organisation.yaml",
};

describe.each(Object.entries(files))("whoever dials in %s", (code, file) => {
  const organisation = loadOrganisation(file);
  const { telephony, municipality } = organisation;
  if (telephony === undefined) throw new Error(`${file} has no telephony`);
  const plan = planVoice(organisation, telephony, municipality.language);

  it.each(dialledCalls[code as CountryCode])("$dialled at $at comes to: $comes", ({ dialled, at, comes, ...call }) => {
    const moment = momentFrom(at);
    if (moment === undefined) throw new Error(`${at} is no time`);
    expect(said(dial(plan, dialled, { ...call, at: moment }))).toBe(comes);
  });
});
