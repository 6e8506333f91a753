import type { z } from "zod";
import { nearest } from "./nearest.ts";
import type { PathStep, Problem } from "./problem.ts";

/** Where a report takes its place names from. */
export interface Source {
  file: string;
  value: unknown;
  lineOf(path: readonly PathStep[]): number | undefined;
  /** The path as a person would say it. */
  spell(path: readonly PathStep[]): string;
}

/** Zod's findings as sentences: value seen, then what to write. */
export function problemsOfIssues(source: Source, issues: readonly z.core.$ZodIssue[]): Problem[] {
  return issues.flatMap((issue) => problemsOf(source, issue));
}

/** One problem found by a cross-check, placed in the source. */
export function problemAt(source: Source, path: readonly PathStep[], text: string): Problem {
  const line = source.lineOf(path);
  return { file: source.file, ...(line === undefined ? {} : { line }), path: source.spell(path), text };
}

/** A value as it is shown in a message: short, and never the whole of a mapping. */
function seen(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}

function problemsOf(source: Source, issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => problemAt(source, [...path, key], unknownField(key, issue.message.split("|"))));
  }
  if (issue.code === "invalid_key") {
    const phrase = issue.issues[0]?.message ?? issue.message;
    return [problemAt(source, path, `"${String(path.at(-1))}" cannot be a key here; write ${phrase}`)];
  }
  return [problemAt(source, path, `${seen(valueAt(source.value, path))}; write ${issue.message}`)];
}

// Fields people reach for when they want to write down who somebody is.
const personFields =
  /^(leader|leiar|leder|chef|manager|owner|contact|kontakt|person|people|staff|members|medlemm?[ae]r|tilsette|ansatte|anställda|names|e-?mail|epost|e-post|user|upn|telefonnummer|phoneNumber)s?$/i;

function unknownField(key: string, fields: readonly string[]): string {
  if (personFields.test(key))
    return `there is no field for people here; leave it out, HR and the tenant know who is who`;
  const close = nearest(key, fields);
  return close === undefined ? `unknown field; use ${listed(fields)}` : `unknown field; did you mean ${close}?`;
}

// A list longer than a line helps nobody; the documentation has it whole.
function listed(fields: readonly string[]): string {
  return fields.length <= 14 ? fields.join(", ") : `one of ${fields.length}, such as ${fields.slice(0, 5).join(", ")}`;
}

function valueAt(value: unknown, path: readonly PathStep[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === "object" && inner !== null ? (inner as Record<PathStep, unknown>)[step] : undefined,
    value,
  );
}
