import type { Finding } from "../check.ts";
import type { TelephonySubject } from "./subject.ts";

/** Days on which the telephones are closed: in a year that is written, once each, and only where something is open. */
export function closing({ telephony, country, isWritten }: TelephonySubject): Finding[] {
  const { closing: written, attendants } = telephony;
  if (written === undefined) return isWritten("closing") ? [] : missing(attendants);
  const days = new Set<string>();
  return written.also.flatMap(({ date, name }, index): Finding[] => {
    const path = ["telephony", "closing", "also", index, "date"];
    const year = Number(date.slice(0, 4));
    if (!written.years.includes(year))
      return [{ path, text: `"${date}" is in none of the years ${written.years.join(", ")}; add ${year}` }];
    if (days.has(date)) return [{ path, text: `"${date}" stands here twice; keep one` }];
    days.add(date);
    const holiday = country.closedDays(year).find((day) => day.date === date && day.kind === "holiday");
    return holiday === undefined
      ? []
      : [{ path, text: `"${date}" is ${holiday.name} and closed already; leave ${name} out` }];
  });
}

function missing(attendants: TelephonySubject["telephony"]["attendants"]): Finding[] {
  const open = Object.entries(attendants ?? {}).find(([, { hours }]) => hours !== undefined);
  if (open === undefined) return [];
  const text = `missing; ${open[0]} has opening hours, so write the years whose holidays it keeps, for example {years: [2026, 2027]}`;
  return [{ path: ["telephony", "closing"], text }];
}
