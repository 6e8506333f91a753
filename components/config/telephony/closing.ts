import { z } from "zod";
import { closed, expecting } from "../expectation.ts";

const datePhrase = 'a date in quotes, for example "2026-12-24"';

/** A day of the calendar, as `yyyy-MM-dd`. */
export const dateSchema = z
  .string(expecting(datePhrase))
  .regex(/^\d{4}-\d{2}-\d{2}$/, expecting(datePhrase))
  .refine(
    (date) => !Number.isNaN(Date.parse(date)) && new Date(Date.parse(date)).toISOString().startsWith(date),
    expecting("a date that is in the calendar"),
  );

const fromPhrase = 'the hour from which it is closed, on half hours, for example "12:00"';

/** On which days the telephones are closed. The program has no clock of its own, so the years are written. */
export const closingSchema = closed({
  /** Years whose holidays are in the tenant; add the next one before it comes. */
  years: z
    .array(
      z
        .int(expecting("a year such as 2026"))
        .min(2024, expecting("a year from 2024 on"))
        .max(2099, expecting("a year before 2100")),
      expecting("a list of years, for example [2026, 2027]"),
    )
    .min(1, expecting("at least one year"))
    .max(4, expecting("at most four years; an auto attendant follows twenty sets of holidays"))
    .refine((years) => new Set(years).size === years.length, expecting("different years; one stands here twice")),
  /** True closes at noon on the days of short hours that are the custom of the country. */
  shortDays: z.boolean(expecting("true or false")).default(false),
  /** True closes on single days between two free ones. */
  bridgeDays: z.boolean(expecting("true or false")).default(false),
  /** Days of the municipality's own. */
  also: z
    .array(
      closed({
        date: dateSchema,
        from: z
          .string(expecting(fromPhrase))
          .regex(/^(?:[01]\d|2[0-3]):(?:00|30)$/, expecting(fromPhrase))
          .default("00:00"),
        name: z.string(expecting("what the day is called")).min(1, expecting("what the day is called")).max(60),
      }),
      expecting('a list of days, for example - {date: "2026-10-16", name: Planleggingsdag}'),
    )
    .default([]),
});
export type ClosingConfig = z.infer<typeof closingSchema>;
