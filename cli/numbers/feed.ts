import { CsvError, parse } from "csv-parse/sync";
import { z } from "zod";
import type { OrganisationConfig } from "../../components/config/organisation.ts";
import { countries } from "../../components/telephony/countries/index.ts";
import { isMoved } from "../../components/telephony/move-steps.ts";

/** One person of the HR feed. */
export interface FeedRow {
  readonly line: number;
  readonly userPrincipalName: string;
  readonly telephoneNumber: string;
  readonly unit: string;
}

const columns = ["userPrincipalName", "telephoneNumber", "unit"] as const;
const table = z.array(z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.number() }) }));

/**
 * Reads the HR feed: a person's account, number and unit a line, with a header, separated by comma or semicolon. Every
 * mistake is told at once, by its line and never by the person's name.
 */
export function readFeed(text: string, organisation: OrganisationConfig): FeedRow[] | { mistakes: string[] } {
  const read = records(text);
  if ("mistakes" in read) return read;
  const [first] = read;
  const missing = columns.filter((column) => first !== undefined && !(column in first.record));
  if (missing.length > 0)
    return { mistakes: [`line 1: no column ${missing.join(", ")}; the header is ${columns.join(",")}`] };
  const rows = read.map(
    ({ record, info }): FeedRow => ({
      line: info.lines,
      userPrincipalName: record.userPrincipalName ?? "",
      telephoneNumber: (record.telephoneNumber ?? "").replaceAll(/[\s\-().]/g, ""),
      unit: record.unit ?? "",
    }),
  );
  const mistakes = rows.flatMap((row, index) => mistakesOf(row, rows.slice(0, index), organisation));
  return mistakes.length > 0 ? { mistakes } : rows;
}

function records(text: string) {
  try {
    const options = { columns: true, info: true, bom: true, trim: true, skip_empty_lines: true, delimiter: [",", ";"] };
    return table.parse(parse(text, options));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { mistakes: [`not CSV: ${error.message}`] };
  }
}

function mistakesOf(row: FeedRow, before: readonly FeedRow[], organisation: OrganisationConfig): string[] {
  const { line, userPrincipalName, telephoneNumber, unit } = row;
  const at = (sentence: string) => `line ${line}: ${sentence}`;
  const twice = (name: "userPrincipalName" | "telephoneNumber") =>
    before.find((other) => other[name].toLowerCase() === row[name].toLowerCase());
  const [samePerson, sameNumber] = [twice("userPrincipalName"), twice("telephoneNumber")];
  return [
    ...(/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(userPrincipalName)
      ? []
      : [at("userPrincipalName is no account; write one such as name@voss.example")]),
    ...(samePerson ? [at(`the person stands on line ${samePerson.line} already; write each person once`)] : []),
    ...numberMistakes(telephoneNumber, organisation).map(at),
    ...(sameNumber
      ? [at(`${telephoneNumber} stands on line ${sameNumber.line} already; a number has one holder`)]
      : []),
    ...unitMistakes(unit, organisation).map(at),
  ];
}

function numberMistakes(number: string, { municipality, telephony }: OrganisationConfig): string[] {
  const { series, example } = countries[municipality.country];
  if (!series.fixed.test(number) && !series.mobile.test(number)) {
    return [`"${number}" is no fixed or mobile number of this country; write one such as ${example}`];
  }
  const { attendants = {}, queues = {}, rooms = {} } = telephony ?? {};
  const held = [...Object.values(attendants), ...Object.values(queues)].map((one) => one.number);
  if (!held.includes(number) && !Object.values(rooms).includes(number)) return [];
  return [`${number} belongs to a queue, an attendant or a room of the organisation file; people have others`];
}

function unitMistakes(key: string, { sectors, telephony }: OrganisationConfig): string[] {
  if (!sectors.some(({ units }) => units.some((unit) => unit.key === key)))
    return [`"${key}" is no unit of the organisation file`];
  if (isMoved(telephony?.steps ?? [], key)) return [];
  return [`${key} is in no step that is taken, so nothing is known of its emergency calls; take its step first`];
}
