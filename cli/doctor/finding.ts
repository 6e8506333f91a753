import type { ApiName } from "../../components/graph/index.ts";

/** `good`: as it should be. `bad`: the first `up` would fail, or lock somebody out. `open`: it could not be seen. */
export type Verdict = "good" | "bad" | "open";

/** What a tenant holds only so many of. */
export type Quota = "groupsPerPolicyType" | "conditionalAccessPolicies" | "namedLocations" | "dynamicGroups";

/** What can be wrong with a break-glass account. */
export type AccountProblem = "missing" | "disabled" | "synchronised" | "guest";

/** What a domain is needed for. */
export type DomainUse = { by: "gateway"; identity: string } | { by: "resourceAccounts" } | { by: "organisation" };

/** What is looked at. */
export type Sight =
  | { of: "account"; id: string }
  | { of: "quota"; quota: Quota }
  | { of: "time" | "domains" | "licences" | "policyGroups" | "securityDefaults" | "groupNaming" };

/** The facts of each finding; sentences are made of them, per language, in words.ts. Without a reason the look was not permitted. */
export type Facts =
  | { kind: "signIn"; api: ApiName; application?: string; reason?: string }
  | { kind: "person" }
  | { kind: "otherTenant"; asked: string; answered: string }
  | { kind: "permission"; name: string; askedBy: string }
  | { kind: "role"; name: string; askedBy: string }
  | { kind: "azureRole"; type: string; count: number }
  | { kind: "unknownType"; type: string; count: number }
  | { kind: "licence"; sku: string }
  | { kind: "seats"; sku: string; declared: number; owned: number }
  | { kind: "domain"; name: string; neededFor: DomainUse }
  | { kind: "quota"; quota: Quota; of?: string; there: number; declared: number; limit: number }
  | { kind: "securityDefaults"; isOn: boolean; policiesOn: number }
  | { kind: "groupNaming"; asked: string; groups: number }
  | { kind: "breakGlass"; id: string; problem?: AccountProblem }
  | { kind: "clock"; seconds: number }
  | { kind: "notSeen"; what: Sight; reason?: string; permission?: string };

export type FindingKind = Facts["kind"];
export type Finding = { verdict: Verdict } & Facts;
