import { Option } from "commander";
import { type Language, languages } from "../policies/rules.ts";
import { CliError, exitCodes } from "./cli-error.ts";
import { readStackConfig } from "./program-under-mocks/stack-config.ts";
import type { Project } from "./project.ts";

/** The language findings are told in: what was asked for, else the stack's own, else English. */
export function languageOf(asked: string | undefined, project: Project, stack: string): Language {
  const own = asked === undefined ? readStackConfig(project, stack).values[`${project.name}:language`] : undefined;
  // A stack's own mistake is reported by the program, with everything else that is wrong.
  return languages.find((name) => name === own) ?? languageFor(asked);
}

/** The language asked for, else English. */
export function languageFor(asked: string | undefined): Language {
  const language = languages.find((name) => name === (asked ?? "en"));
  if (language) return language;
  throw new CliError(exitCodes.usage, `--language ${asked}: unknown; write one of ${languages.join(", ")}`);
}

/** The option of every command that speaks to people, the same everywhere. */
export function languageOption(): Option {
  return new Option(
    "-l, --language <language>",
    `${languages.slice(0, -1).join(", ")} or ${languages.at(-1)} (default: the stack's tenant:language, else en)`,
  );
}
