import type { TenantContext } from "../../context.ts";
import { checkBody } from "../../schema/check-body.ts";
import { isGuid } from "../../schema/primitive.ts";
import { type Entity, isObject, isStrings, type Json, type JsonObject, strings, text } from "../../store/json.ts";
import type { GraphCall } from "../call.ts";
import { badRequest } from "../error.ts";

export type LicenceChange = { add: { skuId: string; disabledPlans: string[] }[]; remove: string[] };

/** Reads and checks the body of assignLicense: both lists, known SKUs, plans that belong to them. */
export function readLicenceChange(call: GraphCall): LicenceChange {
  const body = isObject(call.body) ? call.body : {};
  for (const key of Object.keys(body)) {
    if (key !== "addLicenses" && key !== "removeLicenses" && !key.startsWith("@odata.")) {
      throw badRequest(`The parameter '${key}' is not a parameter of the action assignLicense.`);
    }
  }
  const { addLicenses, removeLicenses } = body;
  if (!Array.isArray(addLicenses) || !isStrings(removeLicenses)) {
    throw badRequest("assignLicense needs both lists, addLicenses and removeLicenses; either may be empty.");
  }
  const add = addLicenses.map((licence) => readLicence(call, licence));
  const remove = removeLicenses.map((id) => {
    if (!isGuid(id)) {
      throw badRequest(`Invalid value specified for property 'removeLicenses': '${id}' is no Guid.`);
    }
    return id.toLowerCase();
  });
  return { add, remove };
}

function readLicence(call: GraphCall, licence: Json): LicenceChange["add"][number] {
  checkBody(call.version, "assignedLicense", licence, { verb: "action", directory: true });
  const row = licence as JsonObject;
  const skuId = text(row.skuId)?.toLowerCase() ?? "";
  const sku = skuOf(call.context, skuId);
  const plans = strings(row.disabledPlans).map((plan) => plan.toLowerCase());
  const known = new Set(
    (Array.isArray(sku.servicePlans) ? sku.servicePlans : []).map((plan) =>
      isObject(plan) ? plan.servicePlanId : null,
    ),
  );
  const foreign = plans.find((plan) => !known.has(plan));
  if (foreign !== undefined) {
    throw badRequest(`Service plan ${foreign} is not a part of the license ${skuId}.`);
  }
  return { skuId, disabledPlans: plans };
}

function skuOf(context: TenantContext, skuId: string): Entity {
  for (const sku of context.store.collection("subscribedSkus").values()) {
    if (sku.skuId === skuId) {
      return sku;
    }
  }
  throw badRequest(`License ${skuId} does not correspond to a valid company License.`);
}

/** The assigned licences after the change; taking away one that is not there is refused. */
export function changed(held: LicenceChange["add"], change: LicenceChange, who: "User" | "Group"): Json[] {
  for (const skuId of change.remove) {
    if (!held.some((licence) => licence.skuId === skuId)) {
      throw badRequest(`${who} does not have a corresponding license.`);
    }
    if (change.add.some((licence) => licence.skuId === skuId)) {
      throw badRequest(`The license ${skuId} is both in addLicenses and in removeLicenses.`);
    }
  }
  const kept = held.filter(
    ({ skuId }) => !change.remove.includes(skuId) && !change.add.some((added) => added.skuId === skuId),
  );
  return [...kept, ...change.add].map(({ skuId, disabledPlans }) => ({ disabledPlans, skuId }));
}
