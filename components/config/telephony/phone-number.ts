import { z } from "zod";
import { expecting } from "../expectation.ts";

// YAML reads +4756529000 without quotes as a sum of money, not as a number with a plus.
const phrase = 'a number in quotes with + and the country\'s code, for example "+4756529000"';

/** A number as Teams holds it: with its plus, no spaces. Whether the country has such a number is checked apart. */
export const phoneNumberSchema = z.string(expecting(phrase)).regex(/^\+[1-9]\d{5,14}$/, expecting(phrase));
