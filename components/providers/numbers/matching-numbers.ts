import type { TelephoneNumber } from "./read-telephone-numbers.ts";

/** Which numbers of the inventory are meant; what is not named may be anything. */
export interface NumberFilter {
  numberType?: string | undefined;
  capability?: string | undefined;
  city?: string | undefined;
  assigned?: boolean | undefined;
  availableTo?: string | undefined;
}

/** In the order of the numbers, save that those somebody already has come before those that they could get. */
export function matchingNumbers(numbers: readonly TelephoneNumber[], filter: NumberFilter): TelephoneNumber[] {
  const { numberType, capability, city, assigned, availableTo } = filter;
  const matching = numbers.filter(
    (number) =>
      (numberType === undefined || number.numberType === numberType) &&
      (capability === undefined || number.capabilities.includes(capability)) &&
      (city === undefined || sameWord(number.city, city)) &&
      (assigned === undefined || assigned !== isFree(number)) &&
      (availableTo === undefined || isFree(number) || hasIt(number, availableTo)),
  );
  if (availableTo === undefined) return matching;
  const [own, free] = [matching.filter((one) => hasIt(one, availableTo)), matching.filter(isFree)];
  return [...own, ...free];
}

/** Nobody has it, and no order to give it is under way. */
export function isFree({ assignmentTargetId, isOrdered }: TelephoneNumber): boolean {
  return assignmentTargetId === undefined && !isOrdered;
}

function hasIt({ assignmentTargetId }: TelephoneNumber, holder: string): boolean {
  return assignmentTargetId?.toLowerCase() === holder.toLowerCase();
}

function sameWord(one: string | undefined, other: string): boolean {
  return one?.localeCompare(other, undefined, { sensitivity: "base" }) === 0;
}
