import type { Judged, Rule } from "./judgement.ts";
import type { RuleException, RuleSettings } from "./settings/rule-settings.ts";

const warnedDays = 30;
const dayMs = 86_400_000;

/**
 * Failures that somebody answers for until a date count as excepted. One that has run out is a failure again, but for a
 * change that only gives access back: whoever repairs a lock-out is not stopped by a date.
 */
export function withExceptions(
  { name }: Rule,
  findings: readonly Judged[],
  { exceptions = [], givesAccessBack = false }: RuleSettings,
  today: Date,
): readonly Judged[] {
  const own = exceptions.filter(({ rule }) => rule === name);
  return findings.map(({ answeredFor, ...finding }) => {
    const found = [...own.filter(({ on }) => isAbout(finding, on)), ...(answeredFor ? [answeredFor] : [])].toSorted(
      latestFirst,
    )[0];
    if (finding.verdict !== "fail" || !found) return finding;
    const { owner, reason, expires } = found;
    const until = answerState(expires, today);
    const state = until === "expired" && givesAccessBack ? "letBy" : until;
    const verdict = state === "expired" ? "fail" : "excepted";
    return { ...finding, verdict, exception: { owner, reason, expires, state } };
  });
}

/** An exception counts to the end of its last day, by UTC. */
export function answerState(expires: string, today: Date): "valid" | "endsSoon" | "expired" {
  const daysLeft = (Date.parse(`${expires}T00:00:00Z`) + dayMs - today.getTime()) / dayMs;
  if (daysLeft <= 0) return "expired";
  return daysLeft <= warnedDays ? "endsSoon" : "valid";
}

const latestFirst = (one: Pick<RuleException, "expires">, other: Pick<RuleException, "expires">) =>
  one.expires < other.expires ? 1 : -1;

/** A finding is about its resource and about everything it names; what stands on no resource is about the tenant. */
function isAbout(finding: Judged, on: string): boolean {
  const { urn, verdict: _, exception: __, ...facts } = finding;
  // That another policy holds those who are left out is not answered for by leaving them out.
  if (finding.kind === "exclusionUncovered") return finding.policy === on;
  if (urn === undefined && on === "tenant") return true;
  return urn?.split("::").at(-1) === on || Object.values(facts).some((fact) => fact === on);
}
