import type { Outline } from "../outline.ts";
import type { PathStep } from "../problem.ts";

/** A mistake that only shows when two places of the file are held together. */
export interface Finding {
  path: readonly PathStep[];
  text: string;
}

/** Holds parts of one organisation file together. Reports; changes nothing. */
export type Check = (outline: Outline) => Finding[];
