import type { ApiName } from "../../../components/graph/index.ts";
import type { AccountProblem, DomainUse, Finding, FindingKind, Quota, Sight } from "../finding.ts";

/** Everything `m365-tenant doctor` says in one language: what is there, and where something is missing, how to get it. */
export interface DoctorWords {
  readonly heading: (stack: string) => string;
  readonly sum: (count: { good: number; bad: number; open: number }) => string;
  readonly findings: { readonly [Kind in FindingKind]: (finding: Extract<Finding, { kind: Kind }>) => string };
}

/** The parts that the sentences of one language are made of. */
export interface DoctorParts {
  readonly apis: Readonly<Record<ApiName, string>>;
  readonly quotas: Readonly<Record<Quota, string>>;
  /** How to make room. */
  readonly ways: Readonly<Record<Quota, string>>;
  readonly problems: Readonly<Record<AccountProblem, string>>;
  readonly uses: { readonly [By in DomainUse["by"]]: (use: Extract<DomainUse, { by: By }>) => string };
  readonly sights: { readonly [Of in Sight["of"]]: (sight: Extract<Sight, { of: Of }>) => string };
}
