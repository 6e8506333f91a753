import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { smallFile } from "../components/fixtures.ts";

/** The small municipality with one thing replaced; the thing has to be there. */
export function smallWith(from: string, to: string): string {
  if (!smallFile.includes(from)) throw new Error(`the small municipality has no ${from}`);
  return smallFile.replace(from, to);
}

/** A file of the repository as text. */
export const repositoryFile = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** The keys of a stack's file as the engine hands them to the program. */
export function stackKeys(text: string): Record<string, string> {
  const { config } = parse(text) as { config: Record<string, unknown> };
  return Object.fromEntries(
    Object.entries(config).map(([key, value]) => [key, typeof value === "string" ? value : JSON.stringify(value)]),
  );
}
