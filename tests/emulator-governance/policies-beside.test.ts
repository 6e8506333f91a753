import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { adminCaller, makeAdministrator } from "../../emulator/server/administrator.ts";
import { CallLog } from "../../emulator/server/call-log.ts";
import { GraphService } from "../../emulator/server/graph-service.ts";
import type { Json } from "../../emulator/store/json.ts";
import { get, graph, patch, post, type Row, remove } from "../emulator/conformance/row.ts";
import { known } from "../emulator/graph/small-tenant.ts";
import { licensedTenant, testRows } from "./licensed-tenant.ts";

const b2b = "/policies/b2bManagementPolicies";
const b2bPage = graph("api/resources/b2bmanagementpolicy?view=graph-rest-beta");
const beta = { version: "beta" as const };
const domains = (policy: object) =>
  JSON.stringify({ B2BManagementPolicy: { InvitationsAllowedAndBlockedDomainsPolicy: policy } });
const b2bPolicy = (policy: object): Json => ({ displayName: "B2BManagementPolicy", definition: [domains(policy)] });

const compliance = "/deviceManagement/deviceCompliancePolicies";
const complianceAssignPage = graph("api/intune-deviceconfig-devicecompliancepolicy-assign");
const everyone = (type: string) => ({ assignments: [{ target: { "@odata.type": `#microsoft.graph.${type}` } }] });
const compliancePage = graph("api/intune-deviceconfig-windows10compliancepolicy-create");
const windows = (more: object = {}): Json => ({
  "@odata.type": "#microsoft.graph.windows10CompliancePolicy",
  displayName: "Windows",
  bitLockerEnabled: true,
  scheduledActionsForRule: [
    { ruleName: "PasswordRequired", scheduledActionConfigurations: [{ actionType: "block", gracePeriodHours: 0 }] },
  ],
  ...more,
});

const grants = "/oauth2PermissionGrants";
const grant = (more: object = {}): Json => ({
  clientId: known.appPrincipal,
  resourceId: known.appPrincipal,
  consentType: "AllPrincipals",
  scope: "User.Read",
  ...more,
});

const rows: Row[] = [
  {
    title: "guests come from allow-listed domains",
    page: b2bPage,
    before: [post(b2b, b2bPolicy({ AllowedDomains: ["bergen.example"] }), beta)],
    request: get(b2b, beta),
    status: 200,
    body: { value: [{ isOrganizationDefault: true, definition: [domains({ AllowedDomains: ["bergen.example"] })] }] },
  },
  {
    title: "a tenant has one list of guests' domains",
    page: b2bPage,
    before: [post(b2b, b2bPolicy({ AllowedDomains: [] }), beta)],
    request: post(b2b, b2bPolicy({ AllowedDomains: [] }), beta),
    status: 400,
  },
  {
    title: "guests' domains are allowed or blocked, not both",
    page: "https://learn.microsoft.com/entra/external-id/allow-deny-list",
    request: post(b2b, b2bPolicy({ AllowedDomains: ["a.no"], BlockedDomains: ["b.no"] }), beta),
    status: 400,
    names: "allows and blocks",
  },
  {
    title: "guests' domains are in a JSON text of one form",
    page: b2bPage,
    request: post(b2b, { displayName: "B2BManagementPolicy", definition: ["{}"] }, beta),
    status: 400,
    names: "definition",
  },
  {
    title: "v1.0 has no list of guests' domains",
    page: b2bPage,
    request: get(b2b),
    status: 501,
  },
  {
    title: "consent for everyone is recorded",
    page: graph("api/oauth2permissiongrant-post"),
    request: post(grants, grant()),
    status: 201,
    body: { principalId: null, scope: "User.Read" },
  },
  {
    title: "consent is recorded once",
    page: graph("api/oauth2permissiongrant-post"),
    before: [post(grants, grant())],
    request: post(grants, grant({ scope: "Group.Read.All" })),
    status: 409,
  },
  {
    title: "consent of one person names the person",
    page: graph("api/oauth2permissiongrant-post"),
    request: post(grants, grant({ consentType: "Principal" })),
    status: 400,
    names: "principalId",
  },
  {
    title: "of a consent only its scope changes",
    page: graph("api/oauth2permissiongrant-update"),
    before: [post(grants, grant())],
    request: patch(`${grants}/{{0.id}}`, { clientId: known.nobody }),
    status: 400,
    names: "clientId",
  },
  {
    title: "a consent is withdrawn",
    page: graph("api/oauth2permissiongrant-delete"),
    before: [post(grants, grant()), remove(`${grants}/{{0.id}}`)],
    request: get(grants),
    status: 200,
    body: { value: { length: 0 } },
  },
  {
    title: "a policy of consent says which permissions it covers",
    page: graph("api/permissiongrantpolicy-post-includes"),
    before: [
      post("/policies/permissionGrantPolicies", { id: "own", displayName: "Own" }),
      post("/policies/permissionGrantPolicies/own/includes", {
        permissionType: "delegated",
        permissionClassification: "low",
      }),
    ],
    request: get("/policies/permissionGrantPolicies/own/includes"),
    status: 200,
    body: { value: [{ permissionType: "delegated", permissionClassification: "low", permissions: ["all"] }] },
  },
  {
    title: "a built-in policy of consent is not changed",
    page: graph("api/permissiongrantpolicy-post-includes"),
    request: post("/policies/permissionGrantPolicies/microsoft-user-default-low/includes", {
      permissionType: "delegated",
    }),
    status: 400,
    names: "built in",
  },
  {
    title: "a device counts as compliant by its platform's policy",
    page: compliancePage,
    before: [post(compliance, windows())],
    request: get(`${compliance}/{{0.id}}`),
    status: 200,
    body: { "@odata.type": "#microsoft.graph.windows10CompliancePolicy", bitLockerEnabled: true, version: 1 },
  },
  {
    title: "a compliance policy says what happens to a device that is not compliant",
    page: compliancePage,
    request: post(compliance, windows({ scheduledActionsForRule: [] })),
    status: 400,
    names: "scheduledActionsForRule",
  },
  {
    title: "a compliance policy has no property of another platform",
    page: compliancePage,
    request: post(compliance, windows({ passcodeRequired: true })),
    status: 400,
    names: "passcodeRequired",
  },
  {
    title: "a value of a compliance policy has its type",
    page: compliancePage,
    request: post(compliance, windows({ passwordMinimumLength: "eight" })),
    status: 400,
    names: "passwordMinimumLength",
  },
  {
    title: "a compliance policy is for whom it is assigned to, and the last assignment replaces the one before",
    page: complianceAssignPage,
    before: [
      post(compliance, windows()),
      post(`${compliance}/{{0.id}}/assign`, everyone("allDevicesAssignmentTarget")),
      post(`${compliance}/{{0.id}}/assign`, everyone("allLicensedUsersAssignmentTarget")),
    ],
    request: get(`${compliance}/{{0.id}}/assignments`),
    status: 200,
    body: { value: [{ target: { "@odata.type": "#microsoft.graph.allLicensedUsersAssignmentTarget" } }] },
  },
  {
    title: "a compliance policy is not assigned to a group that is not there",
    page: complianceAssignPage,
    before: [post(compliance, windows())],
    request: post(`${compliance}/{{0.id}}/assign`, {
      assignments: [
        {
          target: {
            "@odata.type": "#microsoft.graph.groupAssignmentTarget",
            groupId: "11111111-0000-4000-8000-000000000009",
          },
        },
      ],
    }),
    status: 400,
    names: "11111111-0000-4000-8000-000000000009",
  },
  {
    title: "each change of a compliance policy makes a new version",
    page: graph("api/intune-deviceconfig-windows10compliancepolicy-update"),
    before: [
      post(compliance, windows()),
      patch(`${compliance}/{{0.id}}`, {
        "@odata.type": "#microsoft.graph.windows10CompliancePolicy",
        secureBootEnabled: true,
      }),
    ],
    request: get(`${compliance}?$filter=displayName eq 'Windows'`),
    status: 200,
    body: { value: [{ version: 2, secureBootEnabled: true, bitLockerEnabled: true }] },
  },
  {
    title: "a platform that is not modelled is said to be so",
    page: graph("api/resources/intune-deviceconfig-androiddeviceownercompliancepolicy"),
    request: post(compliance, windows({ "@odata.type": "#microsoft.graph.androidDeviceOwnerCompliancePolicy" })),
    status: 501,
  },
  {
    title: "what synchronisation may do is not open to applications",
    page: graph("api/onpremisesdirectorysynchronization-get"),
    request: get("/directory/onPremisesSynchronization"),
    status: 403,
    names: "not open to applications",
  },
  {
    title: "terms of use are not open to applications",
    page: graph("api/termsofusecontainer-list-agreements"),
    request: get("/identityGovernance/termsOfUse/agreements"),
    status: 403,
  },
  {
    title: "staged features are not open to applications",
    page: graph("api/featurerolloutpolicies-list"),
    request: get("/policies/featureRolloutPolicies"),
    status: 403,
  },
];

