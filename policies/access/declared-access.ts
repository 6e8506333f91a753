import { type Policy, parsePolicies, readTenant, type Tenant } from "../../access/index.ts";
import { conditionalAccessPolicies } from "../conditional-access.ts";
import { type DeclaredTenant, leavesAt, type Value } from "../declared-tenant.ts";
import type { RuleSettings } from "../judgement.ts";
import { readSummaries } from "../summary.ts";
import { graphPolicy } from "./graph-policy.ts";
import { idOf } from "./ids.ts";
import { type DeclaredSubject, declaredSubjects } from "./subjects.ts";
import { withSymbolicGroups } from "./symbolic-users.ts";
import { tenantFacts } from "./tenant-facts.ts";

/** What a program declares about who gets in, as access/ reads it. */
export interface DeclaredAccess {
  readonly policies: readonly Policy[];
  readonly tenant: Tenant;
  /** Who to ask the policies about, beside the standing subjects of access/. */
  readonly subjects: readonly DeclaredSubject[];
  /** The urn of the resource behind each policy, by the policy's key. */
  readonly urns: ReadonlyMap<string, string>;
}

/** Pulumi's token of `azuread.AuthenticationStrengthPolicy`. */
const strengthType = "azuread:index/authenticationStrengthPolicy:AuthenticationStrengthPolicy";

/**
 * The conditional access of a declared tenant: policies, named locations, strengths, members and people. An id or value
 * that is not known yet is unknown here too, and access/ answers "unknown" wherever it could matter.
 */
export function declaredAccess(tenant: DeclaredTenant, settings: RuleSettings = {}): DeclaredAccess {
  const { byPolicy } = readSummaries(tenant);
  const strengths = strengthsOf(tenant);
  const views = conditionalAccessPolicies(tenant);
  const policies = parsePolicies(
    views.map((view) => {
      const inputs = withSymbolicGroups(view, byPolicy.get(view.resource.urn), tenant);
      return { ...graphPolicy(inputs, strengths), id: idOf(view.resource), displayName: view.title };
    }),
  );
  return {
    policies,
    tenant: readTenant(tenantFacts(tenant)),
    subjects: declaredSubjects(tenant, policies, settings),
    urns: new Map(views.map(({ resource }) => [idOf(resource), resource.urn])),
  };
}

/** The combinations of each declared strength, by the id that policies name it by. */
function strengthsOf({ resources }: DeclaredTenant): ReadonlyMap<string, Value> {
  return new Map(
    resources
      .filter(({ type, outputs }) => type === strengthType && typeof outputs.id === "string")
      .map(({ inputs, outputs }) => {
        const { known, unknown, open } = leavesAt(inputs, "allowedCombinations");
        return [String(outputs.id), unknown > 0 || open ? [] : known];
      }),
  );
}
