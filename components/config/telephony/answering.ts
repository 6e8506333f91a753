import { z } from "zod";
import { closed, expecting, keySchema } from "../expectation.ts";
import { nameByLanguageSchema } from "../language.ts";
import { phoneNumberSchema } from "./phone-number.ts";
import { targetOrEndSchema, targetSchema } from "./target.ts";

const spoken = z
  .string(expecting("what is said, in quotes"))
  .min(1, expecting("what is said, in quotes"))
  // The service reads out at most this much.
  .max(1_000, expecting("at most 1,000 characters; the service reads out no more"));

/** What callers hear, by language; the first one is spoken first, and each further one is reached by a key. */
const spokenSchema = closed(
  { nn: spoken.optional(), nb: spoken.optional(), sv: spoken.optional(), en: spoken.optional() },
  "what is said by language, for example {nn: Velkomen.}",
).refine((texts) => Object.keys(texts).length > 0, expecting("what is said in at least one language"));

// 0 is for whoever wants to talk to somebody.
const keyPress = z
  .int(expecting("a key from 1 to 9"))
  .min(1, expecting("a key from 1 to 9; 0 leads where otherwise says"))
  .max(9, expecting("a key from 1 to 9"));

/** What answers a main number. */
export const attendantSchema = closed({
  name: nameByLanguageSchema,
  /** Left out for one that only other attendants lead to. */
  number: phoneNumberSchema.optional(),
  /** Unit it belongs to, when it is the main number of one; people there without a number call out with it. */
  unit: keySchema.optional(),
  /** Key of its opening hours. Always open without. */
  hours: keySchema.optional(),
  greeting: spokenSchema,
  /** What each key leads to, and what is said about it. */
  menu: z
    .array(closed({ key: keyPress, say: spokenSchema, to: targetSchema }), expecting("a list of keys"))
    .default([]),
  /** Where a caller goes who presses 0; at once where there is no menu. */
  otherwise: targetSchema,
  /** Outside the opening hours and on closed days. */
  closed: closed({ say: spokenSchema, to: targetOrEndSchema }).optional(),
});
export type AttendantConfig = z.infer<typeof attendantSchema>;

const seconds = (least: number, most: number) =>
  z
    .int(expecting(`seconds from ${least} to ${most}`))
    .min(least, expecting(`seconds from ${least} to ${most}`))
    .max(most, expecting(`seconds from ${least} to ${most}`));

/** A line of callers, answered by a group that a unit runs. */
export const queueSchema = closed({
  /** Unit whose people answer. Who does on a day is the unit's matter, not the code's. */
  unit: z.string(expecting("the key of the unit whose people answer it")),
  /** @default - the unit's own name */
  name: nameByLanguageSchema.optional(),
  /** Its own number, beside the attendants that lead to it. */
  number: phoneNumberSchema.optional(),
  /** True for the number of a duty telephone: the shared device calls out with it, too. */
  duty: z.boolean(expecting("true or false")).default(false),
  routing: z
    .enum(
      ["Attendant", "Serial", "RoundRobin", "LongestIdle"],
      expecting("Attendant, Serial, RoundRobin or LongestIdle"),
    )
    .default("Attendant"),
  /** How long it rings at one agent, 15 to 180 s. */
  alertSeconds: seconds(15, 180).default(30),
  /** When so many callers wait already. */
  overflow: closed({
    calls: z
      .int(expecting("0 to 200 callers"))
      .min(0, expecting("0 to 200 callers"))
      .max(200, expecting("0 to 200 callers"))
      .default(50),
    to: targetOrEndSchema,
  }).prefault({}),
  /** When a caller has waited so long, rounded to 15 s by the service. */
  timeout: closed({ seconds: seconds(0, 2_700).default(1_200), to: targetOrEndSchema }).prefault({}),
  /**
   * When no agent is there.
   *
   * @default - the caller waits
   */
  nobody: targetOrEndSchema.removeDefault().optional(),
});
export type QueueConfig = z.infer<typeof queueSchema>;
