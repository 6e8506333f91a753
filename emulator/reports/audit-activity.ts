/** What the directory's log calls a change. */
export type NamedChange = {
  activityDisplayName: string;
  category: string;
  operationType: "Add" | "Update" | "Delete" | "Assign" | "Unassign";
  targetType: string;
  /** From the path; a new object's id is not in it. */
  targetId: string | null;
};

type Row = readonly [
  methodAndPath: RegExp,
  activityDisplayName: string,
  category: string,
  operationType: NamedChange["operationType"],
  targetType: string,
];

/** Microsoft's names, as its list of audit activities has them; a change that is not here is not in the log. */
const rows: readonly Row[] = [
  [/^POST \/users$/, "Add user", "UserManagement", "Add", "User"],
  [/^PATCH \/users\/([^/]+)$/, "Update user", "UserManagement", "Update", "User"],
  [/^DELETE \/users\/([^/]+)$/, "Delete user", "UserManagement", "Delete", "User"],
  [/^POST \/users\/([^/]+)\/assignLicense$/, "Change user license", "UserManagement", "Update", "User"],
  [/^POST \/groups$/, "Add group", "GroupManagement", "Add", "Group"],
  [/^PATCH \/groups\/([^/]+)$/, "Update group", "GroupManagement", "Update", "Group"],
  [/^DELETE \/groups\/([^/]+)$/, "Delete group", "GroupManagement", "Delete", "Group"],
  [/^POST \/groups\/([^/]+)\/members\/\$ref$/, "Add member to group", "GroupManagement", "Assign", "Group"],
  [
    /^DELETE \/groups\/([^/]+)\/members\/[^/]+\/\$ref$/,
    "Remove member from group",
    "GroupManagement",
    "Unassign",
    "Group",
  ],
  [/^POST \/groups\/([^/]+)\/owners\/\$ref$/, "Add owner to group", "GroupManagement", "Assign", "Group"],
  [
    /^DELETE \/groups\/([^/]+)\/owners\/[^/]+\/\$ref$/,
    "Remove owner from group",
    "GroupManagement",
    "Unassign",
    "Group",
  ],
  [/^POST \/groups\/([^/]+)\/assignLicense$/, "Set group license", "GroupManagement", "Assign", "Group"],
  [/^POST \/identity\/conditionalAccess\/policies$/, "Add conditional access policy", "Policy", "Add", "Policy"],
  [
    /^PATCH \/identity\/conditionalAccess\/policies\/([^/]+)$/,
    "Update conditional access policy",
    "Policy",
    "Update",
    "Policy",
  ],
  [
    /^DELETE \/identity\/conditionalAccess\/policies\/([^/]+)$/,
    "Delete conditional access policy",
    "Policy",
    "Delete",
    "Policy",
  ],
  [/^POST \/identity\/conditionalAccess\/namedLocations$/, "Add named location", "Policy", "Add", "Policy"],
  [
    /^PATCH \/identity\/conditionalAccess\/namedLocations\/([^/]+)$/,
    "Update named location",
    "Policy",
    "Update",
    "Policy",
  ],
  [
    /^DELETE \/identity\/conditionalAccess\/namedLocations\/([^/]+)$/,
    "Delete named location",
    "Policy",
    "Delete",
    "Policy",
  ],
  [
    /^PATCH \/policies\/authorizationPolicy(?:\/[^/]+)?$/,
    "Update authorization policy",
    "AuthorizationPolicy",
    "Update",
    "Policy",
  ],
  [
    /^PATCH \/policies\/identitySecurityDefaultsEnforcementPolicy$/,
    "Update security defaults",
    "Policy",
    "Update",
    "Policy",
  ],
  [
    /^PATCH \/policies\/authenticationMethodsPolicy(?:\/.*)?$/,
    "Authentication Methods Policy Update",
    "ApplicationManagement",
    "Update",
    "Policy",
  ],
  [
    /^POST \/policies\/crossTenantAccessPolicy\/partners$/,
    "Add a partner to cross-tenant access setting",
    "CrossTenantAccessSettings",
    "Add",
    "Policy",
  ],
  [
    /^PATCH \/policies\/crossTenantAccessPolicy\/partners\/([^/]+)$/,
    "Update a partner cross-tenant access setting",
    "CrossTenantAccessSettings",
    "Update",
    "Policy",
  ],
  [
    /^DELETE \/policies\/crossTenantAccessPolicy\/partners\/([^/]+)$/,
    "Delete partner specific cross-tenant access setting",
    "CrossTenantAccessSettings",
    "Delete",
    "Policy",
  ],
  [
    /^PATCH \/policies\/crossTenantAccessPolicy\/default$/,
    "Update the company default cross-tenant access setting",
    "CrossTenantAccessSettings",
    "Update",
    "Policy",
  ],
  [/^POST \/roleManagement\/directory\/roleAssignments$/, "Add member to role", "RoleManagement", "Assign", "Role"],
  [
    /^DELETE \/roleManagement\/directory\/roleAssignments\/([^/]+)$/,
    "Remove member from role",
    "RoleManagement",
    "Unassign",
    "Role",
  ],
  [/^POST \/applications$/, "Add application", "ApplicationManagement", "Add", "Application"],
  [/^PATCH \/applications\/([^/]+)$/, "Update application", "ApplicationManagement", "Update", "Application"],
  [/^DELETE \/applications\/([^/]+)$/, "Delete application", "ApplicationManagement", "Delete", "Application"],
  [/^POST \/servicePrincipals$/, "Add service principal", "ApplicationManagement", "Add", "ServicePrincipal"],
  [
    /^DELETE \/servicePrincipals\/([^/]+)$/,
    "Remove service principal",
    "ApplicationManagement",
    "Delete",
    "ServicePrincipal",
  ],
  [
    /^POST \/directory\/administrativeUnits$/,
    "Add administrative unit",
    "AdministrativeUnit",
    "Add",
    "AdministrativeUnit",
  ],
  [
    /^PATCH \/directory\/administrativeUnits\/([^/]+)$/,
    "Update administrative unit",
    "AdministrativeUnit",
    "Update",
    "AdministrativeUnit",
  ],
  [
    /^DELETE \/directory\/administrativeUnits\/([^/]+)$/,
    "Delete administrative unit",
    "AdministrativeUnit",
    "Delete",
    "AdministrativeUnit",
  ],
];

/** The log's words for a change; undefined for one that is another log's. */
export function auditActivity(method: string, path: string): NamedChange | undefined {
  const plain = path.replace(/\/([A-Za-z]+)\('([^']*)'\)/g, "/$1/$2");
  for (const [pattern, activityDisplayName, category, operationType, targetType] of rows) {
    const match = pattern.exec(`${method} ${plain}`);
    if (match) {
      return { activityDisplayName, category, operationType, targetType, targetId: match[1] ?? null };
    }
  }
  return undefined;
}
