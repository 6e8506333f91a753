/** Windows' names of the Nordic time zones, as the auto attendants have them, and what the rest of the world calls them. */
const zones: Readonly<Record<string, string>> = {
  "W. Europe Standard Time": "Europe/Stockholm",
  "Central Europe Standard Time": "Europe/Prague",
  "Romance Standard Time": "Europe/Copenhagen",
  "FLE Standard Time": "Europe/Helsinki",
  "Greenwich Standard Time": "Atlantic/Reykjavik",
  UTC: "UTC",
};

const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** A moment as a clock in a place shows it. */
export type LocalTime = { day: string; minute: number; asUtc: number };

/** Undefined for a zone that is not in the table: nothing is guessed about when somebody opens. */
export function localTime(at: Date, zone: string): LocalTime | undefined {
  const timeZone = Object.hasOwn(zones, zone) ? zones[zone] : undefined;
  if (timeZone === undefined) return undefined;
  const shown = at.toLocaleString("sv-SE", { timeZone }).replace(" ", "T");
  const asUtc = Date.parse(`${shown}Z`);
  const date = new Date(asUtc);
  return { day: days[date.getUTCDay()] ?? "", minute: date.getUTCHours() * 60 + date.getUTCMinutes(), asUtc };
}
