import type { z } from "zod";
import { ConfigError } from "./config-error.ts";
import { problemsOfIssues } from "./issue-problems.ts";
import type { PathStep } from "./problem.ts";

/**
 * The part of a component's arguments that a stack's file could hold, checked as the file is: defaults filled in, every
 * mistake in one ConfigError under the component's name.
 */
export function parsePart<Schema extends z.ZodObject>(name: string, schema: Schema, args: object): z.output<Schema> {
  const value = Object.fromEntries(Object.entries(args).filter(([field]) => field in schema.shape));
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const source = { file: name, value, lineOf: () => undefined, spell };
  throw new ConfigError(problemsOfIssues(source, parsed.error.issues));
}

const spell = (path: readonly PathStep[]) =>
  path.reduce<string>(
    (said, step) => (typeof step === "number" ? `${said}[${step}]` : said === "" ? step : `${said}.${step}`),
    "",
  );
