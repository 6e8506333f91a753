import { z } from "zod";
import { closed, expecting, keySchema } from "../expectation.ts";
import { partnerSchema } from "../guests.ts";
import { ownersSchema } from "../teams.ts";
import { mergerPhases } from "./phases.ts";

const distinct = (keys: string[]) => new Set(keys).size === keys.length;

const mergerInStackSchema = closed({
  /**
   * How far the merger has come. Going on is this one value changed; so is going back, where there is a way.
   *
   * @default "mapped"
   */
  phase: z.enum(mergerPhases, expecting(`one of ${mergerPhases.join(", ")}`)).default("mapped"),
  /**
   * The former municipality's own tenant, and what is believed of it while both work side by side. It is not under
   * `guests.partners` at the same time. Needed from `coexisting` on where the organisation file has `undoUntil`.
   *
   * @default - none: both are in this tenant from the start
   */
  partner: partnerSchema.optional(),
  /**
   * True lets the other tenant write its people into this one, so that they need no invitation.
   *
   * @default false
   * @see https://learn.microsoft.com/entra/identity/multi-tenant-organizations/cross-tenant-synchronization-overview
   */
  syncsPeople: z.boolean(expecting("true or false")).default(false),
  /** Object ids of the joint team's first owners, of either municipality. Needed from `coexisting` on. */
  owners: ownersSchema.optional(),
  /**
   * The former municipality's units whose people work here now: one more at a time. The phases after `moving` mean all.
   *
   * @default - none while moving, all afterwards
   */
  moved: z
    .array(keySchema, expecting("a list of the former municipality's units"))
    .refine(distinct, expecting("different units; one stands here twice"))
    .optional(),
});
export type MergerInStackConfig = z.infer<typeof mergerInStackSchema>;

/** `tenant:mergers`: how far each merger of the organisation file has come, by its key. */
export const mergersStackSchema = z.record(
  keySchema,
  mergerInStackSchema,
  expecting("a mapping of mergers, for example granvin: {phase: mapped}"),
);
export type MergersStackConfig = z.infer<typeof mergersStackSchema>;
