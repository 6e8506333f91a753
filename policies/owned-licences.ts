import byName from "./data/licences-of-skus.json" with { type: "json" };
import { type DeclaredTenant, isRecord, valueAt } from "./declared-tenant.ts";
import { settingsOf } from "./setting.ts";
import { type Licence, licences, type RuleSettings } from "./settings/rule-settings.ts";

const namesOf: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(byName));

/**
 * What the tenant owns: as the settings say, as the tenant says, or as the licences that the program assigns hold.
 * Undefined when nothing says it: then nothing is called "not licensed".
 */
export function ownedLicences(tenant: DeclaredTenant, settings: RuleSettings): ReadonlySet<Licence> | undefined {
  const said = settings.licences ?? tenant.observed?.licences;
  if (said) return new Set(said.flatMap(withIncluded));
  const assigned = settingsOf(tenant, "GroupLicenses").flatMap(({ settings: held }) => {
    const list = valueAt(held, "licenses");
    return Array.isArray(list) ? list.map((item) => (isRecord(item) ? item.skuPartNumber : undefined)) : [];
  });
  if (assigned.length === 0) return undefined;
  return new Set(assigned.flatMap((sku) => (typeof sku === "string" ? licencesOfSku(sku) : [])));
}

/** The product that is bought for a few: administrators, mostly. Who has given it to everyone says so in the settings. */
const forSome = "AAD_PREMIUM_P2";

/** What a product holds, by its skuPartNumber. */
function licencesOfSku(sku: string): readonly Licence[] {
  if (sku.toUpperCase() === forSome) return withIncluded("entraP2ForSome");
  return licences.filter((licence) => namesOf.get(sku)?.includes(licence)).flatMap(withIncluded);
}

// Entra ID P2 holds P1, access reviews and entitlement management.
function withIncluded(licence: Licence): readonly Licence[] {
  if (licence === "entraP2") return ["entraP2", "entraP1", ...withIncluded("entraP2ForSome")];
  return licence === "entraP2ForSome" ? ["entraP2ForSome", "entraGovernance"] : [licence];
}
