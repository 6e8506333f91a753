import { type Policy, parsePolicies, readTenant, type Tenant, type TenantFacts } from "../../access/index.ts";
import { conditionalAccessPolicies, groupType } from "../conditional-access.ts";
import { type DeclaredTenant, leavesAt, type Value } from "../declared-tenant.ts";
import type { RuleSettings } from "../judgement.ts";
import { readSummaries } from "../summary.ts";
import { graphPolicy } from "./graph-policy.ts";
import { idOf } from "./ids.ts";
import { type DeclaredSubject, declaredSubjects } from "./subjects.ts";
import { withSymbolicGroups } from "./symbolic-users.ts";
import { namedLocationType, tenantFacts } from "./tenant-facts.ts";

/** What a program declares about who gets in, as access/ reads it. */
export interface DeclaredAccess {
  readonly policies: readonly Policy[];
  readonly tenant: Tenant;
  /** What `tenant` was read from, to be joined with what is known from elsewhere. */
  readonly facts: TenantFacts;
  /** Who to ask the policies about, beside the standing subjects of access/. */
  readonly subjects: readonly DeclaredSubject[];
  /** The urn of the resource behind each policy, by the policy's key. */
  readonly urns: ReadonlyMap<string, string>;
  /** What groups, named locations and strengths are called, by id in lower case. */
  readonly names: ReadonlyMap<string, string>;
  /** Ids of the named locations. */
  readonly locations: readonly string[];
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
  const facts = tenantFacts(tenant);
  return {
    policies,
    facts,
    tenant: readTenant(facts),
    subjects: declaredSubjects(tenant, policies, settings),
    urns: new Map(views.map(({ resource }) => [idOf(resource), resource.urn])),
    names: namesOf(tenant),
    locations: tenant.resources.filter(({ type }) => type === namedLocationType).map((location) => idOf(location)),
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

function namesOf({ resources }: DeclaredTenant): ReadonlyMap<string, string> {
  const named = resources.filter(({ type }) => [groupType, namedLocationType, strengthType].includes(type));
  return new Map(
    named.map((resource) => {
      const { displayName } = resource.inputs;
      const id = resource.type === strengthType ? bareId(resource.outputs.id) : idOf(resource);
      return [id.toLowerCase(), typeof displayName === "string" ? displayName : resource.name];
    }),
  );
}

function bareId(id: Value | undefined): string {
  return typeof id === "string" ? id.slice(id.lastIndexOf("/") + 1) : "";
}
