import { type Command, Option } from "commander";
import { languageOption } from "../language.ts";
import { type Format, formats } from "./write-report.ts";

/** What every command that judges a stack can be asked. */
export interface ReportOptions {
  readonly stack: string;
  readonly format: Format;
  readonly json?: boolean;
  readonly out?: string;
  readonly settings?: string;
  readonly language?: string;
}

/** The options of a report: its form, where it goes, by which settings and in which language. */
export function addReportOptions(command: Command): Command {
  return command
    .addOption(new Option("-f, --format <format>", "the form of the report").choices([...formats]).default("text"))
    .option("--json", "short for --format json")
    .option("-o, --out <file>", "write the report to this file instead of printing it")
    .option(
      "--settings <file>",
      "settings of the rules (default: guardrails.yaml beside Pulumi.yaml); as JSON it is what Pulumi takes as --policy-pack-config",
    )
    .addOption(languageOption());
}
