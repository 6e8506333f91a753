import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { exitCodes } from "../cli-error.ts";
import { writeWhole } from "../write-whole.ts";
import { jsonReport } from "./json.ts";
import type { JudgedStack } from "./judged-stack.ts";
import { junitReport } from "./junit.ts";
import { sarifReport } from "./sarif.ts";
import { textReport } from "./text.ts";

/** The forms a report can be had in. */
export const formats = ["text", "json", "sarif", "junit"] as const;
export type Format = (typeof formats)[number];

const writers: Readonly<Record<Format, (judged: JudgedStack) => string>> = {
  text: textReport,
  json: jsonReport,
  sarif: (judged) => sarifReport(judged, version()),
  junit: junitReport,
};

/** Prints the report, or writes it to a file. */
export function writeReport(judged: JudgedStack, format: Format, out: string | undefined): void {
  const text = writers[format](judged);
  if (out === undefined) process.stdout.write(text);
  else writeWhole(resolve(out), text, 0o644);
}

/**
 * What the report means for a pipeline. Advisory rules never change it. A reading of the tenant answers for what is in
 * force, so a policy that only reports is not good enough there.
 */
export function exitCodeOf({ results, command }: JudgedStack): number {
  const mandatory = results.filter(({ level }) => level === "mandatory").map(({ verdict }) => verdict);
  if (mandatory.includes("fail")) return exitCodes.bad;
  if (command === "audit" && mandatory.includes("reportOnly")) return exitCodes.bad;
  return mandatory.includes("undecided") ? exitCodes.undecided : exitCodes.done;
}

/** package.json lies two folders up, in the checkout and in the published package alike. */
function version(): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  return manifest.version;
}
