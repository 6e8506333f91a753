import { z } from "zod";
import { closed, expecting, keySchema } from "../expectation.ts";
import { dateSchema } from "./closing.ts";

/** How units get their telephones in Teams. */
export const moveKinds = ["newNumbers", "forwarding", "porting"] as const;

/** Steps in which units are moved to telephones in Teams. */
export const moveStepsSchema = z
  .array(
    closed({
      key: keySchema,
      units: z.array(keySchema, expecting("a list of units")).min(1, expecting("at least one unit")),
      /** New numbers, old ones that forward to them, or the old numbers themselves. */
      how: z.enum(moveKinds, expecting("newNumbers, forwarding or porting")),
      state: z.enum(["planned", "now", "done"], expecting("planned, now or done")),
      /** Last day on which the old telephones can take over again. */
      undoUntil: dateSchema.optional(),
    }),
    expecting("a list of steps, for example - {key: tinghus, units: [okonomi], how: forwarding, state: planned}"),
  )
  .default([]);
export type MoveStepConfig = z.infer<typeof moveStepsSchema>[number];
