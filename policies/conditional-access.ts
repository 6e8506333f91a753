import {
  type DeclaredResource,
  type DeclaredTenant,
  isUnknown,
  joinLeaves,
  type Leaves,
  leavesAt,
  type Value,
  valueAt,
} from "./declared-tenant.ts";

/** Pulumi's token of `azuread.ConditionalAccessPolicy`. */
export const conditionalAccessPolicyType = "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy";
/** Pulumi's token of `azuread.Group`. */
export const groupType = "azuread:index/group:Group";

/** A conditional access policy with what the rules ask of it. */
export interface PolicyView {
  readonly resource: DeclaredResource;
  /** Its display name, or the logical name while that is unknown. */
  readonly title: string;
  readonly displayName: string | undefined;
  readonly state: Value | undefined;
  readonly excludedGroups: Leaves;
  readonly excludedUsers: Leaves;
  /** Users, groups and roles together. */
  readonly included: Leaves;
  readonly excluded: Leaves;
  /** False only when it is certain that no user can match: `None` and nothing else. */
  readonly targetsUsers: boolean;
}

export function conditionalAccessPolicies(tenant: DeclaredTenant): readonly PolicyView[] {
  return tenant.resources.filter((resource) => resource.type === conditionalAccessPolicyType).map(view);
}

function view(resource: DeclaredResource): PolicyView {
  const users = (name: string) => leavesAt(resource.inputs, "conditions", "users", name);
  const displayName = resource.inputs.displayName;
  const known = typeof displayName === "string" ? displayName : undefined;
  return {
    resource,
    title: known ?? resource.name,
    displayName: known,
    state: resource.inputs.state,
    excludedGroups: users("excludedGroups"),
    excludedUsers: users("excludedUsers"),
    included: joinLeaves(users("includedUsers"), users("includedGroups"), users("includedRoles")),
    excluded: joinLeaves(users("excludedUsers"), users("excludedGroups"), users("excludedRoles")),
    targetsUsers: targetsUsers(resource),
  };
}

function targetsUsers(resource: DeclaredResource): boolean {
  const users = valueAt(resource.inputs, "conditions", "users");
  if (isUnknown(users)) return true;
  const guests = valueAt(users, "includedGuestsOrExternalUsers");
  if (isUnknown(guests) || (Array.isArray(guests) ? guests.length > 0 : guests !== undefined && guests !== null)) {
    return true;
  }
  const included = joinLeaves(
    leavesAt(users, "includedUsers"),
    leavesAt(users, "includedGroups"),
    leavesAt(users, "includedRoles"),
  );
  return included.open || included.unknown > 0 || included.known.some((id) => id !== "None");
}
