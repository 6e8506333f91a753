import type { Network } from "../../access/index.ts";

/** One address or country that lies in each named location, by the location's id in lower case. */
export function addressesOf(namedLocations: readonly unknown[]): ReadonlyMap<string, Network> {
  return new Map(
    namedLocations.flatMap((location): [string, Network][] => {
      const get = (name: string): unknown =>
        typeof location === "object" && location !== null ? Reflect.get(location, name) : undefined;
      const id = get("id");
      const network = networkIn(get("ipRanges"), get("countriesAndRegions"));
      return typeof id === "string" && network ? [[id.toLowerCase(), network]] : [];
    }),
  );
}

function networkIn(ranges: unknown, countries: unknown): Network | undefined {
  const [range]: unknown[] = Array.isArray(ranges) ? ranges : [];
  const cidr: unknown = typeof range === "object" && range !== null ? Reflect.get(range, "cidrAddress") : undefined;
  if (typeof cidr === "string") return { ip: cidr.split("/", 1)[0] ?? cidr };
  const [country]: unknown[] = Array.isArray(countries) ? countries : [];
  return typeof country === "string" ? { country } : undefined;
}
