import { z } from "zod";
import type { CountryPack } from "../../../telephony/countries/country.ts";
import { type CountryCode, countries } from "../../../telephony/countries/index.ts";
import { type Outline, type UnitOutline, unitsOf } from "../../outline.ts";
import { type TelephonyConfig, telephonySchema } from "../../telephony/telephony.ts";

/** What of the telephony section can be held together, though other parts of it may hold mistakes. */
export interface TelephonySubject {
  country: CountryPack;
  /** Sections that hold a mistake of their own are absent. */
  telephony: Partial<TelephonyConfig>;
  /** Sections as they are written, with mistakes or without. */
  isWritten(section: keyof TelephonyConfig): boolean;
  units: ReadonlyMap<string, UnitOutline>;
  sites: readonly string[];
  /** Rooms of the file; absent without its section. */
  rooms: readonly string[] | undefined;
}

export function telephonySubject(outline: Outline, value: unknown): TelephonySubject | undefined {
  const written = z
    .object({ municipality: z.object({ country: z.string() }), telephony: z.looseObject({}) })
    .safeParse(value);
  const code = written.data?.municipality.country;
  if (written.data === undefined || !isCountry(code)) return undefined;
  const section = written.data.telephony;
  return {
    country: countries[code],
    telephony: soundSections(section),
    isWritten: (name) => section[name] !== undefined,
    units: new Map(unitsOf(outline).flatMap(({ unit }) => (unit.key === undefined ? [] : [[unit.key, unit] as const]))),
    sites: (outline.sites ?? []).flatMap(({ key }) => key ?? []),
    rooms: outline.rooms && Object.keys(outline.rooms),
  };
}

function soundSections(written: Record<string, unknown>): Partial<TelephonyConfig> {
  const sections = Object.entries(telephonySchema.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(written[name]);
    return parsed.success ? [[name, parsed.data] as const] : [];
  });
  return Object.fromEntries(sections);
}

const isCountry = (code: string | undefined): code is CountryCode => code !== undefined && code in countries;
