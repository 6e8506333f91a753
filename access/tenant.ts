import { AccessInputError } from "./access-input-error.ts";
import { Directory, type DirectoryFacts } from "./directory.ts";
import { parseRange, type Range } from "./ip.ts";

/** What must be known of a tenant beside its policies. Whatever is left out is unknown. */
export type TenantFacts = {
  directory?: DirectoryFacts;
  /** Named locations as Graph delivers them. */
  namedLocations?: readonly unknown[];
  /** Trusted addresses of the per-user MFA service, as CIDR; `[]` when there are none, as in most tenants. */
  mfaTrustedIps?: readonly string[];
  /** Which partners' multifactor and device claims are accepted from B2B users, by tenant id; `default` for all others. */
  inboundTrust?: Readonly<Record<string, InboundTrust>>;
};

export type InboundTrust = { mfa: boolean; compliantDevice: boolean; hybridJoinedDevice: boolean };

export type NamedLocation =
  | { readonly kind: "addresses"; readonly ranges: readonly Range[]; readonly trusted: boolean }
  | {
      readonly kind: "countries";
      readonly countries: ReadonlySet<string>;
      readonly unknownToo: boolean;
      readonly by: "ip" | "gps";
    }
  /** A kind or a member that is not understood. */
  | { readonly kind: "unmodelled" };

/** The facts, read once. */
export type Tenant = {
  readonly directory: Directory;
  readonly locations: ReadonlyMap<string, NamedLocation>;
  /** False when an unread location may be trusted. */
  readonly locationsKnown: boolean;
  readonly mfaTrustedIps: readonly Range[] | null;
  readonly inboundTrust: ReadonlyMap<string, InboundTrust> | null;
};

export function readTenant(facts: TenantFacts): Tenant {
  const locations = new Map((facts.namedLocations ?? []).map(readLocation));
  const trust = facts.inboundTrust;
  return {
    directory: new Directory(facts.directory ?? {}),
    locations,
    locationsKnown: facts.namedLocations !== undefined,
    mfaTrustedIps: facts.mfaTrustedIps?.map((text, index) => range(text, `mfaTrustedIps[${index}]`)) ?? null,
    inboundTrust: trust ? new Map(Object.entries(trust).map(([id, value]) => [id.toLowerCase(), value])) : null,
  };
}

function range(text: string, path: string): Range {
  const parsed = parseRange(text);
  if (!parsed) throw new AccessInputError(`${path}: write an address range such as 192.0.2.0/24, got ${text}`);
  return parsed;
}

function readLocation(json: unknown, index: number): [string, NamedLocation] {
  const get = (name: string): unknown =>
    typeof json === "object" && json !== null ? Reflect.get(json, name) : undefined;
  const id = get("id");
  if (typeof id !== "string") {
    throw new AccessInputError(`namedLocations[${index}].id: give the id of the location, got ${String(id)}`);
  }
  return [id.toLowerCase(), location(get)];
}

function location(get: (name: string) => unknown): NamedLocation {
  const ranges = get("ipRanges");
  if (Array.isArray(ranges)) {
    const parsed = ranges.map((item: unknown) => {
      const cidr: unknown = typeof item === "object" && item !== null ? Reflect.get(item, "cidrAddress") : undefined;
      return typeof cidr === "string" ? parseRange(cidr) : null;
    });
    const read = parsed.filter((item) => item !== null);
    return read.length === parsed.length
      ? { kind: "addresses", ranges: read, trusted: get("isTrusted") === true }
      : { kind: "unmodelled" };
  }
  const countries = get("countriesAndRegions");
  const method = get("countryLookupMethod") ?? "clientIpAddress";
  const by = method === "clientIpAddress" ? "ip" : method === "authenticatorAppGps" ? "gps" : null;
  if (!Array.isArray(countries) || !by) return { kind: "unmodelled" };
  const set = new Set(countries.map((country) => String(country).toUpperCase()));
  return { kind: "countries", countries: set, unknownToo: get("includeUnknownCountriesAndRegions") === true, by };
}
