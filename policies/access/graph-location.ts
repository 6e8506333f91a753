import { isRecord, isUnknown, type Value, valueAt } from "../declared-tenant.ts";

/**
 * The arguments of an `azuread.NamedLocation` as Graph would deliver the location. A part that is not known makes it one
 * that access/ takes as not understood.
 * @see https://learn.microsoft.com/graph/api/resources/namedlocation
 */
export function graphLocation(
  id: string,
  inputs: { readonly [key: string]: Value },
): { readonly [key: string]: Value } {
  const { ip, country } = inputs;
  if (isRecord(ip) && !isUnknown(ip)) {
    const ranges = valueAt(ip, "ipRanges");
    return {
      id,
      displayName: inputs.displayName ?? null,
      ipRanges: Array.isArray(ranges) ? ranges.map((cidrAddress: Value) => ({ cidrAddress })) : null,
      // Not knowing whether it is trusted is not knowing the location.
      ...(isUnknown(valueAt(ip, "trusted")) ? { ipRanges: null } : { isTrusted: valueAt(ip, "trusted") ?? false }),
    };
  }
  const countries = valueAt(country, "countriesAndRegions");
  const unread = isUnknown(valueAt(country, "includeUnknownCountriesAndRegions"));
  return {
    id,
    displayName: inputs.displayName ?? null,
    countriesAndRegions: Array.isArray(countries) && !unread && !countries.some(isUnknown) ? countries : null,
    countryLookupMethod: valueAt(country, "countryLookupMethod") ?? null,
    includeUnknownCountriesAndRegions: valueAt(country, "includeUnknownCountriesAndRegions") ?? false,
  };
}
