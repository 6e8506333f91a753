import { z } from "zod";
import type { Json, JsonObject } from "../../graph/index.ts";
import type { Held } from "../held.ts";

/** What a template's value is. Graph holds every one of them as text; a list has a character between its items. */
export type ValueKind = "boolean" | "integer" | "string" | "guid" | { separator: "," | "\t" } | readonly string[];

/** A template's values with what they are when nobody has set them, as text. */
export type TemplateValues = Readonly<Record<string, { kind: ValueKind; default: string }>>;

type ValueOf<Kind> = Kind extends "boolean"
  ? boolean
  : Kind extends "integer"
    ? number
    : Kind extends { separator: string }
      ? string[]
      : Kind extends readonly (infer Word)[]
        ? Word
        : string;

type ValuesSchema<Table extends TemplateValues> = z.ZodObject<
  { [Name in keyof Table]: z.ZodOptional<z.ZodType<ValueOf<Table[Name]["kind"]>, ValueOf<Table[Name]["kind"]>>> },
  z.core.$strict
>;

export function valuesSchema<const Table extends TemplateValues>(table: Table): ValuesSchema<Table> {
  const shape = Object.fromEntries(Object.entries(table).map(([name, { kind }]) => [name, schemaOf(kind).optional()]));
  // The shape is built from the very table its type is read from.
  return z.strictObject(shape) as unknown as ValuesSchema<Table>;
}

/** The tenant's rows as values; what has no row is at the template's default. */
export function readRows(table: TemplateValues, rows: readonly { name: string; value: string | null }[]): Held {
  const texts = new Map(rows.map(({ name, value }) => [name, value]));
  return Object.fromEntries(
    Object.entries(table).map(([name, row]) => [name, fromText(row.kind, texts.get(name) ?? row.default)]),
  );
}

/** Every row of the template: the service takes all of them or none. */
export function writeRows(table: TemplateValues, values: Held): JsonObject[] {
  return Object.entries(table).map(([name, row]) => ({
    name,
    value: toText(row.kind, values[name] ?? null, row.default),
  }));
}

function schemaOf(kind: ValueKind): z.ZodType {
  if (kind === "boolean") return z.boolean();
  if (kind === "integer") return z.int().min(0);
  if (kind === "string") return z.string();
  if (kind === "guid") return z.guid();
  if ("separator" in kind) {
    const { separator } = kind;
    return z.array(z.string().refine((word) => !word.includes(separator), "write one word an item"));
  }
  return z.enum(kind as readonly [string, ...string[]]);
}

function fromText(kind: ValueKind, text: string): Json {
  if (kind === "boolean") return text.toLowerCase() === "true";
  if (kind === "integer") return Number(text);
  if (typeof kind === "object" && "separator" in kind) return text === "" ? [] : text.split(kind.separator);
  return text;
}

function toText(kind: ValueKind, value: Json, otherwise: string): string {
  if (value === null) return otherwise;
  if (typeof kind === "object" && "separator" in kind && Array.isArray(value)) return value.join(kind.separator);
  return String(value);
}
