const dayMs = 86_400_000;

/** A day of the report, as `2026-11-23`. */
export type Day = string;

export const dayOf = (time: Date): Day => time.toISOString().slice(0, 10);

export const addDays = (day: Day, days: number): Day => dayOf(new Date(Date.parse(day) + days * dayMs));

export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from);

/** `count` days up to and with `last`, the newest first, as the reports list them. */
export const daysUpTo = (last: Day, count: number): Day[] =>
  Array.from({ length: count }, (_, back) => addDays(last, -back));

const numbers = new Map<Day, number>();

/** Days since 1970-01-01, which was a Thursday. */
export function numberOf(day: Day): number {
  let number = numbers.get(day);
  if (number === undefined) {
    number = Math.round(Date.parse(day) / dayMs);
    numbers.set(day, number);
  }
  return number;
}

export const isWeekend = (day: Day): boolean => [0, 6].includes((numberOf(day) + 4) % 7);

export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && dayOf(new Date(text)) === text;
