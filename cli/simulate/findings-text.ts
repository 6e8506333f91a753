import { analyse, type EvaluateOptions, type Finding } from "../../access/index.ts";
import type { AccessSet } from "../access/access-set.ts";
import { findingSentence } from "../access/finding-sentence.ts";
import type { Speaker } from "../access/say.ts";
import { colours } from "../colours.ts";
import { diffWords } from "../diff/in-language.ts";
import { whoLine } from "../diff/who.ts";
import { simulateWords } from "./in-language.ts";

type Gravity = "danger" | "gap" | "untidy";

/** How much a kind of finding matters: whether it is somebody's way in, a gap, or only untidy. */
const byKind: Readonly<Record<Finding["kind"], Gravity>> = {
  lockedOut: "danger",
  canBeStopped: "danger",
  cannotBeMet: "danger",
  notCovered: "gap",
  mfaNotAsked: "gap",
  legacyOpen: "gap",
  exclusionOpensHole: "gap",
  notUnderstood: "gap",
  contradiction: "danger",
  neverApplies: "untidy",
  implied: "untidy",
};

/** To be kept from some applications for sure is mostly meant; to be kept from everything never is. */
export function gravity(finding: Finding): Gravity {
  if (finding.kind === "lockedOut" && !(finding.sure && finding.everything)) return "gap";
  return byKind[finding.kind];
}

const signs = { danger: colours.red("✗"), gap: colours.yellow("!"), untidy: colours.dim("·") } as const;

export function findingsOf(set: AccessSet, options: EvaluateOptions = {}): readonly Finding[] {
  const order = ["danger", "gap", "untidy"];
  const rank = (finding: Finding) => order.indexOf(gravity(finding));
  return [...analyse(set.policies, set.tenant, set.subjects, options)].sort((one, other) => rank(one) - rank(other));
}

/** The findings as sentences; people for whom the same is true stand in one. */
export function findingsText(findings: readonly Finding[], set: AccessSet, speaker: Speaker): string {
  const words = simulateWords(speaker.language);
  const groups = new Map<string, { first: Finding; keys: string[] }>();
  for (const finding of findings) {
    const text = findingSentence(finding, set, speaker, "\u0000");
    const group = groups.get(text) ?? { first: finding, keys: [] };
    if ("subject" in finding) group.keys.push(finding.subject);
    groups.set(text, group);
  }
  const lines = [...groups.values()].map(({ first, keys }) => {
    const who =
      keys.length > 0 ? whoLine(keys, set, speaker, diffWords(speaker.language)).replaceAll("**", "") : undefined;
    return `${signs[gravity(first)]} ${findingSentence(first, set, speaker, who)}`;
  });
  return `${colours.bold(words.findings)}\n${lines.length > 0 ? lines.join("\n") : words.noFindings}\n`;
}
