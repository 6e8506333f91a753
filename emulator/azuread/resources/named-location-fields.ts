import type { Fields } from "../terraform/field.ts";
import { notEmpty, oneOf, prefixAtLeast } from "../terraform/text-checks.ts";

const exactlyOneOf = ["ip", "country"];

/** A named location: address ranges or countries, never both. */
export const namedLocationFields: Fields = {
  displayName: { kind: "text", required: true, check: notEmpty },
  ip: {
    kind: "block",
    forceNew: true,
    exactlyOneOf,
    fields: {
      ipRanges: { kind: "list", required: true, of: { kind: "text", check: prefixAtLeast(8) } },
      trusted: { kind: "flag" },
    },
  },
  country: {
    kind: "block",
    forceNew: true,
    exactlyOneOf,
    fields: {
      countriesAndRegions: { kind: "list", required: true, of: { kind: "text", check: notEmpty } },
      includeUnknownCountriesAndRegions: { kind: "flag" },
      // Graph's countryLookupMethodType.
      countryLookupMethod: {
        kind: "text",
        default: "clientIpAddress",
        check: oneOf("authenticatorAppGps", "clientIpAddress"),
      },
    },
  },
  objectId: { kind: "text", readOnly: true },
};
