import type { RuleResult } from "../../policies/rules.ts";
import { languageOf } from "../language.ts";
import type { Project } from "../project.ts";
import type { JudgedStack } from "./judged-stack.ts";
import type { ReportOptions } from "./report-options.ts";
import { exitCodeOf, writeReport } from "./write-report.ts";

/** What was judged, and by which command. */
export interface Judged extends Pick<JudgedStack, "command" | "resources"> {
  readonly results: readonly RuleResult[];
}

/** Writes the report of a judged stack in the form and the language asked for; the exit code that it means. */
export function reportResults(project: Project, options: ReportOptions, judged: Judged): number {
  const { stack } = options;
  const report: JudgedStack = {
    project: project.name,
    stack,
    ...judged,
    language: languageOf(options.language, project, stack),
    file: `Pulumi.${stack}.yaml`,
  };
  writeReport(report, options.json ? "json" : options.format, options.out);
  return exitCodeOf(report);
}
