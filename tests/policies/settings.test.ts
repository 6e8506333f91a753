import { describe, expect, it } from "vitest";
import { parseRuleSettings } from "../../policies/rules.ts";

const message = (json: unknown) => {
  try {
    parseRuleSettings(json);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "taken";
};
const exception = {
  rule: "mfa-for-everyone",
  on: "rooms",
  owner: "IKT",
  reason: "rooms answer no prompt",
  expires: "2027-06-30",
};

describe("the settings of the rules", () => {
  it("stand under the rule that reads them, and under guardrails what is true for all", () => {
    const settings = {
      guardrails: { licences: ["entraP1"], exceptions: [exception], levels: { "managed-devices": "mandatory" } },
      "break-glass-excluded": { breakGlass: ["break-glass"], enforcementLevel: "mandatory" },
      "recording-off": { healthPolicies: ["voss-omsorg"] },
    };
    expect(parseRuleSettings(settings)).toEqual({
      licences: ["entraP1"],
      exceptions: [exception],
      levels: { "managed-devices": "mandatory" },
      breakGlass: ["break-glass"],
      healthPolicies: ["voss-omsorg"],
    });
    expect(parseRuleSettings({})).toEqual({});
  });

  it.each<[string, unknown, string]>([
    ["a rule that is none", { "mfa-for-all": {} }, "the file: mfa-for-all is not known here"],
    [
      "a parameter of another rule",
      { "recording-off": { breakGlass: [] } },
      "recording-off: breakGlass is not known here",
    ],
    [
      "no list",
      { "break-glass-excluded": { breakGlass: "me" } },
      "break-glass-excluded.breakGlass: Invalid input: expected array",
    ],
    [
      "a weaker level",
      { guardrails: { levels: { "mfa-for-everyone": "advisory" } } },
      "a rule is not made weaker by a level but by an exception",
    ],
    [
      "an exception of no rule",
      { guardrails: { exceptions: [{ ...exception, rule: "mfa" }] } },
      'guardrails.exceptions.0.rule: there is no rule "mfa"',
    ],
    [
      "an exception without an owner",
      { guardrails: { exceptions: [{ ...exception, owner: "" }] } },
      "guardrails.exceptions.0.owner: write the office that answers for it",
    ],
    [
      "an exception without a reason",
      { guardrails: { exceptions: [{ ...exception, reason: "todo" }] } },
      "guardrails.exceptions.0.reason: write why, in a sentence",
    ],
    [
      "an exception for ever",
      { guardrails: { exceptions: [{ ...exception, expires: "never" }] } },
      "guardrails.exceptions.0.expires: write its last day, such as 2027-06-30",
    ],
    ["a licence that is none", { guardrails: { licences: ["E5"] } }, "guardrails.licences.0: Invalid option"],
    ["a country without numbers", { guardrails: { countries: ["DK"] } }, "guardrails.countries.0: Invalid option"],
    [
      "a partner by name",
      { "trust-only-named-partners": { trustedPartners: ["Ulvik"] } },
      "trust-only-named-partners.trustedPartners.0: write the other tenant's id",
    ],
    [
      "a domain that is none",
      { "invites-allow-listed": { guestDomains: ["fylke"] } },
      "invites-allow-listed.guestDomains.0: write a domain such as fylke.example",
    ],
  ])("are refused with %s", (_, json, said) => {
    expect(message(json)).toContain(said);
  });

  it("tell everything that is wrong at once", () => {
    const said = message({
      nope: {},
      guardrails: { licences: ["E5"], countries: [] },
      "pupils-apart": { pupils: "yes" },
    });
    for (const part of ["nope is not known", "guardrails.licences.0", "guardrails.countries", "pupils-apart.pupils"]) {
      expect(said).toContain(part);
    }
  });
});
