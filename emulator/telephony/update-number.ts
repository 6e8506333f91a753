import type { GraphCall, GraphResult } from "../graph/call.ts";
import { serviceBadRequest } from "../graph/error.ts";
import { text } from "../store/json.ts";
import { readParameters } from "./action-body.ts";
import { readNumber } from "./number-id.ts";
import { findNumber } from "./number-inventory.ts";
import { checkLocation } from "./number-location.ts";
import { settleOrders } from "./orders.ts";

/** Changes what hangs on a number at once: an empty string clears, null or nothing keeps. */
export function updateNumber(call: GraphCall): GraphResult {
  const { context } = call;
  settleOrders(context);
  const given = readParameters(call, "updateNumber", {
    telephoneNumber: { type: "String", required: true },
    locationId: { type: "String" },
    networkSiteId: { type: "String" },
    reverseNumberLookupOptions: { type: "String[]", enumName: "teamsAdministration.reverseNumberLookupOption" },
  });
  const telephoneNumber = readNumber(String(given.telephoneNumber), undefined);
  const number = findNumber(context, telephoneNumber);
  if (!number) {
    throw serviceBadRequest(
      `Telephone number ${telephoneNumber} was not found from tenant ${context.store.identity.tenantId}.`,
    );
  }
  const locationId = text(given.locationId);
  checkLocation(call, number, locationId ?? null);
  if (locationId !== undefined) {
    number.locationId = locationId === "" ? null : locationId;
    number.civicAddressId = context.store.collection("civicLocations").get(locationId)?.civicAddressId ?? null;
  }
  const networkSiteId = text(given.networkSiteId);
  if (networkSiteId !== undefined) {
    number.networkSiteId = networkSiteId === "" ? null : networkSiteId;
  }
  if (given.reverseNumberLookupOptions !== undefined) {
    number.reverseNumberLookupOptions = given.reverseNumberLookupOptions;
  }
  context.store.touched();
  return { status: 200 };
}
