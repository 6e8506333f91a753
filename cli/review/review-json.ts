import type { ChangeReport } from "../diff/change-report.ts";
import { reportJson } from "../diff/report-json.ts";
import type { Review } from "./markdown.ts";

/** A preview for programs: the resources, and under `people` what `m365-tenant diff --json` prints; null where that is not known. */
export function reviewJson(review: Review, report: ChangeReport | undefined): string {
  return `${JSON.stringify({ ...review, people: report ? reportJson(report) : null }, null, 2)}\n`;
}
