import { isJsonObject, type Json, type JsonObject } from "../../graph/index.ts";
import type { HeldForm } from "../held.ts";

const prefix = "licenses.";

/**
 * A licence is held by its name; its value names the service plans left out, so that a whole licence is not the same as
 * none. Licences nobody declared are not ours.
 */
export const licenseForm: HeldForm = {
  hold(settings) {
    const held = rows(settings).map(
      ({ skuPartNumber, ...rest }) => [`${prefix}${String(skuPartNumber)}`, rest] as const,
    );
    return Object.fromEntries(held);
  },
  replace(settings, values) {
    const kept = rows(settings).flatMap((row): JsonObject[] => {
      const path = `${prefix}${String(row.skuPartNumber)}`;
      if (!(path in values)) return [row];
      const value = values[path];
      return isJsonObject(value) ? [{ skuPartNumber: row.skuPartNumber ?? "", ...value }] : [];
    });
    return { ...settings, licenses: kept };
  },
};

/** The value of a licence: what is left out of it. */
export function licenseValue(disabledPlans: string[]): JsonObject {
  return { disabledPlans: [...disabledPlans].sort() };
}

export function disabledPlansOf(value: Json | undefined): string[] {
  const plans = isJsonObject(value) ? value.disabledPlans : undefined;
  return Array.isArray(plans) ? plans.map(String) : [];
}

export function skuOfPath(path: string): string {
  return path.slice(prefix.length);
}

export function pathOfSku(sku: string): string {
  return `${prefix}${sku}`;
}

/** One spelling: names in capitals, licences in order of their names, an empty list where nothing is left out. */
export function normaliseLicenses(settings: JsonObject): JsonObject {
  if (!Array.isArray(settings.licenses)) return settings;
  const licenses = settings.licenses.map((row): Json => {
    if (!isJsonObject(row)) return row;
    const plans = row.disabledPlans;
    return {
      ...row,
      skuPartNumber: upper(row.skuPartNumber),
      disabledPlans: Array.isArray(plans) ? plans.map(upper) : (plans ?? []),
    };
  });
  return { ...settings, licenses: licenses.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)) };
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ids stay as they are (small letters); among them is the engine's mark for a value that is not known yet. */
function upper(value: Json | undefined): Json {
  if (typeof value !== "string") return value ?? null;
  return guid.test(value) ? value.toLowerCase() : value.toUpperCase();
}

function rows(settings: JsonObject): JsonObject[] {
  return Array.isArray(settings.licenses) ? settings.licenses.filter(isJsonObject) : [];
}

function nameOf(row: Json): string {
  return isJsonObject(row) ? String(row.skuPartNumber) : "";
}
