import type { SignIn } from "../../access/sign-in.ts";
import { handWrittenRules, type World } from "./naive.ts";

/** A seeded stream of choices: the same seed, the same tenant. */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  one<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)]!;
  }

  some<T>(list: readonly T[], share = 0.35): T[] {
    return list.filter(() => this.chance(share));
  }

  /** At least one. */
  few<T>(list: readonly T[], share = 0.35): T[] {
    const found = this.some(list, share);
    return found.length > 0 ? found : [this.one(list)];
  }
}

const people = ["u1", "u2", "u3", "u4"];
const groups = ["g1", "g2", "g3", "g4"];
const roles = ["r1", "r2"];
const exchange = "00000002-0000-0ff1-ce00-000000000000";
const teams = "cc15fd57-2c6c-4117-a88c-83b1d56b4bbe";
const apps = [exchange, teams, "app1", "app2"];
const addresses = ["192.0.2.1", "192.0.2.9", "198.51.100.1", "2001:db8::1"];
const countries = ["NO", "SE", "DE"];
const external = [
  "internalGuest",
  "b2bCollaborationGuest",
  "b2bCollaborationMember",
  "b2bDirectConnectUser",
  "serviceProvider",
] as const;
const clients = ["browser", "mobileAppsAndDesktopClients", "exchangeActiveSync", "other"] as const;
const platforms = ["windows", "macOS", "iOS", "android", "linux"] as const;
const levels = ["none", "low", "medium", "high"] as const;
const insider = ["minor", "moderate", "elevated"] as const;
const flows = ["deviceCodeFlow", "authenticationTransfer"] as const;
const actions = ["urn:user:registersecurityinfo", "urn:user:registerdevice"] as const;

export function randomWorld(dice: Dice): World {
  return {
    // Groups may contain each other in circles.
    groups: Object.fromEntries(groups.map((group) => [group, dice.some([...people, ...groups], 0.2)])),
    roles: Object.fromEntries(roles.map((role) => [role, dice.some([...people, ...groups], 0.2)])),
    ranges: Object.fromEntries(
      ["l1", "l2", "l3"].map((id) => [id, { trusted: dice.chance(0.5), addresses: dice.few(addresses) }]),
    ),
    countries: Object.fromEntries(
      ["c1", "c2"].map((id) => [id, { list: dice.few(countries), unknownToo: dice.chance(0.3) }]),
    ),
    suite: [exchange, teams],
  };
}

const list = (values: readonly string[]) => (values.length === 0 ? null : values.join(","));

export function randomPolicy(dice: Dice, id: string): Record<string, unknown> {
  const maybe = <T>(share: number, make: () => T): T | null => (dice.chance(share) ? make() : null);
  const guests = () => ({
    guestOrExternalUserTypes: list(dice.few(external)),
    externalTenants: maybe(0.4, () => ({ membershipKind: "enumerated", members: dice.few(["t1", "t2"]) })),
  });
  const workload = dice.chance(0.08);
  const users = workload
    ? { includeUsers: ["None"] }
    : {
        includeUsers: dice.chance(0.7) ? ["All"] : dice.some(people, 0.2),
        includeGroups: dice.some(groups, 0.25),
        includeRoles: dice.some(roles, 0.2),
        excludeUsers: dice.some(people, 0.1),
        excludeGroups: dice.some(groups, 0.15),
        excludeRoles: dice.some(roles, 0.1),
        includeGuestsOrExternalUsers: maybe(0.2, guests),
        excludeGuestsOrExternalUsers: maybe(0.1, guests),
      };
  const locations = ["l1", "l2", "l3", "c1", "c2", "AllTrusted"];
  return {
    id,
    displayName: id,
    state: dice.one(["enabled", "enabled", "enabled", "enabled", "disabled", "enabledForReportingButNotEnforced"]),
    conditions: {
      users,
      clientApplications: workload
        ? {
            includeServicePrincipals: dice.few(["ServicePrincipalsInMyTenant", "sp1"]),
            excludeServicePrincipals: dice.some(["sp2"]),
          }
        : null,
      applications: randomTarget(dice),
      clientAppTypes: dice.chance(0.75) ? ["all"] : dice.few(clients),
      platforms: maybe(0.18, () => ({
        includePlatforms: dice.chance(0.5) ? ["all"] : dice.few(platforms),
        excludePlatforms: dice.some(platforms, 0.3),
      })),
      locations: maybe(0.25, () => ({
        includeLocations: dice.chance(0.5) ? ["All"] : dice.few(locations),
        excludeLocations: dice.some(locations, 0.2),
      })),
      devices: maybe(0.18, () => ({
        deviceFilter: { mode: dice.one(["include", "exclude"]), rule: dice.one(Object.keys(handWrittenRules)) },
      })),
      signInRiskLevels: dice.chance(0.1) ? dice.few(levels) : [],
      userRiskLevels: dice.chance(0.1) ? dice.few(levels) : [],
      insiderRiskLevels: maybe(0.08, () => list(dice.few(insider))),
      servicePrincipalRiskLevels: workload && dice.chance(0.5) ? dice.few(levels) : [],
      authenticationFlows: maybe(0.12, () => ({ transferMethods: list(dice.few(flows)) })),
      ...(dice.chance(0.03) && { moonPhases: ["full"] }),
    },
    grantControls: randomGrant(dice, workload),
    sessionControls: maybe(0.2, () => ({
      signInFrequency: { isEnabled: true, type: "hours", value: dice.one([1, 8]) },
    })),
  };
}

