import { readTenantDefaults } from "../../data/tenant-defaults.ts";
import { checkSharepointSettings } from "../../sharepoint/settings-rules.ts";
import { isObject, type JsonObject, strings } from "../../store/json.ts";
import type { GraphCall, Permissions } from "../call.ts";
import { serviceBadRequest } from "../error.ts";
import type { GraphModule } from "../module.ts";
import { type Singleton, singleton } from "../singleton.ts";
import { guestRoles } from "./guest-roles.ts";

const readPolicies: Permissions = [["Policy.Read.All"]];

const singletons: Singleton[] = [
  {
    path: "/policies/authorizationPolicy",
    type: "authorizationPolicy",
    name: "authorizationPolicy",
    change: "PATCH",
    readOnly: ["displayName", "description", "deletedDateTime"],
    view: (_context, policy, version) => (version === "beta" ? betaAuthorizationPolicy(policy) : policy),
    update: checkAuthorizationPolicy,
  },
  {
    path: "/policies/identitySecurityDefaultsEnforcementPolicy",
    type: "identitySecurityDefaultsEnforcementPolicy",
    name: "identitySecurityDefaultsEnforcementPolicy",
    change: "PATCH",
    permissions: { read: readPolicies, write: [["Policy.ReadWrite.SecurityDefaults"]] },
    readOnly: ["displayName", "description", "deletedDateTime"],
    update: checkSecurityDefaults,
  },
  {
    path: "/policies/adminConsentRequestPolicy",
    type: "adminConsentRequestPolicy",
    name: "adminConsentRequestPolicy",
    change: "PUT",
    permissions: {
      read: [["Policy.Read.All", "Policy.ReadWrite.ConsentRequest"]],
      write: [["Policy.ReadWrite.ConsentRequest"]],
    },
    required: ["isEnabled", "notifyReviewers", "remindersEnabled", "requestDurationInDays", "reviewers"],
    update: (_call, before, next) => ({ ...next, version: Number(before.version ?? 0) + 1 }),
  },
  {
    path: "/policies/crossTenantAccessPolicy",
    type: "crossTenantAccessPolicy",
    name: "crossTenantAccessPolicy",
    change: "PATCH",
    permissions: { read: readPolicies, write: [["Policy.ReadWrite.CrossTenantAccess"]] },
  },
  {
    path: "/policies/crossTenantAccessPolicy/default",
    type: "crossTenantAccessPolicyConfigurationDefault",
    name: "crossTenantAccessPolicyDefault",
    change: "PATCH",
    permissions: { read: readPolicies, write: [["Policy.ReadWrite.CrossTenantAccess"]] },
    readOnly: ["isServiceDefault"],
    update: (_call, _before, next) => ({ ...next, isServiceDefault: false }),
  },
  {
    path: "/policies/authenticationFlowsPolicy",
    type: "authenticationFlowsPolicy",
    name: "authenticationFlowsPolicy",
    change: "PATCH",
    permissions: { read: readPolicies, write: [["Policy.ReadWrite.AuthenticationFlows"]] },
    readOnly: ["displayName", "description"],
  },
  {
    path: "/policies/defaultAppManagementPolicy",
    type: "tenantAppManagementPolicy",
    name: "defaultAppManagementPolicy",
    change: "PATCH",
    permissions: { read: readPolicies, write: [["Policy.ReadWrite.ApplicationConfiguration"]] },
  },
  {
    path: "/policies/deviceRegistrationPolicy",
    type: "deviceRegistrationPolicy",
    name: "deviceRegistrationPolicy",
    change: "PUT",
    permissions: {
      read: [["Policy.Read.DeviceConfiguration", "Policy.Read.All"]],
      write: [["Policy.ReadWrite.DeviceConfiguration"]],
    },
    changeAnswers: 200,
    readOnly: ["displayName", "description"],
    writable: ["id"],
  },
  {
    path: "/policies/externalIdentitiesPolicy",
    type: "externalIdentitiesPolicy",
    name: "externalIdentitiesPolicy",
    versions: ["beta"],
    change: "PATCH",
    permissions: { read: readPolicies, write: [["Policy.ReadWrite.ExternalIdentities"]] },
  },
  {
    path: "/admin/sharepoint/settings",
    type: "sharepointSettings",
    name: "sharepointSettings",
    change: "PATCH",
    changeAnswers: 200,
    update: checkSharepointSettings,
    permissions: {
      read: [["SharePointTenantSettings.Read.All", "SharePointTenantSettings.ReadWrite.All"]],
      write: [["SharePointTenantSettings.ReadWrite.All"]],
    },
  },
];

