import { now } from "../../context.ts";
import { type Entity, isObject, strings, text } from "../../store/json.ts";
import type { GraphCall, GraphResult } from "../call.ts";
import { badRequest } from "../error.ts";
import { changed, readLicenceChange } from "../licensing/assign-license.ts";
import { applyGroupLicences, statesOf } from "../licensing/group-licences.ts";

/** Licences given to one person directly, beside what groups give; returns the changed user. */
export function assignToUser(call: GraphCall, user: Entity): Entity {
  const direct = statesOf(user).filter((state) => state.assignedByGroup === null);
  const held = direct.map((state) => ({ skuId: text(state.skuId) ?? "", disabledPlans: strings(state.disabledPlans) }));
  const change = readLicenceChange(call);
  if (!text(user.usageLocation)) {
    throw badRequest("License assignment cannot be done for user with invalid usage location.");
  }
  const licences = changed(held, change, "User").filter(isObject);
  const inherited = statesOf(user).filter((state) => state.assignedByGroup !== null);
  const fresh = licences.map((licence) => ({
    ...licence,
    assignedByGroup: null,
    state: "Active",
    error: "None",
    lastUpdatedDateTime: now(call.context),
  }));
  const next: Entity = { ...user, licenseAssignmentStates: [...fresh, ...inherited] };
  call.context.store.collection("users").set(user.id, next);
  applyGroupLicences(call.context);
  if (statesOf(next).some((state) => state.assignedByGroup === null && state.state === "Error")) {
    call.context.store.collection("users").set(user.id, user);
    applyGroupLicences(call.context);
    throw badRequest("Subscription does not have any available licenses.");
  }
  return next;
}

/** The plans behind a user's licences. */
export function licenseDetails(call: GraphCall, user: Entity): GraphResult {
  const held = new Set(
    (Array.isArray(user.assignedLicenses) ? user.assignedLicenses : []).map((row) =>
      isObject(row) ? row.skuId : null,
    ),
  );
  const rows = [...call.context.store.collection("subscribedSkus").values()].filter((sku) =>
    held.has(sku.skuId ?? null),
  );
  const value = rows.map((sku) => ({
    id: sku.id,
    skuId: sku.skuId ?? null,
    skuPartNumber: sku.skuPartNumber ?? null,
    servicePlans: sku.servicePlans ?? [],
  }));
  return {
    status: 200,
    body: {
      "@odata.context": `${call.context.origin()}/${call.version}/$metadata#users('${user.id}')/licenseDetails`,
      value,
    },
  };
}