function randomTarget(dice: Dice): Record<string, unknown> {
  if (dice.chance(0.08)) return { includeApplications: [], includeUserActions: [dice.one(actions)] };
  if (dice.chance(0.08))
    return { includeApplications: [], includeAuthenticationContextClassReferences: dice.few(["c1", "c2"]) };
  const included = dice.chance(0.75) ? ["All"] : dice.few([...apps, "Office365"]);
  return { includeApplications: included, excludeApplications: dice.some([...apps, "Office365"], 0.15) };
}

export const combinations = ["fido2", "password,sms", "password,softwareOath", "password"];
export const otherShown = ["compliantDevice", "domainJoinedDevice", "compliantApplication", "tou1"];

function randomGrant(dice: Dice, workload: boolean): Record<string, unknown> | null {
  if (workload || dice.chance(0.2)) return { operator: "OR", builtInControls: ["block"] };
  if (dice.chance(0.08)) return null;
  const strong = dice.chance(0.3);
  const allowedCombinations = dice.few(combinations, 0.5);
  return {
    operator: dice.one(["AND", "OR"]),
    builtInControls: dice.some(strong ? otherShown.slice(0, 3) : ["mfa", ...otherShown.slice(0, 3)]),
    termsOfUse: dice.some(["tou1"], 0.2),
    ...(strong && { authenticationStrength: { id: allowedCombinations.join("|"), allowedCombinations } }),
  };
}

/** A sign-in of which each part may be unknown. */
export function randomSignIn(dice: Dice, unknownShare = 0.06): SignIn {
  const part = <K extends string, T>(name: K, make: () => T): Partial<Record<K, T>> =>
    dice.chance(unknownShare) ? {} : ({ [name]: make() } as Record<K, T>);
  return {
    who: randomWho(dice),
    target: dice.chance(0.1)
      ? { kind: "action", action: dice.one(actions) }
      : { kind: "app", id: dice.one(apps), microsoft: false, contexts: dice.some(["c1", "c2"], 0.15) },
    ...part("client", () => dice.one(clients)),
    ...part("platform", () => dice.one([...platforms, "unidentified" as const])),
    ...part("network", () => ({
      mfaTrusted: false,
      ...part("ip", () => dice.one(addresses)),
      ...part("country", () => dice.one([...countries, null])),
    })),
    ...part("device", () => randomDevice(dice, unknownShare)),
    ...part("signInRisk", () => dice.one(levels)),
    ...part("userRisk", () => dice.one(levels)),
    ...part("insiderRisk", () => dice.one(["none" as const, ...insider])),
    ...part("servicePrincipalRisk", () => dice.one(levels)),
    ...part("flow", () => dice.one(["none" as const, "none" as const, ...flows])),
  };
}

function randomWho(dice: Dice): SignIn["who"] {
  if (dice.chance(0.08)) {
    return {
      kind: "workload",
      id: dice.one(["sp1", "sp2", "sp3"]),
      application: dice.one(["singleTenant", "singleTenant", "multiTenant", "managedIdentity"]),
    };
  }
  return {
    kind: "user",
    id: dice.one([...people, "u9"]),
    type: dice.chance(0.7) ? "member" : dice.one(external),
    ...(dice.chance(0.8) && { tenant: dice.one(["t1", "t2", "t3"]) }),
    groups: dice.some(groups, 0.15),
    roles: dice.some(roles, 0.1),
    ...(dice.chance(0.1) && { unsure: dice.few(groups, 0.2) }),
  };
}

function randomDevice(dice: Dice, unknownShare: number): NonNullable<SignIn["device"]> {
  if (dice.chance(0.35)) return { registered: false };
  const part = <K extends string, T>(name: K, make: () => T) =>
    dice.chance(unknownShare) ? {} : ({ [name]: make() } as Record<K, T>);
  return {
    registered: true,
    ...part("isCompliant", () => dice.chance(0.5)),
    ...part("trustType", () => dice.one(["AzureAD", "ServerAD", "Workplace"])),
    ...part("extensionAttribute1", () => dice.one(["SAW", "other", null])),
    ...part("model", () => dice.one(["Surface Hub", "Surface Pro", "Logitech", null])),
    ...part("mdmAppId", () => dice.one([null, "intune"])),
  };
}

export function tenantFacts(world: World) {
  const toRange = (cidrAddress: string) => ({ cidrAddress });
  return {
    directory: { groups: world.groups, roles: world.roles },
    mfaTrustedIps: [],
    namedLocations: [
      ...Object.entries(world.ranges).map(([id, range]) => ({
        id,
        isTrusted: range.trusted,
        ipRanges: range.addresses.map(toRange),
      })),
      ...Object.entries(world.countries).map(([id, country]) => ({
        id,
        countriesAndRegions: country.list,
        includeUnknownCountriesAndRegions: country.unknownToo,
      })),
    ],
  };
}
