import { type Change, type Dimension, evaluate, type SignIn } from "../../access/index.ts";
import type { Speaker } from "../access/say.ts";
import type { AccessChange } from "./access-change.ts";
import { whoLine } from "./who.ts";
import type { DiffWords } from "./words.ts";

/** Changes in words; people for whom the same thing happens stand in one sentence. */
export function changeLines(
  changes: readonly Change[],
  { set }: AccessChange,
  speaker: Speaker,
  words: DiffWords,
): string[] {
  const groups = new Map<string, { first: Change; subjects: string[] }>();
  for (const change of changes) {
    const told = toldOf(change, speaker);
    const key = JSON.stringify([change.kind, told]);
    const group = groups.get(key) ?? { first: change, subjects: [] };
    group.subjects.push(change.subject);
    groups.set(key, group);
  }
  const size = (keys: readonly string[]) =>
    keys.reduce((total, key) => total + (set.subjects.find((one) => one.key === key)?.people ?? 0), 0);
  // Whom it meets most of stands first: only so many lines fit the screen.
  const sorted = [...groups.values()].sort((one, other) => size(other.subjects) - size(one.subjects));
  return sorted.map(({ first, subjects }) =>
    words.change[first.kind]({ ...toldOf(first, speaker), who: whoLine(subjects, set, speaker, words) }),
  );
}

function toldOf({ before, after, example, regions }: Change, speaker: Speaker) {
  const matters = mattersIn(regions[0]?.where);
  return {
    before: speaker.verdict(before),
    after: speaker.verdict(after),
    signIn: speaker.signIn(example, matters),
    everywhere: matters.length === 0,
  };
}

/** Break-glass after the change: every account held against every sign-in the policies tell apart. */
export function breakGlassLines(
  { alarms, breakGlass, set }: AccessChange,
  speaker: Speaker,
  words: DiffWords,
): string[] {
  const { before, after } = breakGlass;
  const stopped = alarms.flatMap((finding) =>
    "subject" in finding && finding.kind === "canBeStopped"
      ? [
          words.breakGlass.stopped({
            who: speaker.subject(finding.subject),
            signIn: speaker.signIn(finding.example, mattersIn(finding.regions[0]?.where)),
            sure: finding.sure,
          }),
        ]
      : [],
  );
  return [
    ...(after === 0 && set.policies.length > 0 ? [words.breakGlass.none] : []),
    ...(after > 0 && after < before ? [words.breakGlass.fewer(before, after)] : []),
    ...(stopped.length > 0 ? stopped : after > 0 ? [words.breakGlass.safe(after)] : []),
  ];
}

export function mattersIn(where: object | undefined): Dimension[] {
  return Object.keys(where ?? {}) as Dimension[];
}

/** Global Administrators after the change: locked out, or what an ordinary sign-in asks of them. */
export function administratorLines({ alarms, set }: AccessChange, speaker: Speaker, words: DiffWords): string[] {
  const administrator = set.subjects.find(({ kind, name }) => kind === "role" && name === globalAdministrator);
  if (!administrator) return [];
  const locked = alarms.find((finding) => finding.kind === "lockedOut" && finding.subject === administrator.key);
  if (locked?.kind === "lockedOut") return [words.administratorsLocked(speaker.signIn(locked.example, []))];
  const verdict = evaluate(set.policies, { who: administrator.who, ...ordinary }, set.tenant);
  const asked = verdict.kind === "allowed" && verdict.clauses.length > 0;
  return [`${asked ? "✓" : "⚠"} ${words.administratorsGetIn(speaker.verdict(verdict))}`];
}

const globalAdministrator = "62e90394-69f5-4237-9190-012177145e10";

/** An administrator at work: the admin centre, in a browser, on a computer nobody has registered. */
const ordinary: Omit<SignIn, "who"> = {
  target: { kind: "app", id: "c44b4083-3bb0-49c1-b47d-974e53cbdf3c", microsoft: true },
  client: "browser",
  platform: "windows",
  network: { country: "NO" },
  device: { registered: false },
  signInRisk: "none",
  userRisk: "none",
  insiderRisk: "none",
  flow: "none",
};
