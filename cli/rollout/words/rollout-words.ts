import type { Unreadable } from "../evidence.ts";
import type { ConditionKind } from "../judge.ts";
import type { MeetingFigures } from "../read-meetings.ts";

/** Everything `m365-tenant rollout` says in one language. Numbers come formatted. */
export interface RolloutWords {
  step: string;
  people: string;
  active: string;
  unit: string;
  /** Names of the conditions, by which a refusal is told. */
  condition: Record<ConditionKind, string>;
  met(seen: string, wanted: string): string;
  unmet(seen: string, wanted: string): string;
  notNoted(file: string): string;
  nobody: string;
  unreadable: { [K in Unreadable["kind"]]: (why: Extract<Unreadable, { kind: K }>) => string };
  promoted(capability: string, from: string | undefined, to: string): string;
  back(capability: string, from: string, to: string): string;
  reached(capability: string, step: string): string;
  refused: string;
  nothingMoves: string;
  /** What people met about without travelling, of the whole tenant. */
  meetings(figures: MeetingFigures): string;
  fewerThan(count: number): string;
}
