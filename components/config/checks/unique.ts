import { type Outline, unitsOf } from "../outline.ts";
import type { PathStep } from "../problem.ts";
import type { Check, Finding } from "./check.ts";

interface Named {
  path: readonly PathStep[];
  value: string | undefined;
  /** Key of the thing that holds the value. */
  holder: string | undefined;
}

/** Keys, codes and attributes that must differ from one another, because groups are told apart by them. */
export const unique: Check = (outline) => [
  ...twice(unitKeys(outline), (value) => `"${value}" is also the key of another unit; give each unit its own key`),
  ...twice(
    unitCodes(outline),
    (value, other) => `"${value}" is also the code of ${other}; give each unit its own code`,
  ),
  ...twice(
    sectorValues(outline, "key"),
    (value) => `"${value}" is also the key of another sector; give each sector its own key`,
  ),
  ...twice(
    sectorValues(outline, "code"),
    (value, other) => `"${value}" is also the code of ${other}; give each sector its own code`,
  ),
  ...twice(siteKeys(outline), (value) => `"${value}" is also the key of another site; give each site its own key`),
  ...twice(bodyKeys(outline), (value) => `"${value}" is also the key of another body; give each body its own key`),
  ...twice(
    attributes(outline),
    (value, other) => `"${value}" already carries ${other}; give each fact its own attribute`,
  ),
  ...twice(skus(outline), (value, other) => `"${value}" is also the sku of ${other}; keep one licence for each sku`),
];

function twice(all: Named[], sentence: (value: string, other: string) => string): Finding[] {
  const first = new Map<string, string>();
  return all.flatMap(({ path, value, holder }) => {
    if (value === undefined || value === "") return [];
    // Entra compares the text of a rule without regard to case.
    const folded = value.toLowerCase();
    const other = first.get(folded);
    if (other === undefined) {
      first.set(folded, holder ?? "another one");
      return [];
    }
    return [{ path, text: sentence(value, other) }];
  });
}

const unitKeys = (outline: Outline): Named[] =>
  unitsOf(outline).map(({ path, unit }) => ({ path: [...path, "key"], value: unit.key, holder: unit.key }));

const unitCodes = (outline: Outline): Named[] =>
  unitsOf(outline).map(({ path, unit }) => ({ path: [...path, "code"], value: unit.code, holder: unit.key }));

const sectorValues = (outline: Outline, field: "key" | "code"): Named[] =>
  (outline.sectors ?? []).map((sector, s) => ({
    path: ["sectors", s, field],
    value: sector[field],
    holder: sector.key,
  }));

const siteKeys = (outline: Outline): Named[] =>
  (outline.sites ?? []).map((site, s) => ({ path: ["sites", s, "key"], value: site.key, holder: site.key }));

const bodyKeys = (outline: Outline): Named[] =>
  (outline.political?.bodies ?? []).map((body, b) => ({
    path: ["political", "bodies", b, "key"],
    value: body.key,
    holder: body.key,
  }));

const attributes = (outline: Outline): Named[] =>
  Object.entries(outline.attributes ?? {}).map(([fact, value]) => ({
    path: ["attributes", fact],
    value,
    holder: fact,
  }));

const skus = (outline: Outline): Named[] =>
  Object.entries(outline.licences ?? {}).map(([key, { sku }]) => ({
    path: ["licences", key, "sku"],
    value: sku,
    holder: key,
  }));
