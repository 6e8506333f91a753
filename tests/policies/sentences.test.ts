import { describe, expect, it } from "vitest";
import { languages, ruleReason, rules, ruleTitle, sentence, verdicts, verdictWord } from "../../policies/rules.ts";
import { en } from "../../policies/sentences/en.ts";
import { everyFinding } from "./every-finding.ts";

describe("findings are told in the reader's language", () => {
  it("has an example of every kind of finding", () => {
    expect(everyFinding.map(({ kind }) => kind).toSorted()).toEqual(Object.keys(en.findings).toSorted());
  });

  it.each(languages)("has a sentence for every finding, with its facts, in %s", (language) => {
    for (const finding of everyFinding) {
      const said = sentence(finding, language);
      expect(said).not.toMatch(/undefined|\[object/);
      for (const [name, fact] of Object.entries(finding)) {
        const isFact = ["string", "number"].includes(typeof fact) && !words.has(name);
        if (isFact) expect(said, finding.kind).toContain(String(fact));
      }
    }
  });

  it.each(languages)("has a title, a reason and a word for every verdict of every rule in %s", (language) => {
    for (const say of [ruleTitle, ruleReason]) {
      expect(new Set(rules.map((rule) => say(rule.name, language))).size).toBe(rules.length);
    }
    expect(new Set(verdicts.map((verdict) => verdictWord(verdict, language))).size).toBe(verdicts.length);
  });

  // The two written forms of Norwegian may have the same words for a short sentence.
  it("says nothing in English, Swedish or Norwegian that is another's word for word", () => {
    for (const finding of everyFinding) {
      const said = (["en", "sv", "nb"] as const).map((language) => sentence(finding, language));
      expect(new Set(said).size, finding.kind).toBe(3);
    }
  });
});

/** Facts that a language has words of its own for. */
const words = new Set(["kind", "wants", "what", "licence"]);
