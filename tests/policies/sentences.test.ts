import { describe, expect, it } from "vitest";
import { type Finding, languages, rules, ruleTitle, sentence } from "../../policies/rules.ts";

const findings: Finding[] = [
  { kind: "breakGlassNotDeclared", policies: 3 },
  { kind: "breakGlassGroupMissing", group: "break-glass", candidates: 0 },
  { kind: "breakGlassNotExcluded", policy: "MFA", group: "break-glass" },
  { kind: "referenceNotDeclared", place: "conditions.users.includedGroups", wants: "group", value: "1" },
  {
    kind: "referenceInWrongForm",
    place: "grantControls.authenticationStrengthPolicyId",
    wants: "strength",
    value: "4",
  },
  { kind: "referenceUnknown", place: "groupId", wants: "group" },
  { kind: "enabledWithoutStatement", policy: "MFA" },
  { kind: "stateNotModelled", policy: "MFA", value: "on" },
  { kind: "stateUnknown", policy: "MFA" },
  { kind: "summaryUnreadable", problem: "policies.0.state: missing" },
  { kind: "summaryWithoutPolicy", policy: "MFA" },
  { kind: "summaryDisagrees", policy: "MFA", property: "exclude", detail: "+ 1" },
];

describe("findings are told in the reader's language", () => {
  it.each(languages)("has a sentence for every finding, with its facts, in %s", (language) => {
    for (const finding of findings) {
      const said = sentence(finding, language);
      expect(said).not.toMatch(/undefined|\[object/);
      for (const fact of Object.values(finding).slice(1)) {
        if (!["group", "strength"].includes(String(fact))) expect(said).toContain(String(fact));
      }
    }
  });

  it.each(languages)("has a title for every rule in %s", (language) => {
    const titles = rules.map((rule) => ruleTitle(rule.name, language));
    expect(new Set(titles).size).toBe(rules.length);
  });
});