/** What a tenant has one of: authorization, security defaults, consent, cross-tenant access, devices … */
export const policySingletonsModule: GraphModule = {
  name: "policySingletons",
  deliver({ store }) {
    const defaults = readTenantDefaults();
    const described = (policy: JsonObject): JsonObject => ({ description: policy.displayName ?? "", ...policy });
    store.setSingleton("authorizationPolicy", described(defaults.authorizationPolicy));
    store.setSingleton(
      "identitySecurityDefaultsEnforcementPolicy",
      described(defaults.identitySecurityDefaultsEnforcementPolicy),
    );
    store.setSingleton("adminConsentRequestPolicy", defaults.adminConsentRequestPolicy);
    store.setSingleton("crossTenantAccessPolicy", {
      id: "crossTenantAccessPolicy",
      ...described(defaults.crossTenantAccessPolicy),
    });
    store.setSingleton("crossTenantAccessPolicyDefault", defaults.crossTenantAccessPolicyDefault);
    store.setSingleton("authenticationFlowsPolicy", described(defaults.authenticationFlowsPolicy));
    store.setSingleton("defaultAppManagementPolicy", described(defaults.defaultAppManagementPolicy));
    store.setSingleton("deviceRegistrationPolicy", described(defaults.deviceRegistrationPolicy));
    store.setSingleton("externalIdentitiesPolicy", described(defaults.externalIdentitiesPolicy));
    store.setSingleton("sharepointSettings", { id: "sharepointSettings", ...defaults.sharepointSettings });
  },
  routes(table) {
    for (const one of singletons) {
      singleton(table, one);
    }
    table.add("POST", "/policies/crossTenantAccessPolicy/default/resetToSystemDefault", resetCrossTenant, {
      permissions: [["Policy.ReadWrite.CrossTenantAccess"]],
    });
  },
};

/** beta says at the top what v1.0 says under defaultUserRolePermissions. */
function betaAuthorizationPolicy(policy: JsonObject): JsonObject {
  const permissions = isObject(policy.defaultUserRolePermissions) ? policy.defaultUserRolePermissions : {};
  const { permissionGrantPoliciesAssigned, ...rest } = permissions;
  return {
    enabledPreviewFeatures: [],
    ...policy,
    defaultUserRolePermissions: rest,
    permissionGrantPolicyIdsAssignedToDefaultUserRole: permissionGrantPoliciesAssigned ?? [],
  };
}

function checkAuthorizationPolicy(_call: GraphCall, _before: JsonObject, next: JsonObject): JsonObject {
  const { permissionGrantPolicyIdsAssignedToDefaultUserRole: fromBeta, ...policy } = next;
  if (!Object.values(guestRoles).includes(String(policy.guestUserRoleId))) {
    throw serviceBadRequest(
      `guestUserRoleId is ${JSON.stringify(policy.guestUserRoleId ?? null)}; it must be one of ${Object.values(guestRoles).join(", ")}.`,
    );
  }
  const permissions = isObject(policy.defaultUserRolePermissions) ? policy.defaultUserRolePermissions : {};
  const assigned = fromBeta ?? permissions.permissionGrantPoliciesAssigned ?? [];
  const wrong = strings(assigned).find((id) => !/^ManagePermissionGrantsFor(Self|OwnedResource)\.[\w-]+$/.test(id));
  if (wrong !== undefined) {
    throw serviceBadRequest(
      `permissionGrantPoliciesAssigned holds '${wrong}', which is no ManagePermissionGrantsForSelf or …ForOwnedResource policy.`,
    );
  }
  return { ...policy, defaultUserRolePermissions: { ...permissions, permissionGrantPoliciesAssigned: assigned } };
}

/** Security defaults and enabled conditional access exclude each other. */
function checkSecurityDefaults({ context }: GraphCall, before: JsonObject, next: JsonObject): JsonObject {
  if (next.isEnabled === true && before.isEnabled !== true) {
    for (const policy of context.store.collection("conditionalAccessPolicies").values()) {
      if (policy.state === "enabled") {
        throw serviceBadRequest(
          `Security defaults cannot be enabled while conditional access policies are enabled: '${String(policy.displayName)}' (${policy.id}).`,
        );
      }
    }
  }
  return next;
}

function resetCrossTenant({ context }: GraphCall): { status: number } {
  context.store.setSingleton("crossTenantAccessPolicyDefault", {
    ...readTenantDefaults().crossTenantAccessPolicyDefault,
    isServiceDefault: true,
  });
  return { status: 204 };
}
