import { type Dimension, evaluate, type Finding } from "../../access/index.ts";
import type { Language } from "../../policies/rules.ts";
import type { AccessSet } from "./access-set.ts";
import { en } from "./finding-words/en.ts";
import { nb } from "./finding-words/nb.ts";
import { nn } from "./finding-words/nn.ts";
import { sv } from "./finding-words/sv.ts";
import type { FindingParts, FindingWords } from "./finding-words.ts";
import type { Speaker } from "./say.ts";

const words: Readonly<Record<Language, FindingWords>> = { nn, nb, sv, en };

/** A finding of the analysis as a sentence; `who` names the people when it is the same for several. */
export function findingSentence(finding: Finding, set: AccessSet, speaker: Speaker, who?: string): string {
  const parts = partsOf(finding, set, speaker);
  const sentence = words[speaker.language][finding.kind]({ ...parts, who: who ?? parts.who });
  return sentence.charAt(0).toLocaleUpperCase(speaker.language) + sentence.slice(1);
}

function partsOf(finding: Finding, set: AccessSet, speaker: Speaker): FindingParts {
  const names = new Map(set.policies.map(({ key, name }) => [key, `«${name}»`]));
  const name = (key: string) => names.get(key) ?? `«${key}»`;
  const [policy, other] = policiesOf(finding).map(name);
  const where = "regions" in finding ? (Object.keys(finding.regions[0]?.where ?? {}) as Dimension[]) : undefined;
  return {
    who: "subject" in finding ? speaker.subject(finding.subject) : "",
    signIn: "example" in finding ? speaker.signIn(finding.example, where) : "",
    policy: policy ?? "",
    other: other ?? "",
    sure: "sure" in finding && finding.sure,
    everything: "everything" in finding && finding.everything,
    targets:
      "targets" in finding ? speaker.list(finding.targets.slice(0, 3).map((target) => speaker.targetName(target))) : "",
    demands: demandsOf(finding, set, speaker),
    conditions:
      finding.kind === "neverApplies" ? speaker.list(finding.because.map((one) => dimension(one, speaker))) : "",
    parts:
      finding.kind === "notUnderstood" ? finding.entries.map(({ path, value }) => `${path}: ${value}`).join(", ") : "",
  };
}

function policiesOf(finding: Finding): readonly string[] {
  if (finding.kind === "contradiction") return finding.policies;
  if (finding.kind === "implied") return [finding.policy, finding.by];
  return "policy" in finding ? [finding.policy] : [];
}

function demandsOf(finding: Finding, { policies, tenant }: AccessSet, speaker: Speaker): string {
  if (finding.kind !== "cannotBeMet") return "";
  // The analysis may have taken policies that only report as enforced; then only they show the demand.
  const verdicts = [false, true].map((reportOnlyToo) => evaluate(policies, finding.example, tenant, { reportOnlyToo }));
  const never = verdicts.map((verdict) => (verdict.kind === "allowed" ? verdict.neverMet : []));
  return speaker.clauses(never.find((clauses) => clauses.length > 0) ?? []);
}

function dimension(name: string, speaker: Speaker): string {
  const { dimensions } = speaker.words;
  return Object.hasOwn(dimensions, name) ? dimensions[name as Dimension] : name;
}
