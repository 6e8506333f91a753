import { expect } from "vitest";
import { known } from "../graph/small-tenant.ts";
import { get, graph, patch, post, put, type Row, remove } from "./row.ts";

const authorization = "/policies/authorizationPolicy";
const crossTenant = "/policies/crossTenantAccessPolicy";
const methods = "/policies/authenticationMethodsPolicy";
const other = "87654321-0000-4000-8000-000000000001";

export const policyRows: Row[] = [
  {
    title: "a new tenant lets everyone invite guests",
    page: graph("api/authorizationpolicy-get"),
    request: get(authorization),
    status: 200,
    body: {
      id: "authorizationPolicy",
      allowInvitesFrom: "everyone",
      guestUserRoleId: "10dae51f-b6af-4016-8d66-8c2a99b929b3",
      defaultUserRolePermissions: { allowedToCreateApps: true },
    },
  },
  {
    title: "beta names the consent policies at the top",
    page: graph("api/authorizationpolicy-get?view=graph-rest-beta"),
    request: get(authorization, { version: "beta" }),
    status: 200,
    body: { permissionGrantPolicyIdsAssignedToDefaultUserRole: expect.any(Array), enabledPreviewFeatures: [] },
  },
  {
    title: "who may invite is changed",
    page: graph("api/authorizationpolicy-update"),
    before: [patch(authorization, { allowInvitesFrom: "adminsAndGuestInviters" })],
    request: get(authorization),
    status: 200,
    body: { allowInvitesFrom: "adminsAndGuestInviters" },
  },
  {
    title: "one permission of ordinary users changes alone",
    page: graph("api/authorizationpolicy-update"),
    before: [patch(authorization, { defaultUserRolePermissions: { allowedToCreateApps: false } })],
    request: get(authorization),
    status: 200,
    body: { defaultUserRolePermissions: { allowedToCreateApps: false, allowedToReadOtherUsers: true } },
  },
  {
    title: "an invite setting that does not exist is refused",
    page: graph("api/resources/authorizationpolicy"),
    request: patch(authorization, { allowInvitesFrom: "nobody" }),
    status: 400,
    names: "allowInvitesFrom",
  },
  {
    title: "a guest role that does not exist is refused",
    page: graph("api/resources/authorizationpolicy"),
    request: patch(authorization, { guestUserRoleId: known.nobody }),
    status: 400,
    names: "guestUserRoleId",
  },
  {
    title: "an unknown property of the authorization policy is refused",
    page: graph("api/resources/authorizationpolicy"),
    request: patch(authorization, { allowEverything: true }),
    status: 400,
    names: "'allowEverything'",
  },
  {
    title: "an unknown permission of ordinary users is refused",
    page: graph("api/resources/defaultuserrolepermissions"),
    request: patch(authorization, { defaultUserRolePermissions: { allowedToFly: true } }),
    status: 400,
    names: "'allowedToFly'",
  },
  {
    title: "the authorization policy is not created",
    page: graph("api/resources/authorizationpolicy"),
    request: post(authorization, {}),
    status: 405,
  },
  {
    title: "security defaults are on in a new tenant",
    page: graph("api/identitysecuritydefaultsenforcementpolicy-get"),
    request: get("/policies/identitySecurityDefaultsEnforcementPolicy"),
    status: 200,
    body: { isEnabled: true, id: "00000000-0000-0000-0000-000000000005" },
  },
  {
    title: "security defaults are switched off",
    page: graph("api/identitysecuritydefaultsenforcementpolicy-update"),
    request: patch("/policies/identitySecurityDefaultsEnforcementPolicy", { isEnabled: false }),
    status: 204,
  },
  {
    title: "security defaults are a boolean",
    page: graph("api/identitysecuritydefaultsenforcementpolicy-update"),
    request: patch("/policies/identitySecurityDefaultsEnforcementPolicy", { isEnabled: "false" }),
    status: 400,
    names: "isEnabled",
  },
  {
    title: "admin consent requests are off at first",
    page: graph("api/adminconsentrequestpolicy-get"),
    request: get("/policies/adminConsentRequestPolicy"),
    status: 200,
    body: { isEnabled: false, reviewers: [], version: 0 },
  },
  {
    title: "admin consent requests are replaced as a whole",
    page: graph("api/adminconsentrequestpolicy-update"),
    before: [
      put("/policies/adminConsentRequestPolicy", {
        isEnabled: true,
        notifyReviewers: true,
        remindersEnabled: true,
        requestDurationInDays: 30,
        reviewers: [],
      }),
    ],
    request: get("/policies/adminConsentRequestPolicy"),
    status: 200,
    body: { isEnabled: true, version: 1 },
  },
  {
    title: "a part of admin consent requests is refused",
    page: graph("api/adminconsentrequestpolicy-update"),
    request: put("/policies/adminConsentRequestPolicy", { isEnabled: true }),
    status: 400,
  },
  {
    title: "cross-tenant access is Microsoft's default at first",
    page: graph("api/crosstenantaccesspolicyconfigurationdefault-get"),
    request: get(`${crossTenant}/default`),
    status: 200,
    body: { isServiceDefault: true, b2bDirectConnectInbound: { usersAndGroups: { accessType: "blocked" } } },
  },
  {
    title: "the first change makes the default the tenant's own",
    page: graph("api/crosstenantaccesspolicyconfigurationdefault-update"),
    before: [patch(`${crossTenant}/default`, { inboundTrust: { isMfaAccepted: true } })],
    request: get(`${crossTenant}/default`),
    status: 200,
    body: { isServiceDefault: false, inboundTrust: { isMfaAccepted: true, isCompliantDeviceAccepted: false } },
  },
  {
    title: "the default can be put back",
    page: graph("api/crosstenantaccesspolicyconfigurationdefault-resettosystemdefault"),
    before: [
      patch(`${crossTenant}/default`, { inboundTrust: { isMfaAccepted: true } }),
      post(`${crossTenant}/default/resetToSystemDefault`),
    ],
    request: get(`${crossTenant}/default`),
    status: 200,
    body: { isServiceDefault: true, inboundTrust: { isMfaAccepted: false } },
  },
  {
    title: "a partner tenant is added and found by its id",
    page: graph("api/crosstenantaccesspolicy-post-partners"),
    before: [post(`${crossTenant}/partners`, { tenantId: other, inboundTrust: { isMfaAccepted: true } })],
    request: get(`${crossTenant}/partners/${other}`),
    status: 200,
    body: { tenantId: other, inboundTrust: { isMfaAccepted: true } },
  },
  {
    title: "a partner is added once",
    page: graph("api/crosstenantaccesspolicy-post-partners"),
    before: [post(`${crossTenant}/partners`, { tenantId: other })],
    request: post(`${crossTenant}/partners`, { tenantId: other }),
    status: 409,
  },
  {
    title: "a partner is taken away",
    page: graph("api/crosstenantaccesspolicyconfigurationpartner-delete"),
    before: [post(`${crossTenant}/partners`, { tenantId: other })],
    request: remove(`${crossTenant}/partners/${other}`),
    status: 204,
  },
  {
    title: "the methods policy carries its configurations",
    page: graph("api/authenticationmethodspolicy-get"),
    request: get(methods),
    status: 200,
    body: {
      id: "authenticationMethodsPolicy",
      authenticationMethodConfigurations: expect.arrayContaining([
        expect.objectContaining({
          "@odata.type": "#microsoft.graph.fido2AuthenticationMethodConfiguration",
          id: "Fido2",
        }),
      ]),
    },
  },
  {
    title: "a method is switched on",
    page: graph("api/fido2authenticationmethodconfiguration-update"),
    before: [
      patch(`${methods}/authenticationMethodConfigurations/fido2`, {
        "@odata.type": "#microsoft.graph.fido2AuthenticationMethodConfiguration",
        state: "enabled",
      }),
    ],
    request: get(`${methods}/authenticationMethodConfigurations/fido2`),
    status: 200,
    body: { state: "enabled" },
  },
  {
    title: "a method's change says its type",
    page: graph("api/fido2authenticationmethodconfiguration-update"),
    request: patch(`${methods}/authenticationMethodConfigurations/fido2`, { isAttestationEnforced: true }),
    status: 400,
    names: "isAttestationEnforced",
  },
  {
    title: "a method's state is enabled or disabled",
    page: graph("api/fido2authenticationmethodconfiguration-update"),
    request: patch(`${methods}/authenticationMethodConfigurations/fido2`, {
      "@odata.type": "#microsoft.graph.fido2AuthenticationMethodConfiguration",
      state: "on",
    }),
    status: 400,
    names: "state",
  },
  {
    title: "a method that does not exist is a 404",
    page: graph("api/authenticationmethodspolicy-get"),
    request: get(`${methods}/authenticationMethodConfigurations/carrierPigeon`),
    status: 404,
  },
  {
    title: "Microsoft's consent policies cannot be deleted",
    page: graph("api/permissiongrantpolicy-delete"),
    request: remove("/policies/permissionGrantPolicies/microsoft-user-default-low"),
    status: 400,
  },
  {
    title: "the device registration policy is read",
    page: graph("api/deviceregistrationpolicy-get"),
    request: get("/policies/deviceRegistrationPolicy"),
    status: 200,
    body: { userDeviceQuota: 50, azureADJoin: { isAdminConfigurable: true } },
  },
  {
    title: "sharing outside is a property of the SharePoint settings",
    page: graph("api/sharepointsettings-update"),
    request: patch("/admin/sharepoint/settings", { sharingCapability: "existingExternalUserSharingOnly" }),
    status: 200,
    body: { sharingCapability: "existingExternalUserSharingOnly" },
  },
  {
    title: "a sharing capability that does not exist is refused",
    page: graph("api/sharepointsettings-update"),
    request: patch("/admin/sharepoint/settings", { sharingCapability: "everyone" }),
    status: 400,
    names: "sharingCapability",
  },
];
