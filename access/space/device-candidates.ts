import { AccessInputError } from "../access-input-error.ts";
import { type DeviceProperty, isCollection, isExtensionAttribute } from "../device-filter/device.ts";
import { type Comparison, comparisonsOf } from "../device-filter/rule.ts";
import type { Policy } from "../policy.ts";
import type { Device } from "../sign-in.ts";

/** More kinds of device than this are not walked; a set of policies that names as many is answered with an error. */
const mostDevices = 100_000;

/**
 * One device of every kind the filters can tell apart: unregistered, and registered with every mix of values that the
 * comparisons on each property distinguish.
 */
export function deviceCandidates(policies: readonly Policy[]): Device[] {
  const comparisons = policies.flatMap(({ device }) => (device ? comparisonsOf(device.rule) : []));
  const byProperty = new Map<DeviceProperty, Comparison[]>();
  for (const comparison of comparisons) {
    byProperty.set(comparison.property, [...(byProperty.get(comparison.property) ?? []), comparison]);
  }
  // Extension attributes count on a managed device, whatever else is true of it.
  const managed = comparisons.some(({ property }) => isExtensionAttribute(property));
  if (managed && !byProperty.has("mdmAppId")) byProperty.set("mdmAppId", []);
  let found: Record<string, unknown>[] = [{ trustType: "AzureAD", mdmAppId: null }];
  for (const [property, list] of byProperty) {
    const values = valuesOf(property, list);
    if (found.length * values.length > mostDevices) {
      throw new AccessInputError(`policies: their device filters tell apart more than ${mostDevices} kinds of device`);
    }
    found = found.flatMap((device) => values.map((value) => ({ ...device, [property]: value })));
  }
  return [{ registered: false }, ...found.map((properties) => ({ registered: true as const, ...properties }))];
}

function valuesOf(property: DeviceProperty, comparisons: readonly Comparison[]): unknown[] {
  if (property === "isCompliant") return [true, false, null];
  const texts = [...new Set(comparisons.flatMap(({ values }) => values.filter((value) => value !== null)))];
  if (isCollection(property)) return subsets(texts);
  const starts = wanted(comparisons, "startsWith", "notStartsWith");
  const middles = wanted(comparisons, "contains", "notContains");
  const ends = wanted(comparisons, "endsWith", "notEndsWith");
  const mixed = ["", ...starts].flatMap((start) =>
    subsets(middles).flatMap((middle) => ["", ...ends].map((end) => [start, ...middle, end].join("~"))),
  );
  return distinct(["something else", null, ...texts, ...mixed], comparisons);
}

function wanted(comparisons: readonly Comparison[], ...operators: Comparison["operator"][]): string[] {
  const chosen = comparisons.filter(({ operator }) => operators.includes(operator));
  return [...new Set(chosen.flatMap(({ values }) => values.filter((value) => value !== null)))];
}

function subsets(texts: readonly string[]): string[][] {
  if (texts.length > 12)
    throw new AccessInputError(
      `policies: device filters hold ${texts.length} texts for one property, at most 12 are told apart`,
    );
  const sets: string[][] = [[]];
  for (const text of texts) sets.push(...sets.map((set) => [...set, text]));
  return sets;
}

/** Of values that every comparison treats alike, the first. */
function distinct(values: readonly (string | null)[], comparisons: readonly Comparison[]): (string | null)[] {
  const seen = new Map<string, string | null>();
  for (const value of values) {
    const key = value === null ? "absent" : comparisons.map((comparison) => answers(comparison, value)).join();
    if (!seen.has(key)) seen.set(key, value);
  }
  return [...seen.values()];
}

function answers({ values }: Comparison, value: string): string {
  return values
    .map((text) =>
      text === null ? "-" : `${value === text}${value.startsWith(text)}${value.endsWith(text)}${value.includes(text)}`,
    )
    .join();
}
