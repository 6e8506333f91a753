import { type Dimension, type Explanation, evaluate, explain, type SignIn } from "../../access/index.ts";
import type { AccessSet } from "../access/access-set.ts";
import type { Speaker } from "../access/say.ts";
import { colours } from "../colours.ts";
import { simulateWords } from "./in-language.ts";
import type { SimulateWords } from "./words.ts";

/** One sign-in, policy by policy, with what comes of it. */
export interface ExplainedSignIn {
  readonly signIn: SignIn;
  readonly keys: readonly string[];
  readonly assumed: readonly Dimension[];
}

export function explainText({ signIn, keys, assumed }: ExplainedSignIn, set: AccessSet, speaker: Speaker): string {
  const words = simulateWords(speaker.language);
  const { policies, tenant } = set;
  const verdict = evaluate(policies, signIn, tenant);
  const onceOn = evaluate(policies, signIn, tenant, { reportOnlyToo: true });
  const rows = explain(policies, signIn, tenant).map((one) => policyLine(one, speaker, words));
  const names = new Map(policies.map(({ key, name }) => [key, name]));
  const doubt = verdict.kind === "unknown" ? verdict.because.map((key) => `«${names.get(key) ?? key}»`) : [];
  // An application has a risk of its own, which says nothing about a person.
  const taken = assumed.filter((one) => one !== "servicePrincipalRisk" || signIn.who.kind === "workload");
  const results = [speaker.verdict(verdict), speaker.verdict(onceOn)];
  return [
    `${colours.bold(words.who)}: ${speaker.list(keys.map((key) => speaker.subject(key)))}`,
    `${colours.bold(words.signIn)}: ${speaker.signIn(signIn)}`,
    ...(taken.length > 0
      ? [colours.dim(`${words.takenAs}: ${speaker.list(taken.map((one) => speaker.words.dimensions[one]))}`)]
      : []),
    "",
    ...(rows.length > 0 ? rows : [words.noPolicies]),
    "",
    `${colours.bold(words.result)}: ${results[0]}`,
    ...(doubt.length > 0 ? [words.dependsOn(speaker.list(doubt))] : []),
    ...(results[0] === results[1] ? [] : [words.onceOn(results[1] ?? "")]),
    "",
  ].join("\n");
}

const signs: Readonly<Record<Explanation["applies"], string>> = {
  yes: colours.green("●"),
  unknown: colours.yellow("◐"),
  no: colours.dim("○"),
};

function policyLine(explanation: Explanation, speaker: Speaker, words: SimulateWords): string {
  const { policy, applies, failing, doubtful } = explanation;
  const dimensions = (list: readonly Dimension[]) => speaker.list(list.map((one) => speaker.words.dimensions[one]));
  const state = policy.state === "enabled" ? [] : [policy.state === "disabled" ? words.off : words.onlyReports];
  const verdicts: Readonly<Record<Explanation["applies"], string>> = {
    yes: words.applies,
    no: words.appliesNot(dimensions(failing)),
    unknown: words.mayApply(dimensions(doubtful)),
  };
  const parts = policy.unmodelled.map(({ path }) => path || policy.name);
  const demand = applies === "no" ? [] : [demandOf(explanation, speaker, words)];
  const unread = parts.length > 0 ? [words.notUnderstood([...new Set(parts)].join(", "))] : [];
  return `${signs[applies]} ${policy.name}: ${[verdicts[applies], ...demand, ...state, ...unread].join("; ")}`;
}

function demandOf({ policy: { grant } }: Explanation, speaker: Speaker, words: SimulateWords): string {
  if (grant.kind === "block") return words.blocks;
  return grant.kind === "require" ? words.asksFor(speaker.clauses(grant.clauses)) : words.asksNothing;
}
