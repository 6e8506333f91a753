import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, easterSunday, weekdayOf } from "../../components/telephony/countries/calendar.ts";
import { type CountryCode, countries } from "../../components/telephony/countries/index.ts";

/** Easter by the church's own tables: the Sunday after the paschal full moon, from golden number and epact. */
function easterByTables(year: number): string {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const solar = Math.floor((3 * century) / 4) - 12;
  const lunar = Math.floor((8 * century + 5) / 25) - 5;
  const epactRaw = (((11 * golden + 20 + lunar - solar) % 30) + 30) % 30;
  const epact = (epactRaw === 25 && golden > 11) || epactRaw === 24 ? epactRaw + 1 : epactRaw;
  const moon = 44 - epact;
  const fullMoon = addDays(`${year}-03-01`, (moon < 21 ? moon + 30 : moon) - 1);
  return addDays(fullMoon, 7 - weekdayOf(fullMoon));
}

const year = fc.integer({ min: 1900, max: 2299 });
const codes = Object.keys(countries) as CountryCode[];

describe("public holidays", () => {
  it("move with Easter, as the church's tables give it", () => {
    fc.assert(
      fc.property(year, (each) => {
        expect(easterSunday(each)).toBe(easterByTables(each));
      }),
    );
  });

  it.each([
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2026, "2026-04-05"],
    [2027, "2027-03-28"],
    [2038, "2038-04-25"],
    [2285, "2285-03-22"],
  ])("Easter %i is %s", (each, date) => {
    expect(easterSunday(each)).toBe(date);
  });

  it.each(codes)("of %s are each on one day of the year asked for, in order", (code) => {
    fc.assert(
      fc.property(year, (each) => {
        const dates = countries[code].closedDays(each).map(({ date }) => date);
        expect(dates).toEqual([...new Set(dates)].toSorted());
        expect(dates.every((date) => date.startsWith(String(each)))).toBe(true);
      }),
    );
  });

  it.each([
    [
      "NO",
      2026,
      ["01-01", "04-02", "04-03", "04-05", "04-06", "05-01", "05-14", "05-17", "05-24", "05-25", "12-25", "12-26"],
    ],
    ["NO", 2008, ["01-01", "03-20", "03-21", "03-23", "03-24", "05-01", "05-11", "05-12", "05-17", "12-25", "12-26"]],
    [
      "SE",
      2026,
      [
        "01-01",
        "01-06",
        "04-03",
        "04-05",
        "04-06",
        "05-01",
        "05-14",
        "05-24",
        "06-06",
        "06-20",
        "10-31",
        "12-25",
        "12-26",
      ],
    ],
    [
      "SE",
      2027,
      [
        "01-01",
        "01-06",
        "03-26",
        "03-28",
        "03-29",
        "05-01",
        "05-06",
        "05-16",
        "06-06",
        "06-26",
        "11-06",
        "12-25",
        "12-26",
      ],
    ],
  ] as const)("of %s in %i are those of the law", (code, each, dates) => {
    const holidays = countries[code].closedDays(each).filter(({ kind }) => kind === "holiday");
    expect(holidays.map(({ date }) => date.slice(5))).toEqual(dates);
  });

  it("fall on the weekdays that the law names", () => {
    fc.assert(
      fc.property(year, (each) => {
        const days = new Map(countries.SE.closedDays(each).map((day) => [day.name, weekdayOf(day.date)]));
        expect([days.get("Midsommardagen"), days.get("Alla helgons dag"), days.get("Midsommarafton")]).toEqual([
          6, 6, 5,
        ]);
      }),
    );
  });

  it("that fall together are one day with both names", () => {
    // Ascension Day was on the first of May in 2008.
    expect(countries.NO.closedDays(2008).find(({ date }) => date === "2008-05-01")?.name).toBe(
      "Første mai, Kristi himmelfartsdag",
    );
    // The day after Ascension Day can be the sixth of June; a holiday wins over a bridge day.
    const days = Array.from({ length: 200 }, (_, index) => countries.SE.closedDays(1950 + index)).flat();
    const national = days.filter(({ date }) => date.endsWith("-06-06"));
    expect(national.every(({ kind }) => kind === "holiday")).toBe(true);
  });
});
