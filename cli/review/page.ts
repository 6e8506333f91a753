import type { Language } from "../../policies/rules.ts";
import type { ChangeReport } from "../diff/change-report.ts";
import { changeMarkdown } from "../diff/markdown.ts";
import { type Review, reviewMarkdown } from "./markdown.ts";

/** GitHub refuses a comment above 65,536 characters. */
const longestPage = 60_000;

/**
 * The page of a pull request: what the change does to people, then what it does to the resources. A preview that was
 * stopped says so before anything else.
 */
export function reviewPage(review: Review, report: ChangeReport | undefined, language: Language): string {
  if (!report) return reviewMarkdown(review, longestPage);
  const people = changeMarkdown(report, language);
  const resources = reviewMarkdown(review, longestPage - people.length);
  return review.succeeded ? `${people}\n${resources}` : `${resources}\n${people}`;
}
