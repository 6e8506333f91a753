import type { TenantFacts } from "../../../access/tenant.ts";
import { blocks, type Case, pages, policy, signIn, when } from "./words.ts";

const network = when(pages.network);
const countries = when(pages.graphLocations);
const at = (includeLocations: string[], excludeLocations: string[] = []) =>
  policy({ locations: { includeLocations, excludeLocations } }, blocks);
const ip = (id: string, isTrusted: boolean, ...ranges: string[]) => ({
  "@odata.type": "#microsoft.graph.ipNamedLocation",
  id,
  isTrusted,
  ipRanges: ranges.map((cidrAddress) => ({ cidrAddress })),
});
const country = (id: string, list: string[], rest = {}) => ({
  "@odata.type": "#microsoft.graph.countryNamedLocation",
  id,
  countriesAndRegions: list,
  includeUnknownCountriesAndRegions: false,
  ...rest,
});
const tenant: TenantFacts = {
  mfaTrustedIps: ["203.0.113.0/28"],
  namedLocations: [
    ip("hall", true, "192.0.2.0/24", "2001:db8:1::/48"),
    ip("cafe", false, "198.51.100.0/24"),
    ip("desk", false, "192.0.2.128/25"),
    country("nordic", ["NO", "SE"]),
    country("nowhere", ["NO"], { includeUnknownCountriesAndRegions: true }),
    country("gps", ["NO"], { countryLookupMethod: "authenticatorAppGps" }),
    { id: "odd", "@odata.type": "#microsoft.graph.compliantNetworkNamedLocation" },
    country("sundial", ["NO"], { countryLookupMethod: "sundial" }),
    ip("broken", true, "192.0.2.0/99"),
  ],
};
const sane: TenantFacts = { ...tenant, namedLocations: tenant.namedLocations!.slice(0, 6) };
const from = (address: string, rest = {}) => signIn({ network: { ip: address, country: "NO", ...rest } });
const hall = from("192.0.2.9");
const street = from("198.18.0.1");
const noNetwork = (() => {
  const { network: _, ...rest } = signIn();
  return rest;
})();
const mfaTrusted = "00000000-0000-0000-0000-000000000000"; // Graph's id for the MFA service's trusted addresses

export const networkCases: Case[] = [
  network("no location stated reaches every network", policy({}, blocks), street, "blocked", sane),
  network("All reaches every network", at(["All"]), street, "blocked", sane),
  network("All reaches a network nobody knows", at(["All"]), noNetwork, "blocked", sane),
  network("a named range is reached", at(["hall"]), hall, "blocked", sane),
  network("an address outside the range is not reached", at(["hall"]), street, "not covered", sane),
  network("the first and the last address of a range are in it", at(["cafe"]), from("198.51.100.255"), "blocked", sane),
  network("the address after the last is not", at(["cafe"]), from("198.51.101.0"), "not covered", sane),
  network("an IPv6 range is reached", at(["hall"]), from("2001:db8:1:2::9"), "blocked", sane),
  network("another IPv6 network is not reached", at(["hall"]), from("2001:db8:2::9"), "not covered", sane),
  network(
    "an IPv4 address written as IPv6 is the IPv4 address",
    at(["hall"]),
    from("::ffff:192.0.2.9"),
    "blocked",
    sane,
  ),
  network("a trusted range counts as trusted", at(["AllTrusted"]), hall, "blocked", sane),
  network("a range that is not marked trusted does not", at(["AllTrusted"]), from("198.51.100.7"), "not covered", sane),
  network("the MFA service's addresses count as trusted", at(["AllTrusted"]), from("203.0.113.5"), "blocked", sane),
  network("a country is never trusted", at(["AllTrusted"]), street, "not covered", sane),
  network(
    "everything but trusted networks leaves the town hall out",
    at(["All"], ["AllTrusted"]),
    hall,
    "not covered",
    sane,
  ),
  network("everything but trusted networks reaches the street", at(["All"], ["AllTrusted"]), street, "blocked", sane),
  network(
    "an excluded location wins over an included one",
    at(["hall"], ["desk"]),
    from("192.0.2.200"),
    "not covered",
    sane,
  ),
  network(
    "an address may be in several locations, and one is enough",
    at(["desk", "cafe"]),
    from("192.0.2.200"),
    "blocked",
    sane,
  ),
  network("the MFA service's addresses can be named", at([mfaTrusted]), from("203.0.113.5"), "blocked", sane),
  network(
    "a sign-in may say itself that it is from the MFA service's addresses",
    at([mfaTrusted]),
    from("198.18.0.1", { mfaTrusted: true }),
    "blocked",
    sane,
  ),
  network("trust is unknown when nobody has read the MFA service's addresses", at(["AllTrusted"]), street, "unknown", {
    namedLocations: sane.namedLocations!,
  }),
  network(
    "trust is unknown when nobody has read the locations",
    at(["AllTrusted"]),
    from("198.18.0.1", { mfaTrusted: false }),
    "unknown",
    {},
  ),
  network(
    "an address nobody knows may be in a range",
    at(["hall"]),
    signIn({ network: { country: "NO" } }),
    "unknown",
    sane,
  ),
  network("a location nobody has read is unknown", at(["elsewhere"]), street, "unknown", sane),
  network("a location of another kind is not understood", at(["odd"]), street, "unknown", tenant),
  network("a range that cannot be read is not understood", at(["broken"]), hall, "unknown", tenant),
  network("a known match settles an unknown location", at(["odd", "hall"]), hall, "blocked", tenant),
  network("an exclusion without an inclusion is not understood", at([], ["hall"]), street, "unknown", sane),
  countries("a country is known by the address", at(["nordic"]), street, "blocked", sane),
  countries(
    "another country is not reached",
    at(["nordic"]),
    from("198.18.0.1", { country: "DE" }),
    "not covered",
    sane,
  ),
  countries(
    "an allow list of countries blocks the rest",
    at(["All"], ["nordic"]),
    from("198.18.0.1", { country: "DE" }),
    "blocked",
    sane,
  ),
  countries("an allow list of countries spares its own", at(["All"], ["nordic"]), street, "not covered", sane),
  countries(
    "an unknown country is not in a list without it",
    at(["nordic"]),
    from("198.18.0.1", { country: null }),
    "not covered",
    sane,
  ),
  countries(
    "an unknown country is in a list that includes it",
    at(["nowhere"]),
    from("198.18.0.1", { country: null }),
    "blocked",
    sane,
  ),
  countries(
    "a country nobody knows may be in the list",
    at(["nordic"]),
    signIn({ network: { ip: "198.18.0.1" } }),
    "unknown",
    sane,
  ),
  countries("a country by GPS is known at run time only", at(["gps"]), street, "unknown", sane),
  countries(
    "a country by GPS counts when the sign-in says it",
    at(["gps"]),
    from("198.18.0.1", { country: "DE", gpsCountry: "NO" }),
    "blocked",
    sane,
  ),
  countries("another way of finding the country is not understood", at(["sundial"]), street, "unknown", tenant),
];
