import { isFree } from "../../components/providers/numbers/matching-numbers.ts";
import type { TelephoneNumber } from "../../components/providers/numbers/read-telephone-numbers.ts";

/** A line a number: the number, how it reaches Teams, what may have it, who has it. */
export function numberLines(numbers: readonly TelephoneNumber[]): string {
  const free = numbers.filter(isFree).length;
  const lines = numbers.map((number) => {
    const holder = number.assignmentTargetId ?? (number.isOrdered ? "ordered" : "free");
    const location = number.isLocationOurs ? "" : "  (its operator sets the address)";
    return `${number.telephoneNumber.padEnd(16)} ${(number.numberType ?? "unknown").padEnd(16)} ${holder}${location}`;
  });
  return `${[...lines, `${numbers.length} numbers, ${free} of them free.`].join("\n")}\n`;
}
