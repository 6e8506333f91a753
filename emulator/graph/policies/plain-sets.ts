import { readTenantDefaults } from "../../data/tenant-defaults.ts";
import { type Entity, text } from "../../store/json.ts";
import type { Permissions } from "../call.ts";
import { type EntitySet, entitySet } from "../entity-set.ts";
import { GraphError, serviceBadRequest } from "../error.ts";
import type { GraphModule } from "../module.ts";

const readPolicies: Permissions = [["Policy.Read.All"]];
const everything = ["list", "get", "create", "update", "delete"] as const;

function policySet(name: string, type: string, write: string): EntitySet {
  const permissions: Permissions = [[write]];
  return {
    path: `/policies/${name}`,
    type,
    collection: name,
    verbs: everything,
    permissions: {
      list: readPolicies,
      get: readPolicies,
      create: permissions,
      update: permissions,
      delete: permissions,
    },
    required: ["displayName"],
  };
}

const sets: EntitySet[] = [
  policySet("activityBasedTimeoutPolicies", "activityBasedTimeoutPolicy", "Policy.ReadWrite.ApplicationConfiguration"),
  policySet("claimsMappingPolicies", "claimsMappingPolicy", "Policy.ReadWrite.ApplicationConfiguration"),
  policySet("homeRealmDiscoveryPolicies", "homeRealmDiscoveryPolicy", "Policy.ReadWrite.ApplicationConfiguration"),
  policySet("tokenIssuancePolicies", "tokenIssuancePolicy", "Policy.ReadWrite.ApplicationConfiguration"),
  policySet("tokenLifetimePolicies", "tokenLifetimePolicy", "Policy.ReadWrite.ApplicationConfiguration"),
  policySet("appManagementPolicies", "appManagementPolicy", "Policy.ReadWrite.ApplicationConfiguration"),
  {
    path: "/identity/conditionalAccess/authenticationContextClassReferences",
    type: "authenticationContextClassReference",
    collection: "authenticationContextClassReferences",
    verbs: everything,
    permissions: {
      list: [
        [
          "AuthenticationContext.Read.All",
          "AuthenticationContext.ReadWrite.All",
          "Policy.Read.All",
          "Policy.Read.ConditionalAccess",
        ],
      ],
      get: [
        [
          "AuthenticationContext.Read.All",
          "AuthenticationContext.ReadWrite.All",
          "Policy.Read.All",
          "Policy.Read.ConditionalAccess",
        ],
      ],
      create: [["AuthenticationContext.ReadWrite.All", "Policy.ReadWrite.ConditionalAccess"]],
      update: [["AuthenticationContext.ReadWrite.All", "Policy.ReadWrite.ConditionalAccess"]],
      delete: [["AuthenticationContext.ReadWrite.All", "Policy.ReadWrite.ConditionalAccess"]],
    },
    required: ["displayName", "id"],
    writable: ["id"],
    create: ({ context }, body) => {
      const id = text(body.id) ?? "";
      if (!/^c([1-9]|[1-9]\d)$/.test(id)) {
        throw serviceBadRequest(`The id of an authentication context is c1 to c99, not '${id}'.`);
      }
      if (context.store.collection("authenticationContextClassReferences").has(id)) {
        throw new GraphError(409, "Conflict", `The authentication context '${id}' exists already.`);
      }
      return { isAvailable: false, description: null, ...body, id };
    },
  },
  {
    path: "/policies/permissionGrantPolicies",
    type: "permissionGrantPolicy",
    collection: "permissionGrantPolicies",
    verbs: everything,
    permissions: {
      list: [["Policy.Read.PermissionGrant", "Policy.ReadWrite.PermissionGrant", "Policy.Read.All"]],
      get: [["Policy.Read.PermissionGrant", "Policy.ReadWrite.PermissionGrant", "Policy.Read.All"]],
      create: [["Policy.ReadWrite.PermissionGrant"]],
      update: [["Policy.ReadWrite.PermissionGrant"]],
      delete: [["Policy.ReadWrite.PermissionGrant"]],
    },
    required: ["id", "displayName"],
    writable: ["id"],
    create: ({ context }, body) => {
      const id = text(body.id) ?? "";
      if (!/^[\w-]{1,64}$/.test(id) || id.startsWith("microsoft-")) {
        throw serviceBadRequest(`'${id}' cannot be the id of a permission grant policy of the tenant's own.`);
      }
      if (context.store.collection("permissionGrantPolicies").has(id)) {
        throw new GraphError(409, "Conflict", `The permission grant policy '${id}' exists already.`);
      }
      return { ...body, id };
    },
    update: (_call, policy, patch) => ({ ...refuseBuiltIn(policy), ...patch, id: policy.id }),
    remove: ({ context }, policy) => {
      context.store.collection("permissionGrantPolicies").delete(refuseBuiltIn(policy).id);
    },
  },
];

/** Policies without rules of their own: what the schema says is all that is checked. */
export const plainSetsModule: GraphModule = {
  name: "plainSets",
  deliver({ store }) {
    for (const id of readTenantDefaults().permissionGrantPolicies) {
      store
        .collection("permissionGrantPolicies")
        .set(id, { id, displayName: id, description: id, deletedDateTime: null });
    }
  },
  routes(table) {
    for (const set of sets) {
      entitySet(table, set);
    }
  },
};

function refuseBuiltIn(policy: Entity): Entity {
  if (policy.id.startsWith("microsoft-")) {
    throw serviceBadRequest(`'${policy.id}' is built in and cannot be changed or deleted.`);
  }
  return policy;
}
