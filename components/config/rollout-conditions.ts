import { z } from "zod";
import { closed, expecting } from "./expectation.ts";

const share = (of: string) =>
  z
    .number(expecting(`${of} as a share from 0 to 1, for example 0.8`))
    .min(0, expecting(`${of} as a share from 0 to 1, for example 0.8`))
    .max(1, expecting(`${of} as a share from 0 to 1, for example 0.8`));
const atMost = (of: string) =>
  z
    .int(expecting(`how many ${of} are accepted, 0 or more`))
    .min(0, expecting(`how many ${of} are accepted, 0 or more`));

/** What must be true of a step before anything goes to the next. What is left out is not asked. */
export const conditionSchema = closed({
  /** Days since the step began. */
  days: z.int(expecting("days, 0 or more")).min(0, expecting("days, 0 or more")).optional(),
  /** Open incidents that are accepted, as `rollout.yaml` counts them. */
  incidents: atMost("open incidents").optional(),
  /** Share of the step's people through the half-hour course. */
  course: share("those through the course").optional(),
  /** Share of the step's people active in Teams in the last seven days. */
  active: share("those active").optional(),
  /** People whom a policy that only reports would have stopped. */
  reportOnlyFailures: atMost("people stopped by policies that only report").optional(),
  /** People who have no way to answer when MFA is asked. */
  withoutMethods: atMost("people without a second factor").optional(),
});

export type RolloutCondition = z.infer<typeof conditionSchema>;

/**
 * Conditions for leaving the first, the second and the third step: pilots find faults, ambassadors have learnt it and
 * use it, a majority of the administration works there.
 */
export const standardConditions: readonly RolloutCondition[] = [
  { days: 5, incidents: 0, reportOnlyFailures: 0 },
  { days: 5, incidents: 0, course: 0.8, active: 0.8 },
  { days: 10, incidents: 0, active: 0.5, withoutMethods: 0 },
];