describe("policies beside conditional access", () => testRows(rows));

function administrator() {
  const tenant = licensedTenant();
  const service = new GraphService(tenant.context, tenant.dispatcher, new CallLog());
  return makeAdministrator(service, new Hono(), adminCaller(tenant.context));
}

test("a signed-in administrator reads and changes what synchronisation may do", async () => {
  const admin = administrator();
  const path = `/directory/onPremisesSynchronization/${known.tenant}`;
  expect((await admin.graph("PATCH", path, { features: { passwordSyncEnabled: true } })).status).toBe(204);
  expect((await admin.graph("GET", path)).body).toMatchObject({
    features: { passwordSyncEnabled: true, quarantineUponUpnConflictEnabled: true },
    configuration: { accidentalDeletionPrevention: { alertThreshold: 500 } },
  });
});

test("an agreement is a PDF in a language, and conditional access may ask for it", async () => {
  const admin = administrator();
  const agreements = "/identityGovernance/termsOfUse/agreements";
  const file = (data: string) => ({ fileName: "t.pdf", language: "nb", isDefault: true, fileData: { data } });
  const refused = await admin.graph("POST", agreements, { displayName: "Guests", files: [file("aGVsbG8=")] });
  expect(refused).toMatchObject({ status: 400 });
  const made = await admin.graph("POST", agreements, { displayName: "Guests", files: [file("JVBERi0xLjc=")] });
  expect(made).toMatchObject({ status: 201, body: { displayName: "Guests" } });
  const { id } = made.body as { id: string };
  expect((await admin.graph("GET", `${agreements}/${id}/files`)).body).toMatchObject({
    value: [{ fileName: "t.pdf", language: "nb" }],
  });
  expect((await admin.graph("GET", `${agreements}/${id}/acceptances`)).body).toMatchObject({ value: [] });
});

test("a feature of sign-in is rolled out by one policy", async () => {
  const admin = administrator();
  const policy = { displayName: "Staged", feature: "passwordHashSync", isEnabled: true };
  expect(await admin.graph("POST", "/policies/featureRolloutPolicies", policy)).toMatchObject({ status: 201 });
  expect(await admin.graph("POST", "/policies/featureRolloutPolicies", policy)).toMatchObject({ status: 400 });
});
