import { z } from "zod";
import type { Finding } from "../../access/index.ts";
import { answered } from "./answered.ts";

type Kind = Finding["kind"];

const kinds = Object.keys({
  lockedOut: true,
  canBeStopped: true,
  cannotBeMet: true,
  notCovered: true,
  mfaNotAsked: true,
  legacyOpen: true,
  exclusionOpensHole: true,
  neverApplies: true,
  implied: true,
  contradiction: true,
  notUnderstood: true,
} satisfies Record<Kind, true>) as [Kind, ...Kind[]];

const words = (what: string) =>
  z.array(z.string().min(1), { error: `write a list of ${what}` }).min(1, `write at least one, or leave it out`);

/**
 * Something the analysis of the whole set of policies finds, that somebody answers for until a day. What is left out is
 * meant whatever it is, so `at` and `from` keep an acceptance from covering more than was meant.
 */
export const acceptedFindingSchema = z.strictObject({
  /** What is found, as `m365-tenant simulate --findings --json` calls it. */
  finding: z.enum(kinds),
  /** Whom it is about: subjects by their key there (`persona:Elev`, `joiner`), or by the name alone. @default - whoever */
  who: words("personas or other subjects").optional(),
  /** Display names of the policies it is about. @default - whichever */
  policies: words("display names of policies").optional(),
  /** What is reached, in the words of `simulate --app`. @default - whatever it is */
  at: words("applications, such as register-security-info").optional(),
  /** Display names of the named locations it happens in. @default - wherever it is */
  from: words("display names of named locations").optional(),
  ...answered,
});

/** A finding of the analysis that somebody answers for. */
export type AcceptedFinding = Readonly<z.infer<typeof acceptedFindingSchema>>;
