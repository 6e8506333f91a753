import type { MergerPhase } from "../../../components/config/merger/phases.ts";
import type { StepFinding } from "../../../components/providers/manual-steps/open-steps.ts";
import type { MergerMove, MergerMoveKind } from "../../diff/merger-moves.ts";
import type { Obstacle } from "../judge.ts";
import type { MergerStepKey } from "../steps.ts";

/** A move with its phases as people read them; `units` is how many. */
export interface ToldMove {
  readonly merger: string;
  readonly from: string;
  readonly to: string;
  readonly units: number;
}

/** What is said of mergers in one language. */
export interface MergerWords {
  readonly phases: Readonly<Record<MergerPhase, string>>;
  readonly moves: Readonly<Record<MergerMoveKind, (told: ToldMove) => string>>;
  /** A phase that cannot be left again. */
  readonly forGood: (merger: string, phase: string) => string;
  /** Titles of what people must have done and seen. */
  readonly steps: Readonly<Record<MergerStepKey, string>>;
  /** Where it stands, and how many of the former municipality's units are here. */
  readonly stands: (merger: string, phase: string, units: number) => string;
  readonly state: Readonly<Record<StepFinding["kind"], string>>;
  /** Headings of the lines under a step. */
  readonly where: string;
  readonly evidence: string;
  /** Said before the steps that the next phase will ask for. */
  readonly next: (phase: string) => string;
  readonly nothingMoves: string;
  readonly refused: string;
  readonly none: string;
  readonly noted: (file: string) => string;
  readonly obstacles: {
    readonly [K in Obstacle["kind"]]: (told: { phase: string; date: string; count: string; why: string }) => string;
  };
  readonly fewerThan: (count: number) => string;
}

/** A move as a sentence, without whether there is a way back. */
export function moveSentence({ kind, merger, from, to, units }: MergerMove, { phases, moves }: MergerWords): string {
  const named = (phase: MergerPhase | undefined) => (phase === undefined ? "" : phases[phase]);
  return moves[kind]({ merger, from: named(from), to: named(to), units: units.length });
}
