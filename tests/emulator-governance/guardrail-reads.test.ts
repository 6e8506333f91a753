import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { adminCaller, makeAdministrator } from "../../emulator/server/administrator.ts";
import { CallLog } from "../../emulator/server/call-log.ts";
import { GraphService } from "../../emulator/server/graph-service.ts";
import { known } from "../emulator/graph/small-tenant.ts";
import { licensedTenant } from "./licensed-tenant.ts";

const directory = "scopeId eq '/' and scopeType eq 'DirectoryRole'";
// Template id of Global Administrator.
const globalAdministrator = "62e90394-69f5-4237-9190-012177145e10";

/** What the public assessments (CISA SCuBA, CIS, Maester, Zero Trust Assessment, EIDSCA) read of Graph for each check. */
const reads: Record<string, readonly string[]> = {
  "break-glass excluded from every policy": [
    "/beta/identity/conditionalAccess/policies",
    `/groups/${known.roleAssignable}/members`,
  ],
  "break-glass accounts cloud-only, with keys of their own": [
    `/users/${known.user(5)}?$select=onPremisesSyncEnabled,userPrincipalName`,
    `/beta/users/${known.user(5)}/authentication/methods`,
    "/reports/authenticationMethods/userRegistrationDetails",
  ],
  "guest role, invites, who registers applications, who creates tenants": ["/beta/policies/authorizationPolicy"],
  "invites to allow-listed domains": ["/beta/policies/b2bManagementPolicies"],
  "user consent, and its policies": [
    "/policies/authorizationPolicy",
    "/policies/permissionGrantPolicies",
    "/oauth2PermissionGrants",
  ],
  "admin consent workflow": ["/policies/adminConsentRequestPolicy"],
  "every reference resolves": [
    "/identity/conditionalAccess/namedLocations",
    "/identity/conditionalAccess/authenticationStrength/policies",
    "/servicePrincipals?$select=appId,displayName",
    "/directoryRoleTemplates",
  ],
  "weak methods off, migration complete, registration": ["/beta/policies/authenticationMethodsPolicy"],
  "two to four Global Administrators, cloud-only, no permanent privilege": [
    `/directoryRoles(roleTemplateId='${globalAdministrator}')/members`,
    `/beta/roleManagement/directory/roleAssignmentScheduleInstances?$filter=roleDefinitionId eq '${globalAdministrator}'&$expand=principal`,
    `/beta/roleManagement/directory/roleEligibilityScheduleInstances?$expand=principal`,
    "/roleManagement/directory/roleAssignments?$expand=principal",
  ],
  "approval for Global Administrator, and who is alerted": [
    `/beta/policies/roleManagementPolicyAssignments?$filter=${directory} and roleDefinitionId eq '${globalAdministrator}'&$expand=policy($expand=rules)`,
  ],
  "groups that hold privilege through privileged access": [
    `/identityGovernance/privilegedAccess/group/eligibilitySchedules?$filter=groupId eq '${known.roleAssignable}'`,
  ],
  "cross-tenant defaults and trust": [
    "/policies/crossTenantAccessPolicy/default",
    "/policies/crossTenantAccessPolicy/partners",
  ],
  "passwords never expire": ["/domains"],
  "application passwords and certificates": [
    "/policies/defaultAppManagementPolicy",
    "/beta/policies/appManagementPolicies",
    "/applications",
  ],
  "devices: registration, compliance": [
    "/beta/policies/deviceRegistrationPolicy",
    "/deviceManagement/deviceCompliancePolicies",
    "/devices",
  ],
  "idle sessions": ["/policies/activityBasedTimeoutPolicies"],
  "guest reviews": ["/identityGovernance/accessReviews/definitions"],
  "guests own no group": [`/groups/${known.unified}/owners`],
  "groups of conditional access are protected": [
    "/beta/groups?$select=id,isAssignableToRole,isManagementRestricted",
    "/directory/administrativeUnits",
  ],
  "banned passwords, creation of groups": ["/groupSettings", "/beta/settings"],
  "sharing of SharePoint": ["/admin/sharepoint/settings"],
  "usage location of staff": ["/users?$select=id,usageLocation,userType,accountEnabled"],
  "security defaults": ["/policies/identitySecurityDefaultsEnforcementPolicy"],
  "licences carry the rules": ["/subscribedSkus", "/organization"],
  "external identities": ["/beta/policies/externalIdentitiesPolicy", "/policies/authenticationFlowsPolicy"],
};

const delegatedOnly: Record<string, string> = {
  "on-premises synchronisation": "/directory/onPremisesSynchronization",
  "terms of use": "/identityGovernance/termsOfUse/agreements",
  "staged roll-out of sign-in": "/policies/featureRolloutPolicies",
};

describe("an assessment reads what its check needs", () => {
  const tenant = licensedTenant();

  test.each(Object.entries(reads))("%s", (_check, urls) => {
    for (const url of urls) {
      const beta = url.startsWith("/beta/");
      const { status, body } = tenant.ask("GET", beta ? url.slice("/beta".length) : url, undefined, {
        version: beta ? "beta" : "v1.0",
      });
      expect(status, `${url}: ${JSON.stringify(body).slice(0, 200)}`).toBe(200);
    }
  });

  test.each(Object.entries(delegatedOnly))("%s: as a signed-in administrator alone", async (_check, url) => {
    const service = new GraphService(tenant.context, tenant.dispatcher, new CallLog());
    const admin = makeAdministrator(service, new Hono(), adminCaller(tenant.context));
    expect(tenant.ask("GET", url).status).toBe(403);
    expect((await admin.graph("GET", url)).status).toBe(200);
  });

  test("a break-glass account's key is among its methods, beside the password", () => {
    tenant.context.store
      .collection("registeredMethods")
      .set(known.user(5), { id: known.user(5), methods: ["fido2SecurityKey"] });
    expect(tenant.ask("GET", `/users/${known.user(5)}/authentication/methods`).body).toMatchObject({
      value: [
        { "@odata.type": "#microsoft.graph.passwordAuthenticationMethod", password: null },
        { "@odata.type": "#microsoft.graph.fido2AuthenticationMethod", passkeyType: "deviceBound" },
      ],
    });
    expect(tenant.ask("GET", `/users/${known.user(5)}/authentication/fido2Methods`).body).toMatchObject({
      value: [{ displayName: "Security key" }],
    });
  });
});
