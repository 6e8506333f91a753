import { type EvaluateOptions, isEnforced } from "../evaluate.ts";
import type { Policy } from "../policy.ts";
import { buildSpace } from "../space/space.ts";
import type { Tenant } from "../tenant.ts";
import type { Finding } from "./finding.ts";
import { policyFindings } from "./policy-findings.ts";
import { subjectFindings } from "./subject-findings.ts";
import { type AnalysisSubject, standingSubjects } from "./subjects.ts";

/**
 * Asks a whole set of policies about every sign-in it can tell apart, for the standing subjects and those given.
 * @example
 * const findings = analyse(policies, tenant, [{ key: "break-glass", who: breakGlass, mustGetIn: true }]);
 */
export function analyse(
  policies: readonly Policy[],
  tenant: Tenant,
  subjects: readonly AnalysisSubject[] = [],
  options: EvaluateOptions = {},
): Finding[] {
  const enforced = policies.filter((policy) => isEnforced(policy, options));
  const space = buildSpace(enforced, tenant);
  const all = [...subjects, ...standingSubjects];
  return [...all.flatMap((subject) => subjectFindings(space, subject)), ...policyFindings(space, all)];
}
