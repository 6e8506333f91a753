import { z } from "zod";
import { closed, countSchema, expecting, keySchema } from "./expectation.ts";
import { nameByLanguageSchema } from "./language.ts";

/** Kinds of unit; templates and telephony differ by them. */
const unitKinds = [
  "leiing",
  "stab",
  "sentralbord",
  "helse",
  "skule",
  "barnehage",
  "institusjon",
  "heimeteneste",
  "bufellesskap",
  "lege",
  "kjokken",
  "nav",
  "drift",
  "reinhald",
  "brann",
  "kultur",
] as const;

/** How a unit is reached by telephone. */
const unitPhones = ["mobil", "koe", "hovudnummer", "vaktmobil"] as const;

/** The code HR writes into the unit attribute; it stands in a membership rule, so it holds no quote. */
const codeSchema = z
  .string(expecting("the code as HR writes it, in quotes, for example '3030'"))
  .regex(/^[0-9A-Za-z]+(?:[._-][0-9A-Za-z]+)*$/, expecting("letters, digits and single . _ - only, for example '3030'"))
  .max(20, expecting("a code of at most 20 characters"));

const unitSchema = closed({
  key: keySchema,
  code: codeSchema,
  name: nameByLanguageSchema,
  kind: z.enum(unitKinds, expecting(`one of ${unitKinds.join(", ")}`)),
  /** Way of working of most people here. */
  persona: keySchema,
  employees: countSchema("employees"),
  /** Employees by licence; sums to `employees`. */
  licences: z.record(
    z.string(),
    countSchema("employees with this licence"),
    expecting("licences and how many have each, for example {M365_E3: 9}"),
  ),
  /** How many came from a municipality merged into this one, by its key. */
  former: z
    .record(keySchema, countSchema("employees from there"), expecting("a mapping, for example {granvin: 3}"))
    .optional(),
  phone: z.enum(unitPhones, expecting(`one of ${unitPhones.join(", ")}`)).optional(),
  site: keySchema.optional(),
});
export type UnitConfig = z.infer<typeof unitSchema>;

/** Sectors and the units in them. */
export const sectorsSchema = z
  .array(
    closed({
      key: keySchema,
      code: codeSchema,
      name: nameByLanguageSchema,
      units: z
        .array(unitSchema, expecting("a list of units"))
        .min(1, expecting("at least one unit, or leave the sector out")),
    }),
    expecting("a list of sectors"),
  )
  .min(1, expecting("at least one sector"));
