import { parse } from "csv-parse/sync";
import { z } from "zod";
import { isTenantError, type TenantClient } from "../../components/graph/index.ts";

/** How much the whole tenant met online, where people otherwise travel. Nobody is told apart in it. */
export interface MeetingFigures {
  /** Days that the report covers. */
  days: number;
  /** Meetings that somebody called. */
  organized: number;
  /** Times somebody took part. */
  attended: number;
  /** Hours of sound and of picture, of all who took part together. */
  audioHours: number;
  videoHours: number;
}

const count = z.coerce.number();
/** @see https://learn.microsoft.com/graph/api/reportroot-getteamsuseractivitycounts */
const dayRow = z.looseObject({
  "Meetings Organized": count,
  "Meetings Attended": count,
  "Audio Duration": z.string(),
  "Video Duration": z.string(),
});

/** The last thirty days; undefined for an application that may not read the reports. */
export async function readMeetings(tenant: TenantClient): Promise<MeetingFigures | undefined> {
  const path = "/v1.0/reports/getTeamsUserActivityCounts(period='D30')";
  const purpose = { attempt: "read", object: "the Teams activity counts" };
  const text = await tenant.graph.get(z.string(), path, purpose).catch((error: unknown) => {
    if (isTenantError(error, 403)) return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const rows = z.array(dayRow).parse(parse(text, { columns: true, bom: true, skip_empty_lines: true }));
  const sum = (of: (row: z.infer<typeof dayRow>) => number) => rows.reduce((total, row) => total + of(row), 0);
  return {
    days: rows.length,
    organized: sum((row) => row["Meetings Organized"]),
    attended: sum((row) => row["Meetings Attended"]),
    audioHours: Math.round(sum((row) => secondsOf(row["Audio Duration"])) / 3_600),
    videoHours: Math.round(sum((row) => secondsOf(row["Video Duration"])) / 3_600),
  };
}

/** `PT1H2M3S`, and days before the T where there are many. */
function secondsOf(duration: string): number {
  const [, ...parts] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration) ?? [];
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
}
