import { RunError } from "@pulumi/pulumi";
import { type Problem, problemSentence } from "./problem.ts";

/**
 * What a person wrote cannot be used. The message is the whole report: every mistake of the run, one on each line. A
 * RunError, so that `pulumi` prints the report and no stack trace.
 */
export class ConfigError extends RunError {
  override readonly name = "ConfigError";
  /** The mistakes as data, in the order of the file. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const ordered = inReadingOrder(problems);
    super(ordered.map(problemSentence).join("\n"));
    this.problems = ordered;
  }
}

function inReadingOrder(problems: readonly Problem[]): Problem[] {
  const files = [...new Set(problems.map((problem) => problem.file))];
  return problems.toSorted((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || (a.line ?? 0) - (b.line ?? 0));
}
