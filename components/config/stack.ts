import { z } from "zod";
import { administrationSchema } from "./administration.ts";
import { communicationSchema } from "./communication.ts";
import { conditionalAccessSchema } from "./conditional-access.ts";
import { closed, expecting, objectIdSchema } from "./expectation.ts";
import { guestsSchema } from "./guests.ts";
import { languageSchema } from "./language.ts";
import { mergersStackSchema } from "./merger/stack-section.ts";
import { monitoringSchema } from "./monitoring.ts";
import { rolloutSchema } from "./rollout.ts";
import { roomAccountsSchema } from "./room-accounts.ts";
import { teamsSchema } from "./teams.ts";
import { telephonyStackSchema } from "./telephony/stack-section.ts";

/** At least this many break-glass accounts: one may be lost, out of reach or wrongly configured. */
const breakGlassAccountsMin = 2;

const distinct = (ids: string[]) => new Set(ids).size === ids.length;

/** `Pulumi.<stack>.yaml`, the keys under `tenant:`. */
export const stackSchema = closed({
  /** Path of the organisation file, relative to the stack's folder. */
  organisation: z.string(expecting("the path of the organisation file, for example organisations/voss.yaml")),
  /**
   * Language of names in the tenant.
   *
   * @default - the municipality's own
   */
  language: languageSchema.optional(),
  breakGlass: closed({
    /** Object ids of the cloud-only accounts that every conditional access policy leaves out. */
    accounts: z
      .array(objectIdSchema("a break-glass account"), expecting("a list of at least two object ids"))
      .min(breakGlassAccountsMin, expecting("at least two object ids, so that one lost account locks nobody out"))
      .refine(distinct, expecting("different accounts; one stands here twice")),
    /** False lets `pulumi destroy` remove the group; only a tenant to try things on wants that. */
    protect: z.boolean(expecting("true or false")).default(true),
  }),
  conditionalAccess: conditionalAccessSchema,
  /** Who may visit, from where, and what they see. @default - the tenant keeps what it has */
  guests: guestsSchema.optional(),
  /** Who administers, and what everybody may do by themselves. @default - the tenant keeps what it has */
  administration: administrationSchema.optional(),
  /** What every Teams policy holds, whoever has it. @default - each holds its own */
  communication: communicationSchema.optional(),
  rollout: rolloutSchema.prefault({}),
  teams: teamsSchema.prefault({}),
  /**
   * Takes the telephony of the organisation file into the stack.
   *
   * @default - telephones stay as they are
   */
  telephony: telephonyStackSchema.optional(),
  /**
   * Accounts of the organisation file's rooms.
   *
   * @default - rooms stay as they are
   */
  rooms: roomAccountsSchema.optional(),
  /**
   * Where the tenant's logs go and who is told, or who answers for it that nobody is.
   *
   * @default - nobody is told, which a rule says
   */
  monitoring: monitoringSchema.optional(),
  /** How far each merger of the organisation file has come. @default - nothing of it is in the tenant */
  mergers: mergersStackSchema.optional(),
  /**
   * True gives a singleton its former value back when it leaves the program, false leaves it as it is.
   *
   * @default - security defaults come back, everything else stays as it is
   */
  restoreOnDelete: z.boolean(expecting("true or false")).optional(),
});

export type StackConfig = z.infer<typeof stackSchema>;
