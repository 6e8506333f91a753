import type { Country, RuleSettings } from "../settings/rule-settings.ts";

/** What is fixed by law and by the numbering plan of a country. */
interface NumberPlan {
  /** Numbers that must reach the emergency services. */
  readonly emergency: readonly string[];
  /** Short numbers that no rule may touch. */
  readonly short: readonly string[];
  /** Every valid number of a subscriber, in E.164. */
  readonly valid: readonly RegExp[];
  /** Numbers that cost more than a call inside the country. */
  readonly costly: readonly string[];
}

/**
 * Norway by Nkom's numbering plan: fixed and mobile series. Sweden by PTS's, as far as lengths and first digits go.
 *
 * @see https://nkom.no/telefoni-og-telefonnummer
 * @see https://pts.se/internet-och-telefoni/nummerplaner
 */
const plans: Readonly<Record<Country, NumberPlan>> = {
  NO: {
    emergency: ["110", "112", "113"],
    // 116xxx are the harmonised numbers of social value, such as the one for out-of-hours doctors.
    short: ["116117", "116111", "116000", "116006", "116123"],
    valid: [/^\+47(?:[2367]\d|5[0-7])\d{6}$/, /^\+47(?:[49]\d|5[89])\d{6}$/],
    costly: ["+4682000000", "+12025550100", "+4782900000"],
  },
  SE: {
    emergency: ["112"],
    short: ["11313", "11414", "1177", "116000", "116111", "116117"],
    valid: [/^\+46(?:[1-6]|7[02369]|8|9[0-8])\d{5,9}$/],
    costly: ["+4722000000", "+12025550100", "+46900000000"],
  },
};

export interface Numbering {
  readonly countries: readonly Country[];
  readonly emergency: readonly string[];
  readonly untouchable: readonly string[];
  readonly costly: readonly string[];
  readonly isValid: (number: string) => boolean;
}

/** The numbers of the countries a tenant calls from. */
export function numberingOf({ countries = ["NO"] }: RuleSettings): Numbering {
  const chosen = countries.map((country) => plans[country]);
  const unique = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())];
  return {
    countries,
    emergency: unique(chosen.map(({ emergency }) => emergency)),
    untouchable: unique(chosen.map(({ emergency, short }) => [...emergency, ...short])),
    costly: unique(chosen.map(({ costly }) => costly)),
    isValid: (number) => chosen.some(({ valid }) => valid.some((series) => series.test(number))),
  };
}
