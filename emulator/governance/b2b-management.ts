import type { TenantContext } from "../context.ts";
import { type EntitySet, entitySet } from "../graph/entity-set.ts";
import { serviceBadRequest } from "../graph/error.ts";
import type { GraphModule } from "../graph/module.ts";
import { type Entity, isObject, type Json, strings } from "../store/json.ts";

const set: EntitySet = {
  path: "/policies/b2bManagementPolicies",
  type: "b2bManagementPolicy",
  collection: "b2bManagementPolicies",
  verbs: ["list", "get", "create", "update", "delete"],
  versions: ["beta"],
  required: ["definition", "displayName"],
  create: ({ context }, body) => {
    if (context.store.collection("b2bManagementPolicies").size > 0) {
      throw serviceBadRequest("The tenant has a B2B management policy already: it can have one.");
    }
    return check({ isOrganizationDefault: true, ...body, id: context.newId() });
  },
  update: (_call, policy, patch) => check({ ...policy, ...patch, id: policy.id }),
};

/** Which domains guests may come from; without a policy, from any. */
export const b2bManagementModule: GraphModule = {
  name: "b2bManagementPolicies",
  routes(table) {
    entitySet(table, set);
  },
};

/** The domains the tenant's policy names, in lower case; none without a policy. */
export function domainsOfB2bPolicy({ store }: TenantContext): { allowed: string[]; blocked: string[] } {
  const [policy] = store.collection("b2bManagementPolicies").values();
  const inner = read(strings(policy?.definition)[0] ?? "");
  const lower = (names: Json | undefined): string[] => strings(names).map((name) => name.toLowerCase());
  return { allowed: lower(inner?.AllowedDomains), blocked: lower(inner?.BlockedDomains) };
}

/** The definition is one JSON text; it allows some domains or blocks some, never both. */
function check(policy: Entity): Entity {
  const [definition = "", ...more] = strings(policy.definition);
  const inner = read(definition);
  if (more.length > 0 || !inner) {
    throw serviceBadRequest(
      'definition must hold one text: {"B2BManagementPolicy":{"InvitationsAllowedAndBlockedDomainsPolicy":{…}}}.',
    );
  }
  const allowed = strings(inner.AllowedDomains);
  const blocked = strings(inner.BlockedDomains);
  if (allowed.length > 0 && blocked.length > 0) {
    throw serviceBadRequest("definition allows and blocks domains: it can do one of them.");
  }
  const wrong = [...allowed, ...blocked].find((domain) => !/^(\*\.)?[\w-]+(\.[\w-]+)+$/.test(domain));
  if (wrong !== undefined) {
    throw serviceBadRequest(`definition names '${wrong}', which is no domain.`);
  }
  return policy;
}

function read(definition: string): { AllowedDomains?: Json; BlockedDomains?: Json } | undefined {
  try {
    const whole: unknown = JSON.parse(definition);
    const policy = isObject(whole) ? whole.B2BManagementPolicy : undefined;
    const found = isObject(policy) ? policy.InvitationsAllowedAndBlockedDomainsPolicy : undefined;
    return isObject(found) ? found : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}
