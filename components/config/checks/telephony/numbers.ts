import { type CountryPack, type SeriesKind, seriesKinds } from "../../../telephony/countries/country.ts";
import type { PathStep } from "../../problem.ts";
import type { Finding } from "../check.ts";
import type { TelephonySubject } from "./subject.ts";

interface WrittenNumber {
  number: string;
  path: PathStep[];
  holder: string;
}

/** Every number is one of the country's, of a series that can be held there, and stands in one place. */
export function numbers(subject: TelephonySubject): Finding[] {
  const written = writtenNumbers(subject);
  return [
    ...written.flatMap((one) => seriesFindings(subject.country, one)),
    ...twice(written),
    ...stillInUse(subject, written),
  ];
}

/** Numbers that calls come in by. */
export function writtenNumbers({ telephony }: TelephonySubject): WrittenNumber[] {
  const of = (section: "attendants" | "queues", what: string) =>
    Object.entries(telephony[section] ?? {}).flatMap(([key, { number }]): WrittenNumber[] =>
      number === undefined ? [] : [{ number, path: ["telephony", section, key, "number"], holder: `${what} ${key}` }],
    );
  const rooms = Object.entries(telephony.rooms ?? {}).map(([account, number]): WrittenNumber => {
    return { number, path: ["telephony", "rooms", account], holder: `the room ${account}` };
  });
  return [...of("attendants", "the attendant"), ...of("queues", "the queue"), ...rooms];
}

export const seriesOf = ({ series }: CountryPack, number: string): SeriesKind | undefined =>
  seriesKinds.find((kind) => series[kind].test(number));

function seriesFindings(country: CountryPack, { number, path, holder }: WrittenNumber): Finding[] {
  const kind = seriesOf(country, number);
  if (kind === undefined) {
    const foreign = number.startsWith(country.callingCode) ? "" : ` (they begin with ${country.callingCode})`;
    return [
      { path, text: `"${number}" is in no series of this country${foreign}; write one such as ${country.example}` },
    ];
  }
  if (kind === "premium") {
    return [{ path, text: `"${number}" is a premium number, which callers pay for; write an ordinary number` }];
  }
  if (kind === "mobile" && !holder.startsWith("the room")) {
    return [
      {
        path,
        text: `"${number}" is a mobile number, which only a person can hold; write a fixed number for ${holder}`,
      },
    ];
  }
  return [];
}

function twice(written: readonly WrittenNumber[]): Finding[] {
  const first = new Map<string, string>();
  return written.flatMap(({ number, path, holder }) => {
    const other = first.get(number);
    if (other !== undefined)
      return [{ path, text: `"${number}" is also the number of ${other}; a number has one place` }];
    first.set(number, holder);
    return [];
  });
}

/** Numbers that nobody has any more are not those that somebody has, and an attendant with a number answers them. */
function stillInUse({ telephony, country }: TelephonySubject, written: readonly WrittenNumber[]): Finding[] {
  return (telephony.oldNumbers ?? []).flatMap(({ numbers: wildcard }, index): Finding[] => {
    const path = ["telephony", "oldNumbers", index, "numbers"];
    const fits = new RegExp(`^\\${wildcard.replaceAll("x", "\\d")}$`);
    const used = written.find(({ number }) => fits.test(number));
    if (!wildcard.startsWith(country.callingCode)) {
      return [{ path, text: `"${wildcard}" is of another country; the numbers begin with ${country.callingCode}` }];
    }
    if (used === undefined) return [];
    return [
      { path, text: `"${wildcard}" takes in ${used.number}, which ${used.holder} has; write the old numbers only` },
    ];
  });
}
