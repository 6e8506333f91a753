import { type Dimension, evaluate, type Finding, type Target } from "../../access/index.ts";
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
  const few = fewTargets(finding);
  return {
    who: "subject" in finding ? speaker.subject(finding.subject) : "",
    signIn: few ? speaker.list(few.map((target) => speaker.target({ target }))) : signInOf(finding, where, speaker),
    whole: few !== undefined,
    policy: policy ?? "",
    other: other ?? "",
    sure: "sure" in finding && finding.sure,
    everything: "everything" in finding && finding.everything,
    targets: "targets" in finding ? targetNames(finding.targets, speaker) : "",
    demands: demandsOf(finding, set, speaker),
    conditions:
      finding.kind === "neverApplies" ? speaker.list(finding.because.map((one) => dimension(one, speaker))) : "",
    parts:
      finding.kind === "notUnderstood" ? finding.entries.map(({ path, value }) => `${path}: ${value}`).join(", ") : "",
  };
}

/** The targets of a finding that is about nothing else, where they are few enough to be named. */
function fewTargets(finding: Finding): readonly Target[] | undefined {
  if (!("regions" in finding) || finding.regionCount !== 1) return undefined;
  const [region] = finding.regions;
  const { target = [], ...others } = region?.where ?? {};
  const named = target.filter((one) => one !== undefined);
  const isAllOfIt = Object.keys(others).length === 0 && named.length === target.length;
  return isAllOfIt && named.length > 0 && named.length <= 3 ? named : undefined;
}

/** The names of the first few. */
function targetNames(targets: readonly Target[], speaker: Speaker): string {
  const names = targets.map((target) => speaker.targetName(target));
  return names.length > 5 ? `${names.slice(0, 4).join(", ")}, …` : speaker.list(names);
}

function signInOf(finding: Finding, where: readonly Dimension[] | undefined, speaker: Speaker): string {
  return "example" in finding ? speaker.signIn(finding.example, where) : "";
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
