import { type Address, contains, type Range } from "../ip.ts";
import type { Listed, Policy } from "../policy.ts";
import type { Network } from "../sign-in.ts";
import type { NamedLocation, Tenant } from "../tenant.ts";
import { and, no, not, or, type Tri, tri, unknown, yes } from "../tri.ts";

/** A network with its address read; undefined where it is not known. */
export type ReadNetwork = Omit<Network, "ip"> & { readonly address?: Address };

// Graph's id for the trusted addresses of the per-user MFA service; it is not among the named locations.
const mfaTrustedLocation = "00000000-0000-0000-0000-000000000000";

/** One matching location is enough, and an address may be in several; an excluded one wins. */
export function matchNetwork({ locations }: Policy, network: ReadNetwork | undefined, tenant: Tenant): Tri {
  if (!locations) return yes;
  return and(within(locations.include, network, tenant), not(within(locations.exclude, network, tenant)));
}

function within(list: Listed<string>, network: ReadNetwork | undefined, tenant: Tenant): Tri {
  if (list.all) return yes;
  let verdict: Tri = list.allTrusted ? isTrusted(network, tenant) : no;
  for (const id of list.values) {
    if (verdict === yes) break;
    const location = tenant.locations.get(id);
    verdict = or(verdict, id === mfaTrustedLocation ? isMfaTrusted(network, tenant) : isAt(location, network));
  }
  return verdict;
}

/** Trusted are the locations marked so, and the MFA service's addresses. */
function isTrusted(network: ReadNetwork | undefined, tenant: Tenant): Tri {
  let verdict = or(isMfaTrusted(network, tenant), tenant.locationsKnown ? no : unknown);
  for (const location of tenant.locations.values()) {
    if (location.kind === "unmodelled") verdict = or(verdict, unknown);
    if (location.kind === "addresses" && location.trusted) verdict = or(verdict, isAt(location, network));
  }
  return verdict;
}

function isMfaTrusted(network: ReadNetwork | undefined, tenant: Tenant): Tri {
  if (network?.mfaTrusted !== undefined) return tri(network.mfaTrusted);
  return tenant.mfaTrustedIps ? inRanges(tenant.mfaTrustedIps, network?.address) : unknown;
}

function isAt(location: NamedLocation | undefined, network: ReadNetwork | undefined): Tri {
  if (!location || location.kind === "unmodelled") return unknown;
  if (location.kind === "addresses") return inRanges(location.ranges, network?.address);
  const country = location.by === "ip" ? network?.country : network?.gpsCountry;
  if (country === undefined) return unknown;
  return tri(country === null ? location.unknownToo : location.countries.has(country.toUpperCase()));
}

function inRanges(ranges: readonly Range[], address: Address | undefined): Tri {
  if (ranges.length === 0) return no;
  return address === undefined ? unknown : tri(ranges.some((range) => contains(range, address)));
}
