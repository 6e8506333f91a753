import {
  type EvaluateOptions,
  evaluate,
  type SignIn,
  standingSubjects,
  type Target,
  type Verdict,
} from "../../access/index.ts";
import type { AccessSet } from "../access/access-set.ts";
import type { Circumstances } from "./circumstances.ts";
import { everydayTargets } from "./find-target.ts";

/** Everyone by everything, under the same circumstances. */
export interface Matrix {
  readonly targets: readonly Target[];
  readonly rows: readonly { readonly key: string; readonly verdicts: readonly Verdict[] }[];
  /** A sign-in of the matrix, for the circumstances that all of them share. */
  readonly example: SignIn;
}

export function matrixOf(set: AccessSet, rest: Circumstances, options: EvaluateOptions = {}): Matrix {
  const subjects = [...set.subjects, ...standingSubjects].filter(({ who }) => who.kind === "user");
  const [first] = everydayTargets;
  const [somebody] = subjects;
  if (!first || !somebody) throw new RangeError("a matrix needs somebody and something");
  return {
    targets: everydayTargets,
    rows: subjects.map(({ key, who }) => ({
      key,
      verdicts: everydayTargets.map((target) => evaluate(set.policies, { who, target, ...rest }, set.tenant, options)),
    })),
    example: { who: somebody.who, target: first, ...rest },
  };
}
