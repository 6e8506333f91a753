import type { Outline } from "../../outline.ts";
import type { Finding } from "../check.ts";
import { answering } from "./answering.ts";
import { closing } from "./closing.ts";
import { dialling } from "./dialling.ts";
import { moves } from "./moves.ts";
import { network } from "./network.ts";
import { numbers } from "./numbers.ts";
import { operator } from "./operator.ts";
import { policyGroups } from "./policy-groups.ts";
import { references } from "./references.ts";
import { telephonySubject } from "./subject.ts";

const checks = [operator, dialling, numbers, answering, closing, network, policyGroups];

/** What is wrong with the telephony section when its parts are held together, and with the rest of the file. */
export function telephony(outline: Outline, value: unknown): Finding[] {
  const subject = telephonySubject(outline, value);
  if (subject === undefined) return [];
  const strangers = references(subject);
  // Behind a misspelt unit or site there is a step that only seems to lack something.
  return [...checks.flatMap((check) => check(subject)), ...strangers, ...(strangers.length > 0 ? [] : moves(subject))];
}
