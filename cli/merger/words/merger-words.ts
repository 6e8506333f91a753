import type { MergerPhase } from "../../../components/config/merger/phases.ts";
import type { MergerMove, MergerMoveKind } from "../../diff/merger-moves.ts";

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
}

/** A move as a sentence, without whether there is a way back. */
export function moveSentence({ kind, merger, from, to, units }: MergerMove, { phases, moves }: MergerWords): string {
  const named = (phase: MergerPhase | undefined) => (phase === undefined ? "" : phases[phase]);
  return moves[kind]({ merger, from: named(from), to: named(to), units: units.length });
}
