import { z } from "zod";
import { expecting } from "./expectation.ts";

/** Who answers for an exception, why, and until when: the same wherever one is written. */
export const answeredFor = {
  /** The role that answers for it: an office, never a person. */
  owner: z
    .string(expecting("the office that answers for it, for example ikt"))
    .regex(/^[^@]+$/, expecting("an office, not somebody's address")),
  /** Why it is needed. */
  reason: z
    .string(expecting("why it is needed, in words"))
    .min(10, expecting("why it is needed, in ten letters or more")),
  /** Last day it is meant to be there; a rule warns 30 days ahead. */
  expires: z.iso.date(expecting("the last day, in quotes, for example '2027-06-30'")),
};
