import { z } from "zod";
import { type Capability, capabilities } from "./capabilities.ts";
import { closed, expecting } from "./expectation.ts";
import { conditionSchema } from "./rollout-conditions.ts";
import { rolloutKeySchema } from "./rollout-key.ts";

const distinct = (keys: string[]) => new Set(keys).size === keys.length;

const stepByCapability = Object.fromEntries(
  capabilities.map((capability) => [capability, rolloutKeySchema.optional()]),
) as Record<Capability, z.ZodOptional<typeof rolloutKeySchema>>;

/** The quiet roll-out: its steps, and how far each capability has come. */
export const rolloutSchema = closed({
  /** Roll-out steps in their order, each a static group whose members people choose in the tenant; the last is everyone. */
  groups: z
    .array(rolloutKeySchema, expecting("a list of roll-out steps, for example [0, 1, 2, 3]"))
    .min(1, expecting("at least one roll-out step, for example [0, 1, 2, 3]"))
    .refine(distinct, expecting("different roll-out steps; one stands here twice"))
    .default(["0", "1", "2", "3"]),
  /**
   * The step each capability has reached. Promoting is this one value changed by one; going back is the same change
   * reversed.
   *
   * @default - the first step
   */
  reached: closed(stepByCapability).prefault({}),
  /**
   * What must be true of a step before anything goes further, by the step's key.
   *
   * @default - `standardConditions` for the first three steps, five days for any other
   */
  conditions: z
    .record(z.string(), conditionSchema, expecting("a mapping of steps, for example 0: {days: 5, incidents: 0}"))
    .default({}),
});

export type RolloutConfig = z.infer<typeof rolloutSchema>;

/** The step a capability has reached: the declared one, or the first. */
export function stepReached({ groups, reached }: RolloutConfig, capability: Capability): string {
  return reached[capability] ?? groups[0] ?? "";
}

/** True when a capability has come to a step, or past it. */
export function hasReached(rollout: RolloutConfig, capability: Capability, step: string): boolean {
  return rollout.groups.indexOf(step) <= rollout.groups.indexOf(stepReached(rollout, capability));
}

/** True when a capability has come to the last step, which is everyone. */
export function isEveryone(rollout: RolloutConfig, capability: Capability): boolean {
  return stepReached(rollout, capability) === rollout.groups.at(-1);
}
