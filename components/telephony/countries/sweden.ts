import type { DiallingRule } from "../dialling/rule.ts";
import { addDays, dateOf, easterSunday, weekdayFrom } from "./calendar.ts";
import { type ClosedDay, oneEach } from "./closed-day.ts";
import type { CountryPack, DiallingOptions } from "./country.ts";

/**
 * Sweden: an open plan with a trunk 0, exit code 00, and local dialling inside an area code, which is an input.
 *
 * @see https://pts.se/internet-och-telefoni/telefonnummer/
 */
export const sweden: CountryPack = {
  code: "SE",
  callingCode: "+46",
  emergencyNumbers: ["112"],
  untouchable: ({ shortNumbers }) =>
    `^(?:112|1177|113\\d{2}|114\\d{2}${shortNumbers === "national" ? "|116\\d{3}" : ""})$`,
  rules: (options) => [...shortRules(options), ...fullRules, ...localRule(options), ...extensionRule(options)],
  routes: [
    { kind: "emergency", usage: "SE-Nod", pattern: "^\\+?(112|90000)$" },
    { kind: "short", usage: "SE-Kort", pattern: "^(1177|11[346]\\d{2,3}|\\+46116\\d{3}|118\\d{3}|90\\d{3})$" },
    // 0900, 0939, 0944 and 099 are premium: a national route that took one of them would let everyone call it.
    {
      kind: "national",
      usage: "SE-Nationell",
      pattern: "^\\+46([1-8]\\d{5,8}|9(?:0[1-9]|[125678]\\d|3[0-8]|4[0-3])\\d{4,6})$",
    },
    { kind: "premium", usage: "SE-Betal", pattern: "^\\+46(900|939|944|99)\\d{4,7}$" },
    { kind: "nordic", usage: "Norden", pattern: "^\\+(45|47|298|299|354|358)\\d{5,12}$" },
    { kind: "world", usage: "Utland", pattern: "^\\+([1-35-9]\\d{5,14}|4[0-57-9]\\d{4,13})$" },
  ],
  series: {
    fixed: /^\+46(?:1[0-9]|2[1-9]|[3-6]\d|8\d|9(?:0[1-9]|[125678]\d|3[0-8]|4[0-3]))\d{4,7}$/,
    mobile: /^\+467[02369]\d{7}$/,
    service: /^\+46(?:20\d{4,7}|77\d{7})$/,
    premium: /^\+46(?:900|939|944|99)\d{4,7}$/,
  },
  national: { lengths: [8, 9], extensionStart: "[2-8]" },
  example: "+46846500400",
  timeZone: { windows: "W. Europe Standard Time", iana: "Europe/Stockholm" },
  closedDays,
};

const shortRules = ({ shortNumbers }: DiallingOptions): DiallingRule[] => [
  { name: "SE-Nod", pattern: "^(112|90000)$", translation: "$1", why: "112; 90 000 är det gamla nödnumret" },
  ...(shortNumbers === "national"
    ? [{ name: "SE-Samhalle", pattern: "^(1177|113\\d{2}|114\\d{2}|116\\d{3})$", translation: "$1", why: samhalle }]
    : [
        { name: "SE-Samhalle", pattern: "^(1177|113\\d{2}|114\\d{2})$", translation: "$1", why: samhalle },
        { name: "SE-116", pattern: "^(116\\d{3})$", translation: "+46$1", why: "116 xyz med landskod" },
      ]),
  { name: "SE-Upplysning", pattern: "^(118\\d{3})$", translation: "$1", why: "118 xyz, bara inom landet" },
  { name: "SE-90serie", pattern: "^(90\\d{3})$", translation: "$1", why: "90-serien, bara inom landet" },
];

const samhalle = "1177 vård, 113 13 information, 114 14 polis, 116 xyz";

const fullRules: readonly DiallingRule[] = [
  { name: "SE-Utland", pattern: "^00([1-9]\\d{5,14})$", translation: "+$1", why: "utlandsprefix 00" },
  { name: "SE-Nationellt", pattern: "^0([1-9]\\d{5,9})$", translation: "+46$1", why: "riktnummer, nollan faller bort" },
  { name: "SE-46UtanPlus", pattern: "^46([1-9]\\d{7,8})$", translation: "+46$1", why: "landskod utan plus" },
];

// Numbers of the 11 and 90 series are no subscribers' numbers.
function localRule({ areaCode }: DiallingOptions): DiallingRule[] {
  if (areaCode === undefined) return [];
  const pattern = "^((?:1[02-9]|[2-8]\\d)\\d{4,6})$";
  return [{ name: "SE-Lokalt", pattern, translation: `+46${areaCode}$1`, why: `lokalt inom 0${areaCode}` }];
}

function extensionRule({ extensions }: DiallingOptions): DiallingRule[] {
  if (extensions === undefined) return [];
  const { prefix, digits } = extensions;
  const pattern = `^(${sweden.national.extensionStart}\\d{${digits - 1}})$`;
  const why = `internt: de ${digits} sista siffrorna`;
  return [{ name: "SE-Internt", pattern, translation: `+46${prefix}$1`, isInternalExtension: true, why }];
}

/** @see https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/lag-1989253-om-allmanna-helgdagar_sfs-1989-253/ */
function closedDays(year: number): ClosedDay[] {
  const easter = easterSunday(year);
  const [friday, saturday] = [5, 6];
  const day = (kind: ClosedDay["kind"], from: string) => (date: string, name: string) => ({ date, kind, from, name });
  const [holiday, eve, short] = [day("holiday", "00:00"), day("eve", "00:00"), day("shortDay", "12:00")];
  const bridge = day("bridgeDay", "00:00");
  return oneEach([
    holiday(dateOf(year, 1, 1), "Nyårsdagen"),
    short(dateOf(year, 1, 5), "Trettondagsafton"),
    holiday(dateOf(year, 1, 6), "Trettondedag jul"),
    short(addDays(easter, -3), "Skärtorsdagen"),
    holiday(addDays(easter, -2), "Långfredagen"),
    holiday(easter, "Påskdagen"),
    holiday(addDays(easter, 1), "Annandag påsk"),
    short(dateOf(year, 4, 30), "Valborgsmässoafton"),
    holiday(dateOf(year, 5, 1), "Första maj"),
    holiday(addDays(easter, 39), "Kristi himmelsfärdsdag"),
    bridge(addDays(easter, 40), "Klämdagen efter Kristi himmelsfärdsdag"),
    holiday(addDays(easter, 49), "Pingstdagen"),
    holiday(dateOf(year, 6, 6), "Sveriges nationaldag"),
    eve(weekdayFrom(dateOf(year, 6, 19), friday), "Midsommarafton"),
    holiday(weekdayFrom(dateOf(year, 6, 20), saturday), "Midsommardagen"),
    short(weekdayFrom(dateOf(year, 10, 30), friday), "Allhelgonaafton"),
    holiday(weekdayFrom(dateOf(year, 10, 31), saturday), "Alla helgons dag"),
    eve(dateOf(year, 12, 24), "Julafton"),
    holiday(dateOf(year, 12, 25), "Juldagen"),
    holiday(dateOf(year, 12, 26), "Annandag jul"),
    eve(dateOf(year, 12, 31), "Nyårsafton"),
  ]);
}
