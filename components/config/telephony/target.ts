import { z } from "zod";
import { closed, expecting, keySchema } from "../expectation.ts";
import { phoneNumberSchema } from "./phone-number.ts";

const phrase = "one of {queue: …}, {attendant: …}, {number: …} or {voicemail: …}";

const target = closed(
  {
    /** A call queue, by its key. */
    queue: keySchema.optional(),
    /** Another auto attendant, by its key. */
    attendant: keySchema.optional(),
    /** A number outside the tenant; the municipality pays that call. */
    number: phoneNumberSchema.optional(),
    /** The mailbox of the group that answers a queue, by the queue's key. */
    voicemail: keySchema.optional(),
  },
  phrase,
).refine((value) => Object.values(value).filter((each) => each !== undefined).length === 1, expecting(phrase));

/** Where a call goes on. */
export const targetSchema = target;
export type TargetConfig = z.infer<typeof targetSchema>;

/**
 * Where a call goes on, or that it ends there.
 *
 * @default - it ends
 */
export const targetOrEndSchema = z
  .union([z.literal("hangUp"), target], expecting(`${phrase}, or hangUp`))
  .default("hangUp");
export type TargetOrEnd = z.infer<typeof targetOrEndSchema>;
