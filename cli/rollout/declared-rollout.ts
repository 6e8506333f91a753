import { z } from "zod";
import { conditionSchema } from "../../components/config/rollout-conditions.ts";

/** Component type whose outputs say how far the roll-out has come. */
export const rolloutType = "tenant:index:Rollout";

const rolloutSchema = z.object({
  steps: z.array(z.object({ key: z.string(), group: z.string(), condition: conditionSchema.optional() })),
  reached: z.record(z.string(), z.string()),
});

/** The steps and how far each capability has come, as the component registered them. */
export type DeclaredRollout = z.infer<typeof rolloutSchema>;

/** Finds the roll-out among declared resources or those of a state; undefined when there is none. */
export function rolloutOf(
  resources: readonly { readonly type: string; readonly outputs?: unknown }[],
): DeclaredRollout | undefined {
  const component = resources.find(({ type }) => type === rolloutType);
  const parsed = rolloutSchema.safeParse(component?.outputs);
  return parsed.success ? parsed.data : undefined;
}

/** One capability that goes further, or back. */
export interface Move {
  capability: string;
  from: string | undefined;
  to: string;
  /** Steps whose condition must be true for it; none when it goes back or begins. */
  leaves: readonly string[];
}

/** What a change of the program moves. A capability that was in no state yet begins, up to the first step, freely. */
export function movesOf(now: DeclaredRollout | undefined, proposed: DeclaredRollout): Move[] {
  const order = proposed.steps.map(({ key }) => key);
  return Object.entries(proposed.reached).flatMap(([capability, to]) => {
    const from = now?.reached[capability];
    if (from === to) return [];
    const start = from === undefined ? 0 : Math.max(0, order.indexOf(from));
    return [{ capability, from, to, leaves: order.slice(start, order.indexOf(to)) }];
  });
}
