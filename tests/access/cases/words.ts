import type { Device, SignIn, User, UserType } from "../../../access/sign-in.ts";
import type { TenantFacts } from "../../../access/tenant.ts";

/** One row: what a set of policies does to a sign-in, and Microsoft's page that says so. */
export type Case = {
  title: string;
  page: string;
  policies: readonly unknown[];
  signIn: SignIn;
  /** `blocked`, `not covered`, `unknown`, `nothing asked`, or the clauses joined by " + ". */
  expected: string;
  tenant?: TenantFacts;
};

export function when(page: string) {
  return (
    title: string,
    policies: unknown | readonly unknown[],
    signIn: SignIn,
    expected: string,
    tenant?: TenantFacts,
  ): Case => ({
    title,
    page,
    policies: Array.isArray(policies) ? policies : [policies],
    signIn,
    expected,
    ...(tenant && { tenant }),
  });
}

const learn = "https://learn.microsoft.com/entra";
const ca = `${learn}/identity/conditional-access`;
export const pages = {
  policies: `${ca}/concept-conditional-access-policies`,
  users: `${ca}/concept-conditional-access-users-groups`,
  external: `${learn}/external-id/authentication-conditional-access`,
  workload: `${learn}/identity/conditional-access/workload-identity`,
  apps: `${ca}/concept-conditional-access-cloud-apps`,
  suite: `${ca}/reference-office-365-application-contents`,
  conditions: `${ca}/concept-conditional-access-conditions`,
  unknownPlatform: `${ca}/policy-all-users-device-unknown-unsupported`,
  network: `${ca}/concept-assignment-network`,
  filters: `${ca}/concept-condition-filters-for-devices`,
  flows: `${ca}/concept-authentication-flows`,
  grant: `${ca}/concept-conditional-access-grant`,
  session: `${ca}/concept-conditional-access-session`,
  strengths: `${learn}/identity/authentication/concept-authentication-strengths`,
  externalStrengths: `${learn}/identity/authentication/concept-authentication-strength-external-users`,
  reportOnly: `${ca}/concept-conditional-access-report-only`,
  legacy: `${ca}/policy-block-legacy-authentication`,
  graphUsers: "https://learn.microsoft.com/graph/api/resources/conditionalaccessusers",
  graphPolicy: "https://learn.microsoft.com/graph/api/resources/conditionalaccesspolicy",
  graphConditions: "https://learn.microsoft.com/graph/api/resources/conditionalaccessconditionset",
  graphGrant: "https://learn.microsoft.com/graph/api/resources/conditionalaccessgrantcontrols",
  graphSession: "https://learn.microsoft.com/graph/api/resources/conditionalaccesssessioncontrols",
  graphApps: "https://learn.microsoft.com/graph/api/resources/conditionalaccessapplications",
  graphEvolvable:
    "https://learn.microsoft.com/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations",
  graphLocations: "https://learn.microsoft.com/graph/api/resources/countrynamedlocation",
} as const;

type Json = Record<string, unknown>;
let count = 0;

/** An enabled policy for all users and all applications that asks for MFA, unless a part says otherwise. */
export function policy(conditions: Json = {}, controls: Json = asks("mfa"), rest: Json = {}): Json {
  count++;
  return {
    id: `policy-${count}`,
    displayName: `Policy ${count}`,
    state: "enabled",
    conditions: {
      clientAppTypes: ["all"],
      users: { includeUsers: ["All"] },
      applications: { includeApplications: ["All"] },
      ...conditions,
    },
    ...controls,
    ...rest,
  };
}

export function asks(...builtInControls: string[]): Json {
  return { grantControls: { operator: "AND", builtInControls } };
}

export function asksAny(...builtInControls: string[]): Json {
  return { grantControls: { operator: "OR", builtInControls } };
}

export const blocks = asks("block");

export function strength(id: string, allowedCombinations: string[] = []): Json {
  return {
    grantControls: { operator: "AND", builtInControls: [], authenticationStrength: { id, allowedCombinations } },
  };
}

export const lineOfBusiness = "aaaa1111-0000-4000-8000-000000000001";
export const exchange = "00000002-0000-0ff1-ce00-000000000000";
export const teams = "cc15fd57-2c6c-4117-a88c-83b1d56b4bbe";

/** A member at a browser on Windows, on an ordinary network in Norway, with no device, no risk and no memberships. */
export function signIn(parts: Partial<SignIn> = {}): SignIn {
  return {
    who: member(),
    target: app(lineOfBusiness),
    client: "browser",
    platform: "windows",
    network: { ip: "198.51.100.7", country: "NO", mfaTrusted: false },
    device: { registered: false },
    signInRisk: "none",
    userRisk: "none",
    insiderRisk: "none",
    servicePrincipalRisk: "none",
    flow: "none",
    ...parts,
  };
}

export function app(
  id: string,
  rest: { contexts?: string[]; microsoft?: boolean } = { microsoft: false },
): SignIn["target"] {
  return { kind: "app", id, ...rest };
}

export function member(id = "anna", rest: Partial<User> = {}): User {
  return { kind: "user", id, type: "member", groups: [], roles: [], ...rest };
}

export function visitor(type: UserType, tenant?: string): User {
  return { kind: "user", id: "visitor", type, groups: [], roles: [], ...(tenant && { tenant }) };
}

export function device(rule: string, mode: "include" | "exclude" = "include"): Json {
  return { devices: { deviceFilter: { mode, rule } } };
}

export function registered(properties: Omit<Extract<Device, { registered: true }>, "registered">): Device {
  return { registered: true, ...properties };
}
