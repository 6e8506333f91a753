import type { JsonObject } from "../../../emulator/store/json.ts";
import { known } from "../graph/small-tenant.ts";
import { get, graph, patch, post, type Row, remove } from "./row.ts";

const create = graph("api/conditionalaccessroot-post-policies");
const update = graph("api/conditionalaccesspolicy-update");
const policies = "/identity/conditionalAccess/policies";
const phishingResistant = "00000000-0000-0000-0000-000000000004";
const off = patch("/policies/identitySecurityDefaultsEnforcementPolicy", { isEnabled: false });

const mfa = { operator: "OR", builtInControls: ["mfa"] };
const conditions: JsonObject = {
  users: { includeUsers: ["All"] },
  applications: { includeApplications: ["All"] },
  clientAppTypes: ["all"],
};
const policy = (more: JsonObject = {}, conditionsMore: JsonObject = {}): JsonObject => ({
  displayName: "Require MFA",
  state: "enabledForReportingButNotEnforced",
  conditions: { ...conditions, ...conditionsMore },
  grantControls: mfa,
  ...more,
});
const refused = (title: string, body: JsonObject, names: string): Row => ({
  title,
  page: create,
  request: post(policies, body),
  status: 400,
  code: "BadRequest",
  names,
});

export const conditionalAccessRows: Row[] = [
  {
    title: "a policy is created report-only while security defaults are on",
    page: create,
    request: post(policies, policy()),
    status: 201,
    body: { displayName: "Require MFA", templateId: null, modifiedDateTime: null },
  },
  {
    title: "a policy comes back with every condition, null where it says nothing",
    page: graph("api/conditionalaccesspolicy-get"),
    before: [post(policies, policy())],
    request: get(`${policies}/{{0.id}}`),
    status: 200,
    body: {
      sessionControls: null,
      conditions: {
        platforms: null,
        locations: null,
        signInRiskLevels: [],
        users: { excludeUsers: [], includeGroups: [], includeUsers: ["All"] },
      },
      grantControls: { operator: "OR", termsOfUse: [], authenticationStrength: null },
    },
  },
  {
    title: "a policy cannot be enabled while security defaults are on",
    page: "https://learn.microsoft.com/entra/fundamentals/security-defaults",
    request: post(policies, policy({ state: "enabled" })),
    status: 400,
    code: "BadRequest",
    names: "Security Defaults",
  },
  {
    title: "a policy is enabled once security defaults are off",
    page: "https://learn.microsoft.com/entra/fundamentals/security-defaults",
    before: [off],
    request: post(policies, policy({ state: "enabled" })),
    status: 201,
    body: { state: "enabled" },
  },
  {
    title: "security defaults do not come back over an enabled policy",
    page: "https://learn.microsoft.com/entra/fundamentals/security-defaults",
    before: [off, post(policies, policy({ state: "enabled" }))],
    request: patch("/policies/identitySecurityDefaultsEnforcementPolicy", { isEnabled: true }),
    status: 400,
  },
  refused("a policy needs a state", (({ state: _state, ...rest }) => rest)(policy()), "'state'"),
  refused("a policy needs a name", (({ displayName: _name, ...rest }) => rest)(policy()), "'displayName'"),
  refused("a policy needs conditions", (({ conditions: _conditions, ...rest }) => rest)(policy()), "'conditions'"),
  refused("a state that does not exist is refused", policy({ state: "on" }), "state"),
  refused("an unknown condition is refused by its name", policy({}, { weather: "rain" }), "'weather'"),
  refused("an unknown client app type is refused", policy({}, { clientAppTypes: ["fax"] }), "clientAppTypes"),
  refused("a policy includes somebody", policy({}, { users: {} }), "conditions.users"),
  refused(
    "a user who does not exist cannot be included",
    policy({}, { users: { includeUsers: [known.nobody] } }),
    known.nobody,
  ),
  refused(
    "a group that does not exist cannot be excluded",
    policy({}, { users: { includeUsers: ["All"], excludeGroups: [known.nobody] } }),
    known.nobody,
  ),
  refused(
    "a role that does not exist cannot be included",
    policy({}, { users: { includeRoles: [known.nobody] } }),
    "includeRoles",
  ),
  refused("All users stands alone", policy({}, { users: { includeUsers: ["All", known.user(2)] } }), "'All'"),
  refused(
    "a policy names applications, actions or contexts",
    policy({}, { applications: {} }),
    "conditions.applications",
  ),
  refused(
    "applications and user actions exclude each other",
    policy(
      {},
      { applications: { includeApplications: ["All"], includeUserActions: ["urn:user:registersecurityinfo"] } },
    ),
    "combine",
  ),
  refused(
    "a user action that does not exist is refused",
    policy({}, { applications: { includeUserActions: ["urn:user:sing"] } }),
    "urn:user:sing",
  ),
  refused(
    "an application without service principal cannot be targeted",
    policy({}, { applications: { includeApplications: [known.nobody] } }),
    known.nobody,
  ),
  refused(
    "a location that does not exist cannot be included",
    policy({}, { locations: { includeLocations: [known.nobody] } }),
    known.nobody,
  ),
  refused(
    "a location cannot be excluded from nothing",
    policy({}, { locations: { excludeLocations: ["AllTrusted"] } }),
    "includeLocations",
  ),
  refused("a policy has grant or session controls", policy({ grantControls: null }), "grantControls"),
  refused("grant controls have an operator", policy({ grantControls: { builtInControls: ["mfa"] } }), "operator"),
  refused(
    "grant controls hold at least one control",
    policy({ grantControls: { operator: "OR", builtInControls: [] } }),
    "at least one",
  ),
  refused(
    "block stands alone",
    policy({ grantControls: { operator: "OR", builtInControls: ["block", "mfa"] } }),
    "'block'",
  ),
  refused(
    "mfa and a strength exclude each other",
    policy({
      grantControls: { operator: "OR", builtInControls: ["mfa"], authenticationStrength: { id: phishingResistant } },
    }),
    "strength",
  ),
  refused(
    "a strength that does not exist is refused",
    policy({ grantControls: { operator: "OR", builtInControls: [], authenticationStrength: { id: known.nobody } } }),
    known.nobody,
  ),
  refused(
    "terms of use that do not exist are refused",
    policy({ grantControls: { operator: "OR", builtInControls: [], termsOfUse: [known.nobody] } }),
    "termsOfUse",
  ),
  refused(
    "a sign-in frequency has value and type",
    policy({ sessionControls: { signInFrequency: { isEnabled: true, value: 4 } } }),
    "signInFrequency",
  ),
  refused(
    "a password change goes with mfa and user risk",
    policy({ grantControls: { operator: "OR", builtInControls: ["passwordChange"] } }),
    "passwordChange",
  ),
  {
    title: "risk conditions need P2",
    page: "https://learn.microsoft.com/entra/id-protection/overview-identity-protection",
    request: post(policies, policy({}, { userRiskLevels: ["high"] })),
    status: 403,
    code: "AccessDenied",
    names: "P2",
  },
  {
    title: "a policy asks for a strength by id and answers with the whole strength",
    page: create,
    request: post(
      policies,
      policy({
        grantControls: { operator: "OR", builtInControls: [], authenticationStrength: { id: phishingResistant } },
      }),
    ),
    status: 201,
    body: { grantControls: { authenticationStrength: { id: phishingResistant, policyType: "builtIn" } } },
  },
  {
    title: "Office365 and the admin portals can be targeted by name",
    page: create,
    request: post(
      policies,
      policy({}, { applications: { includeApplications: ["Office365", "MicrosoftAdminPortals"] } }),
    ),
    status: 201,
  },
  {
    title: "guests are included by type",
    page: create,
    request: post(
      policies,
      policy(
        {},
        {
          users: {
            includeGuestsOrExternalUsers: {
              guestOrExternalUserTypes: "b2bCollaborationGuest,serviceProvider",
              externalTenants: {
                "@odata.type": "#microsoft.graph.conditionalAccessAllExternalTenants",
                membershipKind: "all",
              },
            },
          },
        },
      ),
    ),
    status: 201,
  },
  {
    title: "a policy is changed without an answer",
    page: update,
    before: [post(policies, policy())],
    request: patch(`${policies}/{{0.id}}`, { displayName: "Other" }),
    status: 204,
  },
  {
    title: "a change of one condition leaves the others",
    page: update,
    before: [
      post(policies, policy({}, { platforms: { includePlatforms: ["all"] } })),
      patch(`${policies}/{{0.id}}`, { conditions: { users: { excludeGroups: [known.group] } } }),
    ],
    request: get(`${policies}/{{0.id}}`),
    status: 200,
    body: {
      conditions: {
        users: { includeUsers: ["All"], excludeGroups: [known.group] },
        platforms: { includePlatforms: ["all"] },
      },
    },
  },
  {
    title: "a policy's creation date is read-only",
    page: update,
    before: [post(policies, policy())],
    request: patch(`${policies}/{{0.id}}`, { createdDateTime: "2020-01-01T00:00:00Z" }),
    status: 400,
    names: "createdDateTime",
  },
  {
    title: "a change is checked as a creation is",
    page: update,
    before: [post(policies, policy())],
    request: patch(`${policies}/{{0.id}}`, { conditions: { users: { excludeGroups: [known.nobody] } } }),
    status: 400,
    names: known.nobody,
  },
  {
    title: "a policy is deleted",
    page: graph("api/conditionalaccesspolicy-delete"),
    before: [post(policies, policy()), remove(`${policies}/{{0.id}}`)],
    request: get(`${policies}/{{0.id}}`),
    status: 404,
  },
  {
    title: "policies are filtered by name",
    page: graph("api/conditionalaccessroot-list-policies"),
    before: [post(policies, policy()), post(policies, policy({ displayName: "Other" }))],
    request: get(`${policies}?$filter=displayName eq 'Other'&$select=displayName`),
    status: 200,
    body: { value: [{ displayName: "Other" }] },
  },
];
