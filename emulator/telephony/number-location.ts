import type { GraphCall } from "../graph/call.ts";
import { serviceBadRequest } from "../graph/error.ts";
import { type Entity, strings } from "../store/json.ts";

/** The place an emergency call from the number is sent to; on some numbers only the operator may change it. */
export function checkLocation({ context }: GraphCall, number: Entity, locationId: string | null): void {
  if (locationId === null) {
    return;
  }
  const named = String(number.telephoneNumber);
  if (!strings(number.supportedCustomerActions).includes("locationUpdate")) {
    throw serviceBadRequest(`The location of telephone number ${named} can only be changed by its operator.`);
  }
  if (locationId !== "" && !context.store.collection("civicLocations").has(locationId)) {
    throw serviceBadRequest(`The location ${locationId} was not found from tenant ${context.store.identity.tenantId}.`);
  }
}
