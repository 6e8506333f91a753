import { z } from "zod";
import { closed, expecting, keySchema } from "../expectation.ts";

export const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
export type Weekday = (typeof weekdays)[number];

/** From and to within a day, as `HH:mm`; 24:00 is its end. */
export interface OpenRange {
  from: string;
  to: string;
}

const phrase = 'opening hours on quarters of an hour, for example "08:30-15:00", or a list of such';
const time = "(?:[01]\\d|2[0-3]):(?:00|15|30|45)";
const rangeSchema = z
  .string(expecting(phrase))
  .regex(new RegExp(`^${time}-(?:${time}|24:00)$`), expecting(phrase))
  .refine((text) => text.slice(0, 5) < text.slice(6), expecting("hours that end after they begin"));

const daySchema = z
  .union([rangeSchema, z.array(rangeSchema).min(1)], expecting(phrase))
  .transform((ranges): OpenRange[] => [ranges].flat().map((text) => ({ from: text.slice(0, 5), to: text.slice(6) })))
  .refine(apart, expecting("hours of a day that do not overlap, in their order"));

function apart(ranges: readonly OpenRange[]): boolean {
  return ranges.every(({ from }, index) => index === 0 || from >= (ranges[index - 1]?.to ?? ""));
}

const day = daySchema.optional();

/** Hours by name; a day that is not named is closed. */
export const openingHoursSchema = z.record(
  keySchema,
  closed({
    /** Monday to Friday, where the day itself says nothing else. */
    workdays: day,
    monday: day,
    tuesday: day,
    wednesday: day,
    thursday: day,
    friday: day,
    saturday: day,
    sunday: day,
  }).refine(
    (week) => Object.values(week).some((ranges) => ranges !== undefined),
    expecting("hours of at least one day"),
  ),
  expecting('opening hours by name, for example torg: {workdays: "08:30-15:00"}'),
);
export type OpeningHoursConfig = z.infer<typeof openingHoursSchema>[string];

/** The hours of a day. */
export function hoursOf(hours: OpeningHoursConfig, weekday: Weekday): readonly OpenRange[] {
  const isWorkday = weekday !== "saturday" && weekday !== "sunday";
  return hours[weekday] ?? (isWorkday ? hours.workdays : undefined) ?? [];
}
