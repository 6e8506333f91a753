import { z } from "zod";
import { closed, expecting, keySchema } from "../expectation.ts";
import { roomKeySchema } from "../rooms.ts";
import { attendantSchema, queueSchema } from "./answering.ts";
import { closingSchema } from "./closing.ts";
import { emergencySchema } from "./emergency.ts";
import { moveStepsSchema } from "./move-steps.ts";
import { networkSchema } from "./network.ts";
import { openingHoursSchema } from "./opening-hours.ts";
import { phoneNumberSchema } from "./phone-number.ts";

const hostPhrase = "the session border controller's full domain name, for example sbc1.voss.example";

const operatorSchema = closed({
  /** Who brings the numbers: an operator in Teams, the mobile operator, or a line and controller of one's own. */
  kind: z.enum(
    ["operatorConnect", "teamsPhoneMobile", "directRouting"],
    expecting("operatorConnect, teamsPhoneMobile or directRouting"),
  ),
  /** Whom to call when the line is down; for readers only. */
  name: z.string(expecting("the operator's name")).min(1, expecting("the operator's name")).max(80),
  /** Controllers that calls go over, on Direct Routing only. */
  gateways: z
    .array(
      z.string(expecting(hostPhrase)).regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, expecting(hostPhrase)),
      expecting("a list of session border controllers"),
    )
    .default([]),
});

const ownRuleSchema = closed({
  name: z
    .string(expecting("the rule's name"))
    .regex(/^[\w-]{1,40}$/, expecting("the rule's name: letters, digits, - and _")),
  /** Regular expression over the digits dialled, from ^ to $. */
  pattern: z.string(expecting("a regular expression in quotes")),
  /** What leaves. */
  translation: z.string(expecting("what leaves, for example '+47$1'")),
  why: z.string(expecting("what the rule is for")).min(1, expecting("what the rule is for")).max(200),
});

const digits = (phrase: string, pattern: RegExp) => z.string(expecting(phrase)).regex(pattern, expecting(phrase));

/** Telephones: who brings the numbers, what answers them, and where emergency calls come from. No personal number. */
export const telephonySchema = closed({
  operator: operatorSchema,
  /** Whether the operator wants 116xxx as it is or with the country's code. */
  shortNumbers: z.enum(["national", "e164"], expecting("national or e164")).default("national"),
  /** Last digits that people dial among themselves. */
  extensions: closed({
    prefix: digits("the digits before the extension, in quotes, for example '5652'", /^[1-9]\d{1,6}$/),
    digits: z.int(expecting("3 to 7 digits")).min(3, expecting("3 to 7 digits")).max(7, expecting("3 to 7 digits")),
  }).optional(),
  /** Area code without its 0, where people dial locally without one. */
  areaCode: digits("the area code without its 0, in quotes, for example '8'", /^[1-9]\d{0,2}$/).optional(),
  /** Rules of the municipality's own, tried before those of the country. */
  ownRules: z.array(ownRuleSchema, expecting("a list of rules")).max(20, expecting("at most 20 rules")).default([]),
  /** Where calls may go beside the own country. Premium numbers are closed to everyone, whatever stands here. */
  abroad: z.enum(["closed", "nordic", "world"], expecting("closed, nordic or world")).default("closed"),
  /** `skuPartNumber` of the free licence that a resource account needs before it can have a number. */
  accountLicence: z
    .string(expecting("the skuPartNumber of the licence for resource accounts"))
    .regex(/^[A-Z0-9_]+$/, expecting("the skuPartNumber of the licence for resource accounts"))
    .default("PHONESYSTEM_VIRTUALUSER"),
  hours: openingHoursSchema.default({}),
  closing: closingSchema.optional(),
  attendants: z.record(keySchema, attendantSchema, expecting("a mapping of auto attendants")).default({}),
  queues: z.record(keySchema, queueSchema, expecting("a mapping of call queues")).default({}),
  /** Whose number others see: of everyone, and of units whose people call for their own queue. */
  callerId: closed({
    /** Key of an attendant. */
    everyone: keySchema.optional(),
    /** Key of a queue, by unit. */
    units: z.record(keySchema, keySchema, expecting("queues by unit")).default({}),
  }).prefault({}),
  /** Numbers of meeting rooms, by the local part of the room's account. */
  rooms: z
    .record(
      roomKeySchema,
      phoneNumberSchema,
      expecting('numbers by room account, for example rom-tinghus: "+4756529050"'),
    )
    .default({}),
  /** Numbers that nobody has any more, with x for any digit, and the attendant that answers them. */
  oldNumbers: z
    .array(
      closed({
        numbers: digits('numbers with x for any digit, for example "+47565280xx"', /^\+[1-9][\dx]{5,14}$/),
        attendant: keySchema,
        /**
         * Former municipality whose numbers they were. They are answered here from `numbersMoved` on, until the merger is
         * done.
         *
         * @default - none: they are answered always
         */
        merger: keySchema.optional(),
      }),
      expecting('a list, for example - {numbers: "+47565280xx", attendant: hovud}'),
    )
    .default([]),
  emergency: emergencySchema,
  /**
   * Queue whose people are told when somebody at a site calls an emergency number.
   *
   * @default - nobody is told
   */
  emergencyNotice: keySchema.optional(),
  network: networkSchema.optional(),
  steps: moveStepsSchema,
});
export type TelephonyConfig = z.infer<typeof telephonySchema>;
