import type { MergerPhase } from "../../components/config/merger/phases.ts";
import { mergerPhases } from "../../components/config/merger/phases.ts";
import { type StepFinding, stepFindings } from "../../components/providers/manual-steps/open-steps.ts";
import { type DeclaredMerger, type MergerMove, phasesBetween } from "../diff/merger-moves.ts";
import { wayBackOf } from "../diff/way-back.ts";
import type { NotReadable } from "../reading/readable.ts";
import type { MergerRecord } from "./read-record.ts";
import { type MergerStep, mergerSteps } from "./steps.ts";

/** Something that stands in the way of a change. */
export type Obstacle =
  | { kind: "noWayBack"; phase: MergerPhase }
  | { kind: "tooLate"; phase: MergerPhase; date: string }
  | { kind: "notInForce"; date: string }
  | { kind: "guestsLeft"; count: number }
  | { kind: "guestsUnknown"; why: NotReadable };

/** Guests of the former municipality who are left, or why nobody can say. */
export type GuestReading = { count: number } | { unknown: NotReadable };

/** One merger: where it is, what is proposed, and what must have been seen before. */
export interface MergerAnswer {
  readonly merger: string;
  /** Phase the last `up` left it in; absent where there was none. */
  readonly now?: MergerPhase;
  readonly proposed?: MergerPhase;
  /** Units of the former municipality that are here now. */
  readonly moved: readonly string[];
  readonly moves: readonly MergerMove[];
  /** Steps that the change asks for; where nothing moves, those that the next phase will ask for. */
  readonly steps: readonly StepFinding<MergerStep>[];
  readonly isAsked: boolean;
  readonly obstacles: readonly Obstacle[];
  readonly isRefused: boolean;
}

/** What one merger is judged by. */
export interface MergerCase {
  readonly now: DeclaredMerger | undefined;
  readonly proposed: DeclaredMerger | undefined;
  readonly moves: readonly MergerMove[];
  readonly record: MergerRecord;
  /** ISO day. */
  readonly today: string;
  /** Counted where a change closes the merger. */
  readonly guests?: GuestReading | undefined;
}

/** True when a change comes to the end of working side by side: then no guest of the other tenant may be left. */
export const closes = (moves: readonly MergerMove[]): boolean =>
  moves.some((move) => phasesOn(move).includes("closed"));

/** Holds a proposed change against what people have noted, the calendar and the tenant. What begins is asked nothing. */
export function judgeMerger({ now, proposed, moves, record, today, guests }: MergerCase): MergerAnswer {
  const of = proposed ?? now;
  if (of === undefined)
    throw new RangeError("a merger that is neither in the state nor in the program cannot be judged");
  const phases = moves.flatMap(phasesOn);
  const isAsked = phases.length > 0;
  const wanted = moves.length > 0 ? phases : nextAfter(of.phase);
  const steps = stepFindings(
    mergerSteps.filter(
      ({ before, needsTwoTenants }) => wanted.includes(before) && !(needsTwoTenants && of.isOneTenant),
    ),
    record[of.key] ?? {},
    today,
  );
  const obstacles = [
    ...moves.flatMap((move) => onTheWayBack(move, now, today)),
    ...(phases.includes("closed") && today < of.inForce ? [{ kind: "notInForce", date: of.inForce } as const] : []),
    ...(guests === undefined ? [] : guestsLeft(guests)),
  ];
  const isOpen = steps.some(({ kind }) => kind === "open");
  return {
    merger: of.key,
    ...(now && { now: now.phase }),
    ...(proposed && { proposed: proposed.phase }),
    moved: (now ?? of).moved,
    moves,
    steps,
    isAsked,
    obstacles,
    isRefused: obstacles.length > 0 || (isAsked && isOpen),
  };
}

/** Phases that a move comes to and must show something for. */
function phasesOn({ kind, from, to }: MergerMove): readonly MergerPhase[] {
  return kind === "goesOn" && to !== undefined ? phasesBetween(from, to) : [];
}

const nextAfter = (phase: MergerPhase): readonly MergerPhase[] =>
  mergerPhases.slice(mergerPhases.indexOf(phase) + 1, mergerPhases.indexOf(phase) + 2);

/** A phase that is left, the last first: what it did in the tenant can be undone, or not any more, or never could. */
function onTheWayBack({ kind, from, to }: MergerMove, now: DeclaredMerger | undefined, today: string): Obstacle[] {
  if (from === undefined || now === undefined) return [];
  return leftBy[kind](from, to ?? "mapped").flatMap((phase): Obstacle[] => {
    const wayBack = wayBackOf(now.waysBack[phase]);
    if (wayBack.kind === "never") return [{ kind: "noWayBack", phase }];
    return wayBack.kind === "until" && wayBack.date < today ? [{ kind: "tooLate", phase, date: wayBack.date }] : [];
  });
}

const nothing = (): readonly MergerPhase[] => [];
const leaves = (from: MergerPhase, to: MergerPhase) => phasesBetween(from, to).toReversed();

const leftBy: Readonly<Record<MergerMove["kind"], (from: MergerPhase, to: MergerPhase) => readonly MergerPhase[]>> = {
  begins: nothing,
  goesOn: nothing,
  unitsCome: nothing,
  unitsGoBack: () => ["moving"],
  goesBack: leaves,
  // What leaves the program goes back to where nothing is in the tenant.
  dropped: (from) => leaves(from, "mapped"),
};

function guestsLeft(guests: GuestReading): Obstacle[] {
  if ("unknown" in guests) return [{ kind: "guestsUnknown", why: guests.unknown }];
  return guests.count > 0 ? [{ kind: "guestsLeft", count: guests.count }] : [];
}
