import { conditionalAccessPolicies } from "../conditional-access.ts";
import type { DeclaredTenant } from "../declared-tenant.ts";
import type { Judged } from "../judgement.ts";
import { notDeclared } from "../setting.ts";
import type { RuleSettings } from "../settings/rule-settings.ts";
import { type Fit, fit, type Requirement, surroundingsOf } from "./fits.ts";

/**
 * Holds when some policy is what is required and is on. A program that declares conditional access declares all of it,
 * unless the settings say that some of it is held elsewhere.
 */
export function somePolicy(
  tenant: DeclaredTenant,
  settings: RuleSettings,
  requirement: Requirement,
): readonly Judged[] {
  const policies = conditionalAccessPolicies(tenant);
  if (policies.length === 0 && !tenant.observed) return [notDeclared("ConditionalAccessPolicy")];
  const surroundings = surroundingsOf(tenant, settings);
  const fits = policies.map((policy) => fit(policy, requirement, surroundings));
  const exact = fits.filter(({ lacks, unsure }) => lacks.length + unsure.length === 0);
  const state = (fitting: Fit) => fitting.policy.state;
  if (exact.some((one) => state(one) === "enabled")) return [];
  const reporting = exact.find((one) => state(one) === "enabledForReportingButNotEnforced");
  if (reporting) {
    const { title, resource } = reporting.policy;
    return [{ kind: "policyOnlyReports", policy: title, verdict: "reportOnly", urn: resource.urn }];
  }
  const unsure = fits.find((one) => one.lacks.length === 0 && state(one) !== "disabled");
  if (unsure) {
    const { title, resource } = unsure.policy;
    const aspects = unsure.unsure.length > 0 ? unsure.unsure : (["switchedOn"] as const);
    return [{ kind: "policyNotSure", policy: title, aspects, verdict: "undecided", urn: resource.urn }];
  }
  return [missing(tenant, settings, fits, requirement)];
}

function missing(
  tenant: DeclaredTenant,
  settings: RuleSettings,
  fits: readonly Fit[],
  { aspects }: Requirement,
): Judged {
  const elsewhere = settings.elsewhere?.includes("conditionalAccess") && !tenant.observed;
  const verdict = elsewhere ? "notDecidedHere" : "fail";
  const [nearest] = fits.toSorted((one, other) => distance(one) - distance(other));
  // A policy that is something else altogether explains nothing.
  if (!nearest || distance(nearest) > aspects.length / 2) {
    return { kind: "policyMissing", nearest: "", lacks: aspects, verdict };
  }
  const { title, resource, state } = nearest.policy;
  const lacks = [...nearest.lacks, ...(state === "disabled" ? (["switchedOn"] as const) : [])];
  return { kind: "policyMissing", nearest: title, lacks, verdict, urn: resource.urn };
}

const distance = ({ lacks }: Fit) => lacks.length;
