import type { PolicyView } from "../conditional-access.ts";
import { leavesAt, valueAt } from "../declared-tenant.ts";
import type { Summaries } from "../summary.ts";
import { has, unset } from "../tri.ts";
import { onlyUnder } from "./aspects.ts";
import type { Excluded } from "./excluded.ts";

/**
 * Whether another policy that is not off holds those whom one leaves out, on all apps, with a control of its own. One
 * for everybody counts when it asks at every sign-in: a block of old clients alone holds nobody.
 */
export function isCovered(
  who: Excluded,
  by: PolicyView,
  policies: readonly PolicyView[],
  summaries: Summaries,
): boolean {
  return policies.some((policy) => policy !== by && protects(policy) && reaches(policy, who, summaries));
}

function protects({ resource }: PolicyView): boolean {
  const apps = leavesAt(resource.inputs, "conditions", "applications", "includedApplications");
  const controls = ["builtInControls", "authenticationStrengthPolicyId", "termsOfUses"].map((name) =>
    unset(valueAt(resource.inputs, "grantControls", name)),
  );
  return has(apps, "All") === "yes" && controls.includes("no");
}

function reaches(policy: PolicyView, who: Excluded, { byPolicy }: Summaries): boolean {
  const { resource, included, excluded } = policy;
  const summary = byPolicy.get(resource.urn);
  const names = (list: readonly string[]) => list.some((word) => who.words.includes(word));
  if (names(excluded.known) || names(summary?.exclude ?? [])) return false;
  const guests = unset(valueAt(resource.inputs, "conditions", "users", "includedGuestsOrExternalUsers")) === "no";
  return (
    (included.known.includes("All") && onlyUnder(policy, []) === "yes") ||
    names(included.known) ||
    names(summary?.include ?? []) ||
    (who.name === "guests" && guests)
  );
}
