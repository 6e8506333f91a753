import { z } from "zod";
import type { Json, JsonObject } from "../../graph/index.ts";
import type { AnySetting, Problem } from "../definition.ts";
import { nearest } from "./nearest.ts";
import { holdsUnknown, isUnknown } from "./unknown.ts";

/** Every mistake in what was declared. What is not known yet is taken as right. */
export function validate(setting: AnySetting, news: JsonObject): Problem[] {
  const { key, settings } = parts(setting, news);
  const label = typeof news.label === "string" ? news.label : setting.type;
  const problems = [
    ...problemsOf(setting.key, key, ""),
    ...(isUnknown(news.settings) ? [] : problemsOf(setting.settings, settings, "settings")),
    ...flag(news, "adopt"),
    ...flag(news, "restoreOnDelete"),
  ];
  if (problems.length > 0 || isUnknown(news.settings)) return problems;
  return setting.examine?.({ key, settings: news.settings as JsonObject, label }) ?? [];
}

function parts(setting: AnySetting, news: JsonObject): { key: JsonObject; settings: Json | undefined } {
  const key: JsonObject = {};
  for (const name of Object.keys(setting.key.shape)) if (news[name] !== undefined) key[name] = news[name];
  return { key, settings: news.settings };
}

/** Every mistake in a value, each with its path. */
export function problemsOf(schema: z.ZodObject, value: Json | undefined, at: string): Problem[] {
  const parsed = schema.safeParse(value);
  if (parsed.success) return [];
  return parsed.error.issues
    .filter((issue) => !excused(issue, value))
    .flatMap((issue) => describe(issue, value, at, schema));
}

/** An issue says nothing when it is about a value that is not known yet. */
function excused(issue: z.core.$ZodIssue, value: Json | undefined): boolean {
  for (let depth = 0; depth <= issue.path.length; depth++)
    if (isUnknown(valueAt(value, issue.path.slice(0, depth)))) return true;
  return issue.code === "custom" && holdsUnknown(valueAt(value, issue.path));
}

function describe(issue: z.core.$ZodIssue, value: Json | undefined, at: string, schema: z.ZodObject): Problem[] {
  const path = pathText(at, issue.path);
  const seen = JSON.stringify(valueAt(value, issue.path));
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((name) => {
        const near = nearest(name, namesAt(schema, issue.path));
        return {
          path: pathText(path, [name]),
          reason: `there is no setting of this name${near === undefined ? "" : `; did you mean ${near}?`}`,
        };
      });
    case "invalid_value":
      return [
        {
          path,
          reason: `${seen ?? "nothing"} is not among its values; write one of ${issue.values.map((word) => JSON.stringify(word)).join(", ")}`,
        },
      ];
    case "invalid_type":
      return [
        {
          path,
          reason:
            seen === undefined
              ? `is missing; write ${article(issue.expected)}`
              : `is ${seen}; write ${article(issue.expected)}`,
        },
      ];
    default:
      return [{ path, reason: `${issue.message}, got ${seen ?? "nothing"}` }];
  }
}

function flag(news: JsonObject, name: string): Problem[] {
  const value = news[name];
  if (value === undefined || typeof value === "boolean" || isUnknown(value)) return [];
  return [{ path: name, reason: `is ${JSON.stringify(value)}; write true or false` }];
}

function namesAt(schema: z.ZodObject, path: readonly PropertyKey[]): string[] {
  let inner: unknown = schema;
  for (const step of path) {
    while (inner instanceof z.ZodOptional) inner = inner.unwrap();
    if (inner instanceof z.ZodObject) inner = inner.shape[String(step)];
    else if (inner instanceof z.ZodRecord) inner = inner.valueType;
    else if (inner instanceof z.ZodArray) inner = inner.element;
    else return [];
  }
  while (inner instanceof z.ZodOptional) inner = inner.unwrap();
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function valueAt(value: Json | undefined, path: readonly PropertyKey[]): Json | undefined {
  let inner: Json | undefined = value;
  for (const step of path) {
    if (typeof inner !== "object" || inner === null) return undefined;
    inner = (inner as Record<string, Json | undefined>)[String(step)];
  }
  return inner;
}

function pathText(at: string, path: readonly PropertyKey[]): string {
  return [at, ...path.map(String)].filter((part) => part !== "").join(".");
}

function article(type: string): string {
  if (type === "boolean") return "true or false";
  return /^[aeio]/.test(type) ? `an ${type}` : `a ${type}`;
}
