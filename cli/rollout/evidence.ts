import type { NotReadable } from "../reading/readable.ts";

/** What is known of the people of one step. Counts only: nobody is named, and nothing is kept. */
export interface StepEvidence {
  step: string;
  /** Members of the step's group. */
  people: number;
  /** Days since the step began; absent when nobody has noted when. */
  days?: number;
  incidents?: number;
  /** People through the course. */
  course?: number;
  /** People active in Teams in the last seven days, or why that cannot be known. */
  active: Reading;
  /** People whom a policy that only reports would have stopped, and what for. */
  reportOnlyFailures: Reading & { causes?: Readonly<Record<string, number>> };
  /** People without a second factor. */
  withoutMethods: Reading;
  /** How many of each unit are in the step and active. */
  units: readonly { unit: string; people: number; active: number }[];
}

/** A count, or why there is none. */
export type Reading = { count: number } | { unknown: Unreadable };

/** Why something cannot be read. */
export type Unreadable = { kind: "concealed" } | NotReadable;
