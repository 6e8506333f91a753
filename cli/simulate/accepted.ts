import type { Finding, Network, Region, Target } from "../../access/index.ts";
import { type AcceptedFinding, answerState, type Excepted } from "../../policies/rules.ts";
import type { AccessSet } from "../access/access-set.ts";
import { placesOf } from "../access/place.ts";
import { findTarget } from "./find-target.ts";

/** A finding, and who answers for it: nobody, or all whose acceptances cover it together. */
export interface Answered {
  readonly finding: Finding;
  readonly accepted: readonly Excepted[];
}

/** Whether somebody answers for all of a finding today. */
export const isAccepted = ({ accepted }: Answered) =>
  accepted.length > 0 && accepted.every(({ state }) => state !== "expired");

/**
 * Who answers for a finding. What is accepted somewhere covers that place alone: every part of the finding must lie
 * within some acceptance, else nobody answers for it. One that has run out is told, and covers nothing.
 */
export function answeredFor(
  finding: Finding,
  accepted: readonly AcceptedFinding[],
  set: AccessSet,
  today: Date,
): Answered {
  const about = accepted.filter((one) => isAbout(one, finding, set));
  const dated = about.map((one) => ({ one, state: answerState(one.expires, today) }));
  const used = (entries: typeof dated) =>
    entries.map(({ one: { owner, reason, expires }, state }) => ({ owner, reason, expires, state }));
  const valid = dated.filter(({ state }) => state !== "expired");
  const covering = cover(
    finding,
    valid.map(({ one }) => one),
    set,
  );
  if (covering) return { finding, accepted: used(valid.filter(({ one }) => covering.includes(one))) };
  const everCovering = cover(finding, about, set) ?? [];
  return {
    finding,
    accepted: used(dated.filter(({ one, state }) => state === "expired" && everCovering.includes(one))),
  };
}

function isAbout({ finding: kind, who, policies }: AcceptedFinding, finding: Finding, set: AccessSet): boolean {
  if (kind !== finding.kind) return false;
  const subject = "subject" in finding ? finding.subject : undefined;
  const isWho = who === undefined || (subject !== undefined && who.some((one) => isSubject(one, subject, set)));
  const names = policyNames(finding, set);
  return isWho && (policies === undefined || (names.length > 0 && names.every((name) => policies.includes(name))));
}

function isSubject(written: string, key: string, { subjects }: AccessSet): boolean {
  return written === key || subjects.some((subject) => subject.key === key && subject.name === written);
}

function policyNames(finding: Finding, { policies }: AccessSet): readonly string[] {
  const keys = finding.kind === "contradiction" ? finding.policies : "policy" in finding ? [finding.policy] : [];
  return keys.map((key) => policies.find((policy) => policy.key === key)?.name ?? key);
}

/** The acceptances that cover a finding, part by part; nothing when a part is left over. */
function cover(
  finding: Finding,
  accepted: readonly AcceptedFinding[],
  set: AccessSet,
): readonly AcceptedFinding[] | undefined {
  const whole = accepted.filter(({ at, from }) => at === undefined && from === undefined);
  if (whole.length > 0) return whole;
  const parts = partsOf(finding);
  if (parts.length === 0) return undefined;
  const used = parts.map((part) => accepted.filter((one) => covers(one, part, set)));
  return used.every((some) => some.length > 0) ? [...new Set(used.flat())] : undefined;
}

type Part = Region["where"];

/** How many targets a lock-out names at most; a list as long as that may have been cut. */
const targetsShown = 10;

/** Where a finding is true, part by part; none at all where not every part is known. */
function partsOf(finding: Finding): readonly Part[] {
  if (finding.kind === "lockedOut") {
    const isKnown = !finding.everything && finding.targets.length < targetsShown;
    return isKnown ? [{ target: finding.targets }] : [];
  }
  if (!("regions" in finding) || finding.regionCount > finding.regions.length) return [];
  return finding.regions.map(({ where }) => where);
}

function covers({ at, from }: AcceptedFinding, { target, network }: Part, set: AccessSet): boolean {
  const isAt = at === undefined || (target?.every((one) => one !== undefined && isNamed(one, at)) ?? false);
  return isAt && (from === undefined || (network?.every((one) => one !== undefined && isIn(one, from, set)) ?? false));
}

function isNamed(target: Target, words: readonly string[]): boolean {
  return words.map((word) => findTarget(word)).some((one) => idOf(one) === idOf(target));
}

const idOf = (target: Target) => (target.kind === "app" ? target.id : target.action).toLowerCase();

function isIn(network: Network, places: readonly string[], set: AccessSet): boolean {
  return placesOf(network, set).inside.some((place) => places.includes(place));
}
