import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { parseRuleSettings, type RuleSettings } from "../../policies/rules.ts";
import { CliError, exitCodes } from "../cli-error.ts";
import type { Project } from "../project.ts";

/** Names of the file beside Pulumi.yaml that is read when none is named. */
const names = ["guardrails.yaml", "guardrails.json"];

/** The settings of the rules, as written and as read. */
export interface SettingsFile {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly settings: RuleSettings;
}

/** Reads the settings of the rules: the file named, else `guardrails.yaml` beside Pulumi.yaml, else none. */
export function readSettings(named: string | undefined, project: Project): SettingsFile {
  const file = named ?? names.map((name) => join(project.folder, name)).find(existsSync);
  if (file === undefined) return { raw: {}, settings: {} };
  try {
    // JSON is YAML too.
    const raw: unknown = parse(readFileSync(file, "utf8")) ?? {};
    const settings = parseRuleSettings(raw);
    return { raw: { ...(raw as object) }, settings };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CliError(exitCodes.usage, `${named === undefined ? file : `--settings ${file}`}: ${why}`, {
      cause: error,
    });
  }
}
