import type { TenantContext } from "../context.ts";
import { objectId } from "../seed/object-id.ts";
import type { JsonObject } from "../store/json.ts";

/**
 * SYNTHETIC: one address where an organisation's emergency calls come from. Addresses are made in the admin centre;
 * no request that makes one is known well enough to be modelled.
 */
export function deliverLocations({ store }: TenantContext): void {
  const { customDomains, tenantId, displayName, countryLetterCode } = store.identity;
  const locations = store.collection("civicLocations");
  if (customDomains.length === 0 || locations.size > 0) {
    return;
  }
  const id = objectId(tenantId, "location", "main");
  locations.set(id, {
    id,
    civicAddressId: objectId(tenantId, "civicAddress", "main"),
    description: displayName,
    location: null,
    companyName: displayName,
    houseNumber: "1",
    streetName: "Synthetic street",
    cityOrTown: "Synthetic town",
    postalOrZipCode: "0000",
    country: countryLetterCode,
    latitude: "60",
    longitude: "10",
    isDefault: true,
    validationStatus: "Validated",
  });
}

/** As the service answers: a bare list. */
export const listLocations = ({ store }: TenantContext): JsonObject[] => [
  ...store.collection("civicLocations").values(),
];
