export { AccessInputError } from "./access-input-error.ts";
export { analyse } from "./analysis/analyse.ts";
export type { Finding } from "./analysis/finding.ts";
export { type AnalysisSubject, standingSubjects } from "./analysis/subjects.ts";
export { type Clause, clauseName, type Requirement, requirementName, type SimpleRequirement } from "./clause.ts";
export { compile, type Prepared } from "./compile.ts";
export { securityDefaults } from "./data/security-defaults.ts";
export { type ChangeKind, changeKinds } from "./diff/compare.ts";
export { type AccessDiff, type Change, diff } from "./diff/diff.ts";
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
