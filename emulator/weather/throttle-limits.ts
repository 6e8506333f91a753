/**
 * Microsoft's documented throttling limits, each a token bucket: `amount` units per `seconds`.
 * @see https://learn.microsoft.com/graph/throttling-limits
 */
export type Limit = { amount: number; seconds: number };

/** Identity and access: units per application and tenant, by the size of the tenant. */
export const identityUnits: readonly { below: number; limit: Limit }[] = [
  { below: 50, limit: { amount: 3_500, seconds: 10 } },
  { below: 501, limit: { amount: 5_000, seconds: 10 } },
  { below: Number.POSITIVE_INFINITY, limit: { amount: 8_000, seconds: 10 } },
];
export const identityWrites = {
  appAndTenant: { amount: 3_000, seconds: 150 },
  tenant: { amount: 18_000, seconds: 300 },
} satisfies Record<string, Limit>;

/** First path segments that count as identity and access. */
export const identityRoots = new Set(
  [
    ...["administrativeUnits", "applications", "contracts", "devices", "directory", "directoryObjects"],
    ...["directoryRoles", "directoryRoleTemplates", "directorySettingTemplates", "domains", "groups"],
    ...["groupSettings", "groupSettingTemplates", "oauth2PermissionGrants", "organization", "policies"],
    ...["servicePrincipals", "settings", "subscribedSkus", "users"],
  ].map((name) => name.toLowerCase()),
);

/** What a request costs beyond one unit. `*` stands for one segment. */
export const identityCosts: readonly (readonly [method: string, path: string, units: number])[] = [
  ["GET", "applications", 2],
  ["GET", "applications/*/extensionProperties", 2],
  ["GET", "contracts", 3],
  ["POST", "directoryObjects/getByIds", 5],
  ["GET", "domains/*/domainNameReferences", 4],
  ["GET", "groups/*/members", 3],
  ["GET", "groups/*/transitiveMembers", 5],
  ["POST", "groups/*/isMemberOf", 4],
  ["POST", "users/*/checkMemberGroups", 4],
  ["POST", "users/*/checkMemberObjects", 4],
  ["POST", "users/*/getMemberGroups", 2],
  ["POST", "users/*/getMemberObjects", 2],
  ["GET", "users/*/licenseDetails", 2],
  ["GET", "users/*/memberOf", 2],
  ["GET", "users/*/ownedObjects", 2],
  ["GET", "users/*/transitiveMemberOf", 2],
  ["GET", "oauth2PermissionGrants", 2],
  ["GET", "oauth2PermissionGrants/*", 2],
  ["GET", "servicePrincipals/*/appRoleAssignments", 2],
  ["GET", "subscribedSkus", 3],
  ["GET", "users", 2],
];

/** Limits of other services. The first row that fits holds; `**` stands for any rest. */
export type ServiceRow = {
  paths: readonly string[];
  method?: "GET" | "POST" | "PATCH" | "DELETE" | "write";
  appAndTenant?: Limit;
  tenant?: Limit;
  /** Counted for each value of the path's first two segments (a team, a group), or four (a channel). */
  resource?: Limit & { segments: 2 | 4 };
  /** False: 429 says nothing about when to come back. */
  retryAfter?: false;
};

const perSecond = (amount: number): Limit => ({ amount, seconds: 1 });
const team = (amount: number, seconds = 1): ServiceRow["resource"] => ({ amount, seconds, segments: 2 });
const channel = (amount: number): ServiceRow["resource"] => ({ amount, seconds: 1, segments: 4 });
const row = (
  method: NonNullable<ServiceRow["method"]>,
  path: string,
  appAndTenant: number,
  resource?: ServiceRow["resource"],
): ServiceRow => ({
  paths: [path],
  method,
  appAndTenant: perSecond(appAndTenant),
  ...(resource ? { resource } : {}),
});

const oneChannel = "teams/*/channels/*";

export const serviceRows: readonly ServiceRow[] = [
  {
    // Conditional access: one request a second of all applications together, and no Retry-After.
    paths: ["identity/conditionalAccess/policies/**", "identity/conditionalAccess/namedLocations/**"],
    tenant: perSecond(1),
    retryAfter: false,
  },
  { paths: ["identityProtection/**"], tenant: perSecond(1), retryAfter: false },
  {
    paths: ["auditLogs/**", "users/*/authentication/**", "reports/authenticationMethods/**"],
    appAndTenant: { amount: 5, seconds: 10 },
  },
  {
    paths: ["policies/authenticationFlowsPolicy", "identity/identityProviders/**"],
    appAndTenant: { amount: 200, seconds: 60 },
    tenant: { amount: 300, seconds: 60 },
  },
  { paths: ["invitations"], tenant: { amount: 150, seconds: 5 } },
  // Each report counts by itself.
  { paths: ["reports/*"], resource: { amount: 14, seconds: 600, segments: 2 } },
  row("POST", "teams", 10),
  row("write", "groups/*/team", 6),
  row("POST", "teams/*/clone", 6),
  row("GET", "teams/*", 30, team(4)),
  row("PATCH", "teams/*", 30, team(4)),
  row("GET", "teams/*/channels", 60, team(4)),
  row("POST", "teams/*/channels", 10, team(4)),
  row("GET", "teams/*/members/**", 60, team(4)),
  row("POST", "teams/*/members", 30, team(4, 60)),
  row("POST", "teams/*/members/add", 10, team(4, 60)),
  row("GET", `${oneChannel}/members/**`, 60, channel(1)),
  row("GET", oneChannel, 30, channel(1)),
  row("PATCH", oneChannel, 30, channel(1)),
  row("DELETE", oneChannel, 15, channel(1)),
  row("GET", `${oneChannel}/**`, 30, channel(1)),
  row("DELETE", `${oneChannel}/**`, 15, channel(1)),
  row("write", `${oneChannel}/**`, 30, channel(1)),
  row("GET", "appCatalogs/teamsApps/**", 30),
  row("DELETE", "appCatalogs/teamsApps/**", 15),
  row("write", "appCatalogs/teamsApps/**", 30),
  row("GET", "teams/**", 30),
  row("DELETE", "teams/**", 15),
  row("write", "teams/**", 30),
];
