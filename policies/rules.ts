import type { Rule } from "./judgement.ts";
import { breakGlassExcluded } from "./rules/break-glass-excluded.ts";
import { referencesResolve } from "./rules/references-resolve.ts";
import { reportOnlyUnlessStated } from "./rules/report-only-unless-stated.ts";

export { type DeclaredAccess, declaredAccess } from "./access/declared-access.ts";
export type { DeclaredSubject, SubjectKind } from "./access/subjects.ts";
export { namedLocationType } from "./access/tenant-facts.ts";
export type { DeclaredResource, DeclaredTenant, Unknown, Value } from "./declared-tenant.ts";
export { isUnknown, unknown, valueAt } from "./declared-tenant.ts";
export type { Finding, Judged, Rule, RuleName, RuleResult, RuleSettings, Verdict } from "./judgement.ts";
export { runRules } from "./judgement.ts";
export { ruleTitle, sentence, verdictWord } from "./sentences.ts";
export { parseRuleSettings } from "./settings.ts";
export { type Language, languages } from "./words.ts";

/** Every rule, in the order they are reported. */
export const rules: readonly Rule[] = [breakGlassExcluded, referencesResolve, reportOnlyUnlessStated];
