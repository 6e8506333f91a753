import type { CallRoute, DiallingRule } from "../dialling/rule.ts";
import type { ClosedDay } from "./closed-day.ts";

/** What a municipality says of its own dialling. */
export interface DiallingOptions {
  /** Last digits that people dial among themselves, and what stands before them nationally. */
  readonly extensions?: Extensions | undefined;
  /** Area code without its 0, in countries where people dial locally without one. */
  readonly areaCode?: string | undefined;
  /** Whether the operator wants 116xxx as it is or with the country's code. */
  readonly shortNumbers: ShortNumberForm;
}

export interface Extensions {
  /** National number without its last digits, for example `5652`. */
  readonly prefix: string;
  /** How many digits are dialled, 3 to 7. */
  readonly digits: number;
}

export const shortNumberForms = ["national", "e164"] as const;
export type ShortNumberForm = (typeof shortNumberForms)[number];

/** What a number is, by its series. A person's phone is fixed or mobile; main numbers may be of any kind but premium. */
export const seriesKinds = ["fixed", "mobile", "service", "premium"] as const;
export type SeriesKind = (typeof seriesKinds)[number];

/** What differs between countries: one file for each. */
export interface CountryPack {
  /** ISO code, as `usageLocation` has it. */
  readonly code: string;
  /** With its plus. */
  readonly callingCode: string;
  /** Dialled in need, and never rewritten or dropped. */
  readonly emergencyNumbers: readonly string[];
  /** Pattern of the emergency numbers and of those of public service that leave as dialled. */
  untouchable(options: DiallingOptions): string;
  /** In the order in which they are tried. */
  rules(options: DiallingOptions): readonly DiallingRule[];
  /** In the order in which they are tried. */
  readonly routes: readonly CallRoute[];
  /** Patterns of numbers with their plus. */
  readonly series: Readonly<Record<SeriesKind, RegExp>>;
  /** National digits of a number that extensions are part of: how many there are in all, and how the extensions may begin. */
  readonly national: { readonly lengths: readonly number[]; readonly extensionStart: string };
  /** An example of a number for messages. */
  readonly example: string;
  /** The time zone by Windows' name, as auto attendants take it, and by its IANA name. */
  readonly timeZone: { readonly windows: string; readonly iana: string };
  /** Public holidays and the days beside them on which a town hall may close, of a year. */
  closedDays(year: number): readonly ClosedDay[];
}
