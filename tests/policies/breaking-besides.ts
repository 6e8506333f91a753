import type { DeclaredTenant, RuleName, Value } from "../../policies/rules.ts";
import { changed, declared, read } from "./compliant-tenant.ts";
import { group, groupId, otherId } from "./tenants.ts";

const users = "conditions.users";
/** Administrators are asked by their own policy alone: nobody else is asked for what cannot be phished. */
const onlyAdministrators = changed(read, "everyone-strong", ".");
/** Travellers are left out of a policy, and only privileged administrators say who travels. */
const travellers: DeclaredTenant = changed(
  {
    ...read,
    resources: [
      ...read.resources,
      { ...group("travellers", otherId), inputs: { displayName: "travellers", assignableToRole: true } },
    ],
  },
  "platforms",
  `${users}.excludedGroups`,
  [groupId, otherId],
);
/** One more policy, which nobody has stated. */
const oneMore: DeclaredTenant = {
  ...declared,
  resources: declared.resources.flatMap((one) =>
    one.name === "mfa"
      ? [
          one,
          {
            ...one,
            name: "mfa-again",
            inputs: { ...one.inputs, displayName: "MFA again", state: "enabledForReportingButNotEnforced" },
          },
        ]
      : [one],
  ),
};
const alert = "break-glass-sign-in";
const apps = "TeamsAppPermissionPolicy Global";
const approvedApps: DeclaredTenant = {
  ...declared,
  resources: [
    ...declared.resources,
    {
      urn: `urn:pulumi:dev::raw::pulumi-nodejs:dynamic/tenant:TeamsAppPermissionPolicy::${apps}`,
      type: "pulumi-nodejs:dynamic/tenant:TeamsAppPermissionPolicy",
      name: apps,
      inputs: {
        identity: "Global",
        settings: { GlobalCatalogAppsType: "AllowedAppList", PrivateCatalogAppsType: "AllowedAppList" },
      },
      outputs: {},
    },
  ],
};
/** Changes of tenants that hold something besides, or that hold a rule by one policy only. */
export const besides: readonly (readonly [
  what: string,
  tenant: DeclaredTenant,
  name: string,
  path: string,
  value: Value | undefined,
  ...RuleName[],
])[] = [
  [
    "administrators may sign in with any second factor",
    onlyAdministrators,
    "administrators",
    "grantControls",
    { operator: "OR", builtInControls: ["mfa"] },
    "phishing-resistant-administrators",
  ],
  [
    "administrators are asked in one app",
    onlyAdministrators,
    "administrators",
    "conditions.applications.includedApplications",
    ["MicrosoftAdminPortals"],
    "phishing-resistant-administrators",
    "administrator-sessions-short",
  ],
  [
    "the second most powerful role is forgotten",
    onlyAdministrators,
    "administrators",
    `${users}.includedRoles`,
    ["62e90394-69f5-4237-9190-012177145e10"],
    "phishing-resistant-administrators",
    "administrator-sessions-short",
  ],
  [
    "the policy for administrators is off",
    onlyAdministrators,
    "administrators",
    "state",
    "disabled",
    "phishing-resistant-administrators",
    "administrator-sessions-short",
  ],
  [
    "anyone who manages groups can say who travels",
    travellers,
    "travellers",
    "assignableToRole",
    false,
    "access-groups-protected",
  ],
  ["a policy is turned on that nobody stated", oneMore, "mfa-again", "state", "enabled", "report-only-unless-stated"],
  ["a policy is in a state nobody knows", oneMore, "mfa-again", "state", "on", "report-only-unless-stated"],
  [
    "everyone uses any app of the store",
    approvedApps,
    apps,
    "settings.GlobalCatalogAppsType",
    "BlockedAppList",
    "approved-apps-only",
  ],
  [
    "everyone uses any app of the organisation",
    approvedApps,
    apps,
    "settings.PrivateCatalogAppsType",
    "BlockedAppList",
    "approved-apps-only",
  ],
  ["nobody is told of a break-glass account", declared, alert, ".", undefined, "break-glass-sign-in-alert"],
  ["the alert on break-glass accounts is off", declared, alert, "enabled", false, "break-glass-sign-in-alert"],
  ["the alert reaches nobody", declared, alert, "actions.actionGroups", [], "break-glass-sign-in-alert"],
  [
    "the alert forgets the second account",
    declared,
    alert,
    "criteria.allOf",
    [{ query: `SigninLogs | where UserId == "${groupId}"` }],
    "break-glass-sign-in-alert",
  ],
  [
    "the alert asks another table",
    declared,
    alert,
    "criteria.allOf",
    [{ query: `AuditLogs | where Id in ("${groupId}", "${otherId}")` }],
    "break-glass-sign-in-alert",
  ],
  [
    "outsiders get in by a word nobody knows",
    read,
    "ExternalAccessPolicy folkevald",
    "settings.CommunicationWithExternalOrgs",
    "AllowMost",
    "federation-allow-listed",
  ],
];
