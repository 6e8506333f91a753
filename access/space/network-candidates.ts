import { type Address, contains, parseAddress, printAddress, type Range } from "../ip.ts";
import type { Policy } from "../policy.ts";
import type { Network } from "../sign-in.ts";
import type { Tenant } from "../tenant.ts";
import { checkCandidateCount } from "./limits.ts";

/**
 * One network of every kind: the ends of all ranges cut the addresses into runs no policy can tell apart, and each run is met
 * with each country that is named, one that is not, and none.
 */
export function networkCandidates(policies: readonly Policy[], tenant: Tenant): Network[] {
  if (policies.every(({ locations }) => locations === null)) return [{ ip: ordinary[0] }];
  const ranges = rangesOf(tenant);
  const countries = countriesOf(tenant);
  const trust = tenant.mfaTrustedIps ? [{}] : [{ mfaTrusted: false }, { mfaTrusted: true }];
  checkCandidateCount("network", (2 * ranges.length + 5) * countries.length * trust.length);
  return addresses(ranges).flatMap((address) =>
    countries.flatMap((country) => trust.map((mfa) => ({ ip: printAddress(address), country, ...mfa }))),
  );
}

// Addresses set aside for documentation: nobody's.
const ordinary = ["203.0.113.7", "198.51.100.7", "2001:db8:ffff::7"] as const;

function rangesOf(tenant: Tenant): Range[] {
  const named = [...tenant.locations.values()].flatMap((location) =>
    location.kind === "addresses" ? location.ranges : [],
  );
  return [...named, ...(tenant.mfaTrustedIps ?? [])];
}

/** The first address of each run; of runs that lie in the same ranges, one is enough. */
function addresses(ranges: readonly Range[]): Address[] {
  const starts: Address[] = [...ordinary, "0.0.0.0", "::"].flatMap((text) => parseAddress(text) ?? []);
  for (const { version, first, last } of ranges) {
    starts.push({ version, value: first });
    if (last + 1n < 1n << (version === 4 ? 32n : 128n)) starts.push({ version, value: last + 1n });
  }
  const seen = new Map<string, Address>();
  for (const address of starts) {
    const key = ranges.map((range) => (contains(range, address) ? "1" : "0")).join("");
    if (!seen.has(key)) seen.set(key, address);
  }
  return [...seen.values()];
}

function countriesOf(tenant: Tenant): (string | null)[] {
  const named = new Set<string>();
  for (const location of tenant.locations.values()) {
    if (location.kind === "countries") for (const country of location.countries) named.add(country);
  }
  // XA to XZ are user-assigned codes of ISO 3166: no country has them.
  return [...named, "XX", null];
}
