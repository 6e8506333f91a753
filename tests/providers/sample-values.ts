import { z } from "zod";
import type { Json } from "../../components/graph/index.ts";

/** Numbers that are not free to choose, by property. */
const numbers: Readonly<Record<string, [number, number]>> = {
  ClientAppSharingPort: [50_040, 50_041],
  ClientAudioPort: [50_000, 50_001],
  ClientVideoPort: [50_020, 50_021],
  MaskBits: [24, 25],
  PickupRangeEnd: [98, 97],
  PickupRangeStart: [11, 12],
  PinLength: [6, 7],
  UpdateDayOfWeek: [1, 2],
};

/** A value the schema takes. */
export function sampleValue(schema: unknown, name: string): Json {
  return (numbers[name] ?? samples(schema))[0] ?? null;
}

/** A value the schema takes that is not this one. */
export function otherValue(schema: unknown, value: Json | undefined, name: string): Json {
  const text = JSON.stringify(value ?? null).toLowerCase();
  const other = (numbers[name] ?? samples(schema)).find((sample) => JSON.stringify(sample).toLowerCase() !== text);
  if (other === undefined) throw new Error(`no other value of ${name} than ${text}`);
  return other;
}

/** Whether the schema takes more than one value. */
export function isChoice(schema: unknown): boolean {
  return samples(schema).length > 1;
}

function samples(schema: unknown): Json[] {
  if (schema instanceof z.ZodOptional) return samples(schema.unwrap());
  if (schema instanceof z.ZodBoolean) return [true, false];
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (schema instanceof z.ZodNumber) return numbersWithin(schema);
  if (schema instanceof z.ZodLiteral) return schema.values.values().map(jsonOf).toArray();
  if (schema instanceof z.ZodURL) return ["https://voss.example/alfa", "https://voss.example/beta"];
  if (schema instanceof z.ZodISODate) return ["2027-01-04", "2027-02-01"];
  if (schema instanceof z.ZodUnion) return [["voss.example"], "AllowAllKnownDomains"];
  if (schema instanceof z.ZodArray) return lists(schema.element);
  if (schema instanceof z.ZodObject) {
    const members = Object.entries(schema.shape).map(([name, inner]) => [name, samples(inner)] as const);
    return [0, 1].map((index) => Object.fromEntries(members.map(([name, of]) => [name, of[index] ?? of[0] ?? null])));
  }
  if (schema instanceof z.ZodString) return ["alfa", "beta"];
  if (schema instanceof z.ZodGUID) return [guid(1), guid(2)];
  return [{ alfa: 1 }, { alfa: 2 }];
}

/** As far from the limits as they allow. */
function numbersWithin({ minValue, maxValue }: z.ZodNumber): Json[] {
  const [least, most] = [minValue ?? 0, maxValue ?? 1_000];
  return least <= 300 && most >= 700 ? [300, 700] : [Math.max(least, 0), Math.max(least, 0) + 1];
}

function jsonOf(value: unknown): Json {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

function lists(element: unknown): Json[] {
  const [first = null, second = null] = samples(element);
  return [[first, second], [first]];
}

function guid(index: number): string {
  return `dddddddd-0000-4000-8000-00000000000${index}`;
}
