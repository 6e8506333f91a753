/**
 * What a set of conditional access policies means, for the policies of any tenant as Graph delivers them: one sign-in,
 * all of them, or the difference between two sets. Imports nothing of this package and asks nothing of a network.
 *
 * @example
 * ```ts
 * import { readFileSync } from "node:fs";
 * import { analyse, diff, evaluate, parsePolicies, readTenant } from "pulumi-m365-tenant/access";
 *
 * // GET /identity/conditionalAccess/policies and /namedLocations, saved as they came.
 * const policies = parsePolicies(JSON.parse(readFileSync("policies.json", "utf8")));
 * const tenant = readTenant({ namedLocations: JSON.parse(readFileSync("locations.json", "utf8")).value, mfaTrustedIps: [] });
 * const carer = { kind: "user", id: "a carer", type: "member", groups: ["<id of the group>"], roles: [] } as const;
 *
 * const verdict = evaluate(policies, { who: carer, target: { kind: "app", id: "Office365" }, network: { country: "NO" } }, tenant);
 * console.log(verdict.kind === "allowed" ? verdict.clauses : verdict.kind);
 * const findings = analyse(policies, tenant, [{ key: "carers", who: carer, people: 571 }]);
 * const withoutTheFirst = diff(policies, policies.slice(1), tenant, [{ key: "carers", who: carer, people: 571 }]);
 * console.log(findings.length, withoutTheFirst.verdict);
 * ```
 */

export { AccessInputError } from "./access-input-error.ts";
export { analyse } from "./analysis/analyse.ts";
export type { Finding } from "./analysis/finding.ts";
export { type AnalysisSubject, standingSubjects } from "./analysis/subjects.ts";
export { type Clause, clauseName, type Requirement, requirementName, type SimpleRequirement } from "./clause.ts";
export { compile, type Prepared } from "./compile.ts";
export { securityDefaults } from "./data/security-defaults.ts";
export { type ChangeKind, changeKinds } from "./diff/compare.ts";
export { type AccessDiff, type Change, diff } from "./diff/diff.ts";
export { isNarrower } from "./diff/is-narrower.ts";
export type { DirectoryFacts } from "./directory.ts";
export { type EvaluateOptions, evaluate, type Verdict } from "./evaluate.ts";
export { type Explanation, explain } from "./explain.ts";
export { parsePolicies } from "./parse/policies.ts";
export type { Policy, Unmodelled } from "./policy.ts";
export type { SessionControls } from "./session.ts";
export type {
  Client,
  Device,
  Dimension,
  ExternalType,
  Flow,
  InsiderRisk,
  Network,
  Platform,
  Risk,
  SignIn,
  Target,
  User,
  UserAction,
  UserType,
  Who,
  Workload,
} from "./sign-in.ts";
export { clients, dimensions, externalTypes, flows, insiderRisks, platforms, risks, userActions } from "./sign-in.ts";
export type { Region } from "./space/regions.ts";
export { type InboundTrust, readTenant, type Tenant, type TenantFacts } from "./tenant.ts";
