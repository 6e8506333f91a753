import type { TenantContext } from "../context.ts";
import { type Entity, isObject, type JsonObject, strings } from "../store/json.ts";

/** Names of the service plans a user has: of each licence, those that are not switched off. */
export function plansOf({ store }: TenantContext, user: Entity): Set<string> {
  const plans = new Set<string>();
  const licences = objects(user.assignedLicenses);
  if (licences.length === 0) {
    return plans;
  }
  const skus = new Map([...store.collection("subscribedSkus").values()].map((sku) => [sku.skuId, sku]));
  for (const licence of licences) {
    const off = new Set(strings(licence.disabledPlans));
    for (const plan of objects(skus.get(licence.skuId ?? null)?.servicePlans)) {
      if (!off.has(String(plan.servicePlanId))) {
        plans.add(String(plan.servicePlanName));
      }
    }
  }
  return plans;
}

const objects = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** Microsoft's names of the service plans that open Teams' features. */
const features: readonly (readonly [plan: string, feature: string])[] = [
  ["TEAMS1", "Teams"],
  ["MCOEV", "PhoneSystem"],
  ["MCOEV_VIRTUALUSER", "PhoneSystemVirtualUser"],
  ["MCOMEETADV", "AudioConferencing"],
  ["MCOPSTN1", "CallingPlan"],
  ["MCOPSTN2", "CallingPlan"],
];

/** What a user may use in Teams, in the words of Get-CsOnlineUser's FeatureTypes. */
export const featureTypes = (plans: ReadonlySet<string>): string[] => [
  ...new Set(features.filter(([plan]) => plans.has(plan)).map(([, feature]) => feature)),
];
