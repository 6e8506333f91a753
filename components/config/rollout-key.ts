import { z } from "zod";
import { expecting } from "./expectation.ts";

/** A roll-out step by its key; a number is taken for its digits. */
export const rolloutKeySchema = z.preprocess(
  (value) => (typeof value === "number" ? String(value) : value),
  z
    .string(expecting("the key of a roll-out step, for example 1"))
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, expecting("lower-case letters, digits and hyphens, for example 1")),
);
