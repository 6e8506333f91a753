import { isJsonObject, type JsonObject } from "../../components/graph/index.ts";
import type { Licence } from "../../policies/rules.ts";
import type { Account } from "./people.ts";
import type { Reading } from "./reading.ts";

/** Microsoft's names of service plans. */
const plans: Readonly<Record<string, Licence>> = {
  AAD_PREMIUM: "entraP1",
  AAD_PREMIUM_P2: "entraP2",
  Entra_Identity_Governance: "entraGovernance",
  MCOEV: "teamsPhone",
};

/** A product the tenant has bought, with what it holds. */
interface Product {
  readonly id: string;
  readonly seats: number;
  readonly licences: readonly Licence[];
}

/**
 * The products that count: paid for, or in the month after.
 *
 * @see https://learn.microsoft.com/graph/api/resources/subscribedsku
 */
export async function readProducts(reading: Reading): Promise<readonly Product[] | undefined> {
  return reading.part("licences", ["Organization.Read.All"], async () => {
    const skus = await reading.list("/v1.0/subscribedSkus", "the licences");
    return skus
      .filter(({ capabilityStatus }) => ["Enabled", "Warning"].includes(String(capabilityStatus)))
      .map(product);
  });
}

function product({ skuId, prepaidUnits, servicePlans }: JsonObject): Product {
  const held = Array.isArray(servicePlans) ? servicePlans.filter(isJsonObject) : [];
  const units = isJsonObject(prepaidUnits) ? [prepaidUnits.enabled, prepaidUnits.warning] : [];
  return {
    id: String(skuId),
    seats: units.reduce((sum: number, count) => sum + (typeof count === "number" ? count : 0), 0),
    licences: [...new Set(held.flatMap(({ servicePlanName }) => plans[String(servicePlanName)] ?? []))],
  };
}

/**
 * What the tenant owns. Entra ID P2 is bought for administrators alone, mostly: it counts as everyone's where there are
 * seats for everybody who has Entra ID P1 or P2, and as nobody's but theirs where the accounts may not be read.
 */
export function licencesOf(
  products: readonly Product[],
  accounts: ReadonlyMap<string, Account> | undefined,
): readonly Licence[] {
  const owned = [...new Set(products.flatMap(({ licences }) => licences))];
  const has = (licence: Licence) => products.filter(({ licences }) => licences.includes(licence));
  const seats = has("entraP2").reduce((sum, one) => sum + one.seats, 0);
  const premium = new Set([...has("entraP1"), ...has("entraP2")].map(({ id }) => id));
  const people = [...(accounts?.values() ?? [])].filter((one) => one.products.some((id) => premium.has(id))).length;
  const isForEveryone = accounts !== undefined && seats >= people;
  return owned.map((licence) => (licence === "entraP2" && !isForEveryone ? "entraP2ForSome" : licence));
}
