import type { DiallingRule } from "../dialling/rule.ts";
import { addDays, dateOf, easterSunday } from "./calendar.ts";
import { type ClosedDay, oneEach } from "./closed-day.ts";
import type { CountryPack, DiallingOptions } from "./country.ts";

/**
 * Norway: eight digits everywhere, no trunk prefix, exit code 00. There is no rule with a trunk 0, which would destroy
 * the five-digit numbers 02000 to 09999, and none of any eight digits, which would take numbers that cannot be.
 *
 * @see https://nkom.no/telefoni-og-telefonnummer/telefonnummer-og-den-norske-nummerplan
 */
export const norway: CountryPack = {
  code: "NO",
  callingCode: "+47",
  emergencyNumbers: ["110", "112", "113"],
  untouchable: ({ shortNumbers }) =>
    shortNumbers === "national" ? "^(?:11[023]|1412|116\\d{3})$" : "^(?:11[023]|1412)$",
  rules: (options) => [...shortRules(options), ...fullRules, ...extensionRule(options)],
  routes: [
    { kind: "emergency", usage: "NO-Naud", pattern: "^\\+?(11[023])$" },
    { kind: "short", usage: "NO-Kort", pattern: "^(116\\d{3}|\\+47116\\d{3}|1[0-79]\\d|1[489]\\d{2})$" },
    { kind: "national", usage: "NO-Nasjonal", pattern: "^\\+47([2-79]\\d{7}|8[013-9]\\d{6}|0[2-9]\\d{3})$" },
    { kind: "premium", usage: "NO-Innhald82", pattern: "^\\+4782\\d{6}$" },
    { kind: "nordic", usage: "Norden", pattern: "^\\+(45|46|298|299|354|358)\\d{5,12}$" },
    { kind: "world", usage: "Utland", pattern: "^\\+([1-35-9]\\d{5,14}|4[0-689]\\d{4,13})$" },
  ],
  series: {
    fixed: /^\+47(?:[2367]\d|5[0-7])\d{6}$/,
    mobile: /^\+47(?:[49]\d|5[89])\d{6}$/,
    service: /^\+47(?:0[2-9]\d{3}|8[0158]\d{6})$/,
    premium: /^\+4782\d{6}$/,
  },
  national: { lengths: [8], extensionStart: "[2-9]" },
  example: "+4756529000",
  timeZone: { windows: "W. Europe Standard Time", iana: "Europe/Oslo" },
  closedDays,
};

const shortRules = ({ shortNumbers }: DiallingOptions): DiallingRule[] => [
  { name: "NO-Naud", pattern: "^(11[023])$", translation: "$1", why: "110 brann, 112 politi, 113 ambulanse" },
  {
    name: "NO-Harmonisert116",
    pattern: "^(116\\d{3})$",
    translation: shortNumbers === "e164" ? "+47$1" : "$1",
    why: "116117 legevakt, 116111, 116123",
  },
  { name: "NO-Kort3", pattern: "^(1[0-79]\\d)$", translation: "$1", why: "tresifra spesialnummer" },
  { name: "NO-Kort4", pattern: "^(1[489]\\d{2})$", translation: "$1", why: "1412 teksttelefon, 18xx opplysning" },
];

const fullRules: readonly DiallingRule[] = [
  { name: "NO-Femsifra", pattern: "^(0[2-9]\\d{3})$", translation: "+47$1", why: "02000 til 09999" },
  { name: "NO-Utland", pattern: "^00([1-9]\\d{5,14})$", translation: "+$1", why: "utanlandsprefiks 00" },
  { name: "NO-Attesifra", pattern: "^([2-9]\\d{7})$", translation: "+47$1", why: "alle åttesifra seriar" },
  { name: "NO-47UtanPluss", pattern: "^47([2-9]\\d{7})$", translation: "+47$1", why: "landkode utan pluss" },
];

// A short number within the municipality may not begin with 0 or 1, where the special numbers are.
function extensionRule({ extensions }: DiallingOptions): DiallingRule[] {
  if (extensions === undefined) return [];
  const { prefix, digits } = extensions;
  const pattern = `^(${norway.national.extensionStart}\\d{${digits - 1}})$`;
  const why = `internt: dei ${digits} siste sifra`;
  return [{ name: "NO-Internt", pattern, translation: `+47${prefix}$1`, isInternalExtension: true, why }];
}

/** @see https://lovdata.no/dokument/NL/lov/1995-02-24-12 */
function closedDays(year: number): ClosedDay[] {
  const easter = easterSunday(year);
  const holiday = (date: string, name: string): ClosedDay => ({ date, kind: "holiday", from: "00:00", name });
  const short = (date: string, name: string): ClosedDay => ({ date, kind: "shortDay", from: "12:00", name });
  return oneEach([
    holiday(dateOf(year, 1, 1), "Nyttårsdag"),
    short(addDays(easter, -4), "Onsdag før skjærtorsdag"),
    holiday(addDays(easter, -3), "Skjærtorsdag"),
    holiday(addDays(easter, -2), "Langfredag"),
    holiday(easter, "Første påskedag"),
    holiday(addDays(easter, 1), "Andre påskedag"),
    holiday(dateOf(year, 5, 1), "Første mai"),
    holiday(dateOf(year, 5, 17), "Grunnlovsdagen"),
    holiday(addDays(easter, 39), "Kristi himmelfartsdag"),
    holiday(addDays(easter, 49), "Første pinsedag"),
    holiday(addDays(easter, 50), "Andre pinsedag"),
    short(dateOf(year, 12, 24), "Julaftan"),
    holiday(dateOf(year, 12, 25), "Første juledag"),
    holiday(dateOf(year, 12, 26), "Andre juledag"),
    short(dateOf(year, 12, 31), "Nyttårsaftan"),
  ]);
}
