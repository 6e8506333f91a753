import { z } from "zod";
import { type MergerPhase, mergerPhases } from "../../components/config/merger/phases.ts";
import type { DeclaredTenant } from "../../policies/rules.ts";
import { type WayBackKind, wayBackOf } from "./way-back.ts";

/** What becomes of a merger. */
export type MergerMoveKind = "begins" | "goesOn" | "goesBack" | "unitsCome" | "unitsGoBack" | "dropped";

/** A merger that a change moves. */
export interface MergerMove {
  readonly kind: MergerMoveKind;
  /** Key of the former municipality. */
  readonly merger: string;
  /** Phase before; absent where it begins. */
  readonly from?: MergerPhase;
  /** Phase after; absent where it leaves the program. */
  readonly to?: MergerPhase;
  /** The former municipality's units that move with this change. */
  readonly units: readonly string[];
  /** Of the phases come to, the one that is hardest to leave; going back, of the phases left. */
  readonly wayBack: WayBackKind;
  /** Phases come to that cannot be left again. */
  readonly forGood: readonly MergerPhase[];
}

const phaseSchema = z.enum(mergerPhases);

/** As the component `Merger` registers itself, in a program as in a state. */
const outputsSchema = z.object({
  key: z.string(),
  phase: phaseSchema,
  moved: z.array(z.string()),
  waysBack: z.record(phaseSchema, z.string()),
  domain: z.string(),
  inForce: z.string(),
  isOneTenant: z.boolean(),
});
export type DeclaredMerger = z.infer<typeof outputsSchema>;
type Mergers = ReadonlyMap<string, DeclaredMerger>;

/** Mergers that have come to another phase than before, or whose units have. */
export const mergerMoves = (now: DeclaredTenant, proposed: DeclaredTenant): MergerMove[] =>
  mergerMovesBetween(mergersOf(now), mergersOf(proposed));

/** The same of mergers that are known already. */
export function mergerMovesBetween(before: Mergers, after: Mergers): MergerMove[] {
  const changed = [...after.values()].flatMap((merger) => moveOf(before.get(merger.key), merger));
  const dropped = [...before.values()].filter(({ key }) => !after.has(key));
  return [...changed, ...dropped.filter(({ phase }) => phase !== "done").map(droppedMove)];
}

/** Mergers of a program or a state, by key. */
export function mergersOf({ resources }: DeclaredTenant): Mergers {
  const found = resources
    .filter(({ type }) => type === "tenant:index:Merger")
    .flatMap(({ outputs }) => outputsSchema.safeParse(outputs).data ?? []);
  return new Map(found.map((merger) => [merger.key, merger]));
}

/** Phases that are come to from one to another, or left on the way back. What begins comes to its first alone. */
export function phasesBetween(from: MergerPhase | undefined, to: MergerPhase): readonly MergerPhase[] {
  if (from === undefined) return [to];
  const [start, end] = [mergerPhases.indexOf(from), mergerPhases.indexOf(to)];
  return mergerPhases.slice(Math.min(start, end) + 1, Math.max(start, end) + 1);
}

function moveOf(was: DeclaredMerger | undefined, is: DeclaredMerger): MergerMove[] {
  const { key: merger, phase: to } = is;
  const came = is.moved.filter((unit) => !was?.moved.includes(unit));
  const left = was?.moved.filter((unit) => !is.moved.includes(unit)) ?? [];
  const of = { merger, to, ...judged(is, was?.phase, to) };
  if (was === undefined) return to === "done" ? [] : [{ ...of, kind: "begins", units: came }];
  const from = was.phase;
  if (mergerPhases.indexOf(to) > mergerPhases.indexOf(from)) return [{ ...of, from, kind: "goesOn", units: came }];
  if (to !== from) return [{ ...of, from, kind: "goesBack", units: left, forGood: [] }];
  const wayBack = wayBackOf(is.waysBack.moving);
  return [
    ...(came.length > 0 ? [{ ...of, from, kind: "unitsCome", units: came, wayBack } as const] : []),
    ...(left.length > 0 ? [{ ...of, from, kind: "unitsGoBack", units: left, wayBack } as const] : []),
  ];
}

function droppedMove({ key: merger, phase: from, moved: units, waysBack }: DeclaredMerger): MergerMove {
  return { kind: "dropped", merger, from, units, wayBack: wayBackOf(waysBack[from]), forGood: [] };
}

const hardness: Readonly<Record<WayBackKind["kind"], number>> = { always: 0, until: 1, never: 2 };

function judged({ waysBack }: DeclaredMerger, from: MergerPhase | undefined, to: MergerPhase) {
  const ways = phasesBetween(from, to).map((phase) => ({ phase, wayBack: wayBackOf(waysBack[phase]) }));
  const hardest = ways.reduce<WayBackKind>(
    (worst, { wayBack }) => (hardness[wayBack.kind] > hardness[worst.kind] ? wayBack : worst),
    { kind: "always" },
  );
  return {
    wayBack: hardest,
    forGood: ways.filter(({ wayBack }) => wayBack.kind === "never").map(({ phase }) => phase),
  };
}
