import fc from "fast-check";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { armApp, subscriptionOf } from "../../emulator/arm/index.ts";
import type { Caller } from "../../emulator/graph/call.ts";
import type { Json } from "../../emulator/store/json.ts";
import { known, messageOf } from "../emulator/graph/small-tenant.ts";
import { licensedTenant } from "./licensed-tenant.ts";

const tenant = licensedTenant();
const role = "fe930be7-5e62-47db-91af-98c3a49a38b1";
const directory = "$filter=scopeId eq '/' and scopeType eq 'DirectoryRole'";
const [policy] = tenant.ask(
  "GET",
  `/policies/roleManagementPolicyAssignments?${directory} and roleDefinitionId eq '${role}'`,
).body.value as { policyId: string }[];

const values = fc.oneof(
  { depthSize: "small" },
  fc.constantFrom<Json>(
    null,
    true,
    0,
    -1,
    "",
    "x",
    "/",
    "P1D",
    "2026-11-23T12:00:00Z",
    known.user(2),
    known.group,
    role,
  ),
  fc.constantFrom<Json>(
    "adminAssign",
    "adminRemove",
    "selfActivate",
    "member",
    "noExpiration",
    "afterDuration",
    [],
    {},
  ),
);
const bodies = fc.dictionary(
  fc.constantFrom(
    ..."action principalId roleDefinitionId directoryScopeId appScopeId groupId accessId scheduleInfo justification targetScheduleId ticketInfo isValidationOnly rules setting enabledRules maximumDuration isExpirationRequired target id @odata.type displayName scope reviewers settings definition files feature isEnabled consentType clientId resourceId scheduledActionsForRule location properties tags".split(
      " ",
    ),
  ),
  fc.oneof(
    values,
    fc.array(values, { maxLength: 2 }),
    fc.dictionary(
      fc.constantFrom(
        "expiration",
        "startDateTime",
        "type",
        "duration",
        "endDateTime",
        "id",
        "query",
        "approvalStages",
        "recurrence",
        "logs",
        "workspaceId",
        "criteria",
        "sku",
      ),
      fc.oneof(values, fc.dictionary(fc.constantFrom("type", "duration", "name", "allOf"), values)),
    ),
  ),
  { maxKeys: 8 },
);
const routes = [
  `/policies/roleManagementPolicies/${policy?.policyId}`,
  `/policies/roleManagementPolicies/${policy?.policyId}/rules/Approval_EndUser_Assignment`,
  `/policies/roleManagementPolicies/${policy?.policyId}/rules/Expiration_EndUser_Assignment`,
  "/roleManagement/directory/roleEligibilityScheduleRequests",
  "/roleManagement/directory/roleAssignmentScheduleRequests",
  "/identityGovernance/privilegedAccess/group/eligibilityScheduleRequests",
  "/identityGovernance/privilegedAccess/group/assignmentScheduleRequests",
  "/identityGovernance/accessReviews/definitions",
  "/policies/b2bManagementPolicies",
  "/oauth2PermissionGrants",
  "/deviceManagement/deviceCompliancePolicies",
];
const filters = ["", "?$filter=x", "?$filter=scopeId eq 'y'", "?$expand=*", "?$filter=groupId eq 'x' and (", "?$top=0"];

test("whatever is sent, the tenant refuses in its own words and does not break", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("GET", "POST", "PATCH", "PUT", "DELETE"),
      fc.constantFrom(...routes),
      fc.constantFrom(...filters),
      fc.constantFrom("v1.0" as const, "beta" as const),
      bodies,
      (method, route, filter, version, body) => {
        const answer = tenant.ask(method, `${route}${filter}`, method === "GET" ? undefined : (body as Json), {
          version,
        });
        expect(answer.status, messageOf(answer)).not.toBe(500);
      },
    ),
    { numRuns: 3000 },
  );
});

test("whatever is sent to Resource Manager, it answers and does not break", async () => {
  const app = new Hono<{ Variables: { caller: Caller } }>();
  app.use("*", async (c, next) => {
    c.set("caller", { kind: "administrator", appId: "", objectId: "", displayName: "Person", roles: new Set() });
    await next();
  });
  app.route("/", armApp(tenant.context));
  const group = `/subscriptions/${subscriptionOf(tenant.context)}/resourceGroups/g`;
  await app.request(`${group}?api-version=2024-03-01`, { method: "PUT", body: '{"location":"norwayeast"}' });
  const paths = [
    `${group}?api-version=2024-03-01`,
    `${group}/providers/Microsoft.OperationalInsights/workspaces/logs?api-version=2023-09-01`,
    `${group}/providers/Microsoft.Insights/actionGroups/a?api-version=2023-01-01`,
    `${group}/providers/Microsoft.Insights/scheduledQueryRules/a?api-version=2023-12-01`,
    "/providers/microsoft.aadiam/diagnosticSettings/d?api-version=2017-04-01",
    "/providers/x/y?api-version=1",
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("GET", "PUT", "DELETE", "POST"),
      fc.constantFrom(...paths),
      fc.oneof(
        bodies.map((body) => JSON.stringify(body)),
        fc.constantFrom("", "{", "[]", "null"),
      ),
      async (method, path, body) => {
        const answer = await app.request(path, method === "GET" ? { method } : { method, body });
        expect(answer.status).not.toBe(500);
      },
    ),
    { numRuns: 500 },
  );
});
