import { describe, expect, it } from "vitest";
import type { Finding, FindingKind } from "../../cli/doctor/finding.ts";
import { doctorReport } from "../../cli/doctor/report.ts";
import { doctorWords, sentence } from "../../cli/doctor/words.ts";
import { languages } from "../../policies/rules.ts";

type Case = { finding: Finding /** What every language must name. */; names: string[] };

const id = "bbbbbbbb-0000-4000-8000-000000000001";
const role = { kind: "role", name: "Teams Administrator", askedBy: "TeamsMeetingPolicy" } as const;
const roleNames = ["Teams Administrator"];

const cases: { readonly [Kind in FindingKind]: readonly Case[] } = {
  signIn: [
    { finding: { verdict: "good", kind: "signIn", api: "graph", application: "utrulling" }, names: ["utrulling"] },
    {
      finding: { verdict: "bad", kind: "signIn", api: "teamsAdmin", reason: "AADSTS7000215" },
      names: ["AADSTS7000215", "ARM_CLIENT_ID"],
    },
  ],
  person: [{ finding: { verdict: "open", kind: "person" }, names: ["Azure CLI"] }],
  otherTenant: [
    {
      finding: { verdict: "bad", kind: "otherTenant", asked: "voss", answered: "granvin" },
      names: ["voss", "granvin"],
    },
  ],
  permission: [
    {
      finding: { verdict: "good", kind: "permission", name: "Policy.Read.All", askedBy: "Domain" },
      names: ["Policy.Read.All"],
    },
    {
      finding: { verdict: "bad", kind: "permission", name: "Policy.Read.All", askedBy: "Domain" },
      names: ["Policy.Read.All", "Domain", "Microsoft Graph ›"],
    },
  ],
  role: [
    { finding: { verdict: "good", ...role }, names: roleNames },
    { finding: { verdict: "bad", ...role }, names: [...roleNames, "TeamsMeetingPolicy", "›"] },
    { finding: { verdict: "open", ...role }, names: [...roleNames, "TeamsMeetingPolicy", "›"] },
  ],
  azureRole: [
    { finding: { verdict: "open", kind: "azureRole", type: "azure-native:x:Y", count: 3 }, names: ["×3", "(IAM)"] },
  ],
  unknownType: [{ finding: { verdict: "open", kind: "unknownType", type: "other:x:Y", count: 2 }, names: ["×2"] }],
  licence: [
    { finding: { verdict: "good", kind: "licence", sku: "SPE_E3" }, names: ["SPE_E3"] },
    { finding: { verdict: "bad", kind: "licence", sku: "SPE_E3" }, names: ["SPE_E3"] },
  ],
  seats: [
    { finding: { verdict: "good", kind: "seats", sku: "SPE_E3", declared: 7, owned: 9 }, names: ["SPE_E3", "7", "9"] },
    {
      finding: { verdict: "bad", kind: "seats", sku: "SPE_E3", declared: 20, owned: 12 },
      names: ["SPE_E3", "20", "12", "8", "`seats`"],
    },
  ],
  domain: [
    {
      finding: { verdict: "good", kind: "domain", name: "voss.example", neededFor: { by: "organisation" } },
      names: ["voss.example"],
    },
    {
      finding: {
        verdict: "bad",
        kind: "domain",
        name: "voss.example",
        neededFor: { by: "gateway", identity: "sbc.voss.example" },
      },
      names: ["sbc.voss.example", "DomainVerification"],
    },
    {
      finding: { verdict: "bad", kind: "domain", name: "voss.example", neededFor: { by: "resourceAccounts" } },
      names: ["DomainVerification"],
    },
  ],
  quota: (["groupsPerPolicyType", "conditionalAccessPolicies", "namedLocations", "dynamicGroups"] as const).flatMap(
    (quota) => {
      const facts = { kind: "quota", quota, of: "TeamsMeetingPolicy", there: 60, declared: 5, limit: 64 } as const;
      const names = ["60", "5", "64", "(TeamsMeetingPolicy)"];
      return [
        { finding: { verdict: "good", ...facts }, names },
        { finding: { verdict: "bad", ...facts }, names },
      ];
    },
  ),
  securityDefaults: [
    { finding: { verdict: "good", kind: "securityDefaults", isOn: false, policiesOn: 0 }, names: [] },
    {
      finding: { verdict: "bad", kind: "securityDefaults", isOn: true, policiesOn: 14 },
      names: ["14", "IdentitySecurityDefaults"],
    },
  ],
  groupNaming: [
    { finding: { verdict: "good", kind: "groupNaming", asked: "", groups: 4 }, names: [] },
    {
      finding: { verdict: "bad", kind: "groupNaming", asked: "VH-[GroupName]", groups: 4 },
      names: ["VH-[GroupName]", "4", "Naming policy"],
    },
  ],
  breakGlass: [
    { finding: { verdict: "good", kind: "breakGlass", id }, names: [id] },
    ...(["missing", "disabled", "synchronised", "guest"] as const).map((problem): Case => {
      return { finding: { verdict: "bad", kind: "breakGlass", id, problem }, names: [id] };
    }),
  ],
  clock: [
    { finding: { verdict: "good", kind: "clock", seconds: 1 }, names: [] },
    { finding: { verdict: "bad", kind: "clock", seconds: -400 }, names: ["400", "NTP"] },
  ],
  notSeen: [
    {
      finding: { verdict: "open", kind: "notSeen", what: { of: "account", id }, permission: "User.Read.All" },
      names: [id, "User.Read.All"],
    },
    {
      finding: {
        verdict: "open",
        kind: "notSeen",
        what: { of: "quota", quota: "namedLocations" },
        reason: "ECONNRESET",
      },
      names: ["ECONNRESET"],
    },
    ...(["time", "domains", "licences", "policyGroups", "securityDefaults", "groupNaming"] as const).map((of): Case => {
      return {
        finding: { verdict: "open", kind: "notSeen", what: { of }, reason: "ECONNRESET" },
        names: ["ECONNRESET"],
      };
    }),
  ],
};
const everything = Object.values(cases).flat();

describe.each(languages)("what the doctor says in %s", (language) => {
  it("names what each finding is about, and how to get it", () => {
    for (const { finding, names } of everything) {
      const told = sentence(finding, language);
      expect(told).not.toMatch(/undefined|\[object/);
      for (const name of names) expect(told).toContain(name);
    }
  });

  it("says something else of each finding", () => {
    const told = everything.map(({ finding }) => sentence(finding, language));
    expect(new Set(told).size).toBe(told.length);
  });

  it("counts what is in order, to put right and to look at under the stack's name", () => {
    const findings = everything.map(({ finding }) => finding);
    const [first, ...lines] = doctorReport(findings, "prod", language).trimEnd().split("\n");
    expect(first).toContain("prod");
    const count = (verdict: string) => findings.filter((finding) => finding.verdict === verdict).length;
    const sum = { good: count("good"), bad: count("bad"), open: count("open") };
    expect(lines.pop()).toBe(doctorWords[language].sum(sum));
    expect(lines).toHaveLength(findings.length);
  });
});

it("no language leaves a sentence in another's words", () => {
  for (const { finding } of everything) {
    const told = languages.map((language) => sentence(finding, language));
    // Two languages may share a short one that is all names and figures.
    const isBare = finding.verdict === "good";
    if (!isBare) expect([finding.kind, new Set(told).size]).toEqual([finding.kind, languages.length]);
  }
});
