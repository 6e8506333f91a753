import type { Unreadable } from "../evidence.ts";
import type { ConditionKind } from "../judge.ts";

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
  fewerThan(count: number): string;
}
