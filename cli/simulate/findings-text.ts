import { analyse, type EvaluateOptions, type Finding } from "../../access/index.ts";
import type { AcceptedFinding } from "../../policies/rules.ts";
import type { AccessSet } from "../access/access-set.ts";
import { findingSentence } from "../access/finding-sentence.ts";
import type { Speaker } from "../access/say.ts";
import { colours } from "../colours.ts";
import { diffWords } from "../diff/in-language.ts";
import { whoLine } from "../diff/who.ts";
import { type Answered, answeredFor, isAccepted } from "./accepted.ts";
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

/** What the analysis finds, the gravest first, each with those who answer for it today. */
export function findingsOf(
  set: AccessSet,
  options: EvaluateOptions = {},
  accepted: readonly AcceptedFinding[] = [],
  today: Date = new Date(),
): readonly Answered[] {
  const order = ["danger", "gap", "untidy"];
  const rank = ({ finding }: Answered) => order.indexOf(gravity(finding));
  return analyse(set.policies, set.tenant, set.subjects, options)
    .map((finding) => answeredFor(finding, accepted, set, today))
    .sort((one, other) => rank(one) - rank(other));
}

/** The findings as sentences; people for whom the same is true stand in one. What is accepted comes last. */
export function findingsText(findings: readonly Answered[], set: AccessSet, speaker: Speaker): string {
  const words = simulateWords(speaker.language);
  const open = lines(
    findings.filter((one) => !isAccepted(one)),
    set,
    speaker,
  );
  const accepted = lines(findings.filter(isAccepted), set, speaker);
  return [
    colours.bold(words.findings),
    ...(open.length > 0 ? open : [accepted.length > 0 ? words.onlyAccepted : words.noFindings]),
    ...(accepted.length > 0 ? [colours.bold(words.accepted), ...accepted] : []),
    "",
  ].join("\n");
}

function lines(findings: readonly Answered[], set: AccessSet, speaker: Speaker): readonly string[] {
  const words = simulateWords(speaker.language);
  const groups = new Map<string, { first: Answered; keys: string[]; answers: readonly string[] }>();
  for (const one of findings) {
    const { finding, accepted } = one;
    const answers = accepted.map((answer) => words.acceptedBy(answer));
    const text = [findingSentence(finding, set, speaker, "\u0000"), ...answers].join("\n");
    const group = groups.get(text) ?? { first: one, keys: [], answers };
    if ("subject" in finding) group.keys.push(finding.subject);
    groups.set(text, group);
  }
  return [...groups.values()].flatMap(({ first, keys, answers }) => {
    const who =
      keys.length > 0 ? whoLine(keys, set, speaker, diffWords(speaker.language)).replaceAll("**", "") : undefined;
    const sign = isAccepted(first) ? colours.dim("✓") : signs[gravity(first.finding)];
    return [
      `${sign} ${findingSentence(first.finding, set, speaker, who)}`,
      ...answers.map((answer) => colours.dim(`    ${answer}`)),
    ];
  });
}
