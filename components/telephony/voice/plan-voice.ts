import { type Language, languages, nameIn } from "../../config/language.ts";
import type { OrganisationConfig } from "../../config/organisation.ts";
import type { AttendantConfig } from "../../config/telephony/answering.ts";
import type { ClosingConfig } from "../../config/telephony/closing.ts";
import type { TelephonyConfig } from "../../config/telephony/telephony.ts";
import type { ClosedDay } from "../countries/closed-day.ts";
import type { CountryPack } from "../countries/country.ts";
import { countries } from "../countries/index.ts";
import { dialPlanOf } from "../dialling/dial-plan.ts";
import type { RouteKind } from "../dialling/rule.ts";
import { spokenWords } from "../spoken.ts";
import type { AttendantPlan, QueuePlan, VoicePlan } from "./voice-plan.ts";

/** What the telephony section of an organisation comes to. */
export function planVoice(organisation: OrganisationConfig, telephony: TelephonyConfig, language: Language): VoicePlan {
  const country = countries[organisation.municipality.country];
  return {
    country,
    rules: dialPlanOf(country, telephony),
    open: new Set<RouteKind>(["emergency", "short", "national", ...abroad[telephony.abroad]]),
    attendants: Object.entries(telephony.attendants).flatMap(([key, attendant]) =>
      inEachLanguage(key, attendant, language, telephony.hours),
    ),
    queues: queuePlans(organisation, telephony),
    closedDays: telephony.closing === undefined ? [] : closedDaysOf(country, telephony.closing),
    rooms: Object.entries(telephony.rooms).map(([account, number]) => ({ account, number })),
    oldNumbers: telephony.oldNumbers.map(({ numbers, attendant }) => ({
      numbers,
      pattern: `^\\${numbers.replaceAll("x", "\\d")}$`,
      attendant,
    })),
  };
}

const abroad: Readonly<Record<TelephonyConfig["abroad"], readonly RouteKind[]>> = {
  closed: [],
  nordic: ["nordic"],
  world: ["nordic", "world"],
};

type Hours = TelephonyConfig["hours"];

// The first language has the number and the keys of the menu; the keys left free lead to the others.
function inEachLanguage(key: string, attendant: AttendantConfig, own: Language, hours: Hours): AttendantPlan[] {
  const spoken = languages.filter((language) => attendant.greeting[language] !== undefined);
  const [first = own, ...further] = spoken.toSorted((a, b) => Number(b === own) - Number(a === own));
  const taken = new Set(attendant.menu.map((option) => option.key));
  const free = [9, 8, 7, 6, 5, 4, 3, 2, 1].filter((digit) => !taken.has(digit));
  const others = further.map((language, index) => ({
    key: free[index] ?? 0,
    say: spokenWords[language].offered,
    to: { attendant: `${key}-${language}` },
  }));
  const main = inLanguage(key, attendant, first, hours);
  return [
    { ...main, menu: [...main.menu, ...others] },
    ...further.map((language) => ({
      ...inLanguage(`${key}-${language}`, attendant, language, hours),
      // Two attendants of one name cannot be told apart in the admin centre, nor by the program.
      name: `${nameIn(language, attendant.name)} (${language})`,
      number: undefined,
    })),
  ];
}

function inLanguage(key: string, attendant: AttendantConfig, language: Language, hours: Hours): AttendantPlan {
  const say = (texts: AttendantConfig["greeting"]) => nameIn(language, texts);
  return {
    key,
    language,
    name: nameIn(language, attendant.name),
    number: attendant.number,
    unit: attendant.unit,
    greeting: say(attendant.greeting),
    hours: hours[attendant.hours ?? ""],
    hoursKey: attendant.hours,
    menu: attendant.menu.map((option) => ({ key: option.key, say: say(option.say), to: option.to })),
    otherwise: attendant.otherwise,
    closed: attendant.closed && { say: say(attendant.closed.say), to: attendant.closed.to },
  };
}

function queuePlans(organisation: OrganisationConfig, { queues }: TelephonyConfig): QueuePlan[] {
  const names = new Map(
    organisation.sectors.flatMap(({ units }) => units.map(({ key, name }) => [key, name] as const)),
  );
  return Object.entries(queues).map(([key, { name, duty, ...queue }]) => ({
    ...queue,
    key,
    name: name ?? names.get(queue.unit) ?? {},
    number: queue.number,
    nobody: queue.nobody,
    isDuty: duty,
  }));
}

/** Days of the country and of the municipality, of the years written; the municipality's own say wins. */
export function closedDaysOf(country: CountryPack, { years, shortDays, bridgeDays, also }: ClosingConfig): ClosedDay[] {
  const kept: Readonly<Record<ClosedDay["kind"], boolean>> = {
    holiday: true,
    eve: true,
    shortDay: shortDays,
    bridgeDay: bridgeDays,
  };
  const own = also.map((day): ClosedDay => ({ ...day, kind: "eve" }));
  const dates = new Set(own.map(({ date }) => date));
  const days = years
    .flatMap((year) => country.closedDays(year))
    .filter(({ kind, date }) => kept[kind] && !dates.has(date));
  return [...days, ...own].toSorted((a, b) => a.date.localeCompare(b.date));
}
