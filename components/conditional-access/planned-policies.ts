import type { PolicyStage } from "../config/conditional-access.ts";
import { type Baseline, baselines, type PolicyKey, policyKeys, type Stage } from "../config/policy-keys.ts";
import { audiences } from "./audiences.ts";
import { type AtHand, type LeftOut, lacking } from "./left-out.ts";
import { type PolicyRow, policyTable } from "./policy-table.ts";
import { protections } from "./protections.ts";
import { targets } from "./targets.ts";

/** What the configuration says about stages. */
export interface Staging {
  baseline: Baseline;
  stage: Stage;
  /** Roll-out steps that the stage `groups` reaches. */
  steps: readonly string[];
  policies: { readonly [key in PolicyKey]?: PolicyStage | undefined };
}

/** A policy that is made, and how far it has come. */
export interface PlannedPolicy {
  key: PolicyKey;
  row: PolicyRow;
  stage: Stage;
  /** Roll-out steps it decides for; empty unless its stage is `groups`. */
  steps: readonly string[];
}

/** Which policies the tenant gets, and which of the baseline it does not, with the reason. */
export function plannedPolicies(staging: Staging, at: AtHand): { planned: PlannedPolicy[]; leftOut: LeftOut[] } {
  const rows = policyKeys
    .filter((key) => isAsked(key, staging))
    .map((key) => ({ key, because: lacking(policyTable[key], at) }));
  return {
    planned: rows.flatMap(({ key, because }) => (because === undefined ? [staged(key, staging)] : [])),
    leftOut: rows.flatMap(({ key, because }) => (because === undefined ? [] : [{ key, because }])),
  };
}

/** True for a policy that can come to some roll-out steps before others. */
export const canGoInSteps = (key: PolicyKey) => audiences[policyTable[key].who].inSteps;

/** True for a policy of which report-only shows nothing: it is off until its first roll-out step. */
export const reportsNothing = (row: PolicyRow) => "isAction" in targets[protections[row.protection].to];

// A policy that the stack names is made even where the baseline is smaller.
function isAsked(key: PolicyKey, { baseline, policies }: Staging): boolean {
  const { from } = policyTable[key];
  if (policies[key] !== undefined) return true;
  return from !== "asked" && baselines.indexOf(from) <= baselines.indexOf(baseline);
}

function staged(key: PolicyKey, { stage, steps, policies }: Staging): PlannedPolicy {
  const row = policyTable[key];
  const own = policies[key];
  if (typeof own === "object") return { key, row, stage: "groups", steps: own.steps };
  const wanted = own ?? stage;
  // Administrators and guests are in no roll-out step: until theirs comes they only report.
  if (wanted === "groups")
    return canGoInSteps(key) ? { key, row, stage: wanted, steps } : { key, row, stage: "reportOnly", steps: [] };
  return { key, row, stage: wanted, steps: [] };
}
