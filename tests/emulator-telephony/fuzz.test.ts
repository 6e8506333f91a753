import fc from "fast-check";
import { expect, test } from "vitest";
import type { Json } from "../../emulator/store/json.ts";
import { known, messageOf } from "../emulator/graph/small-tenant.ts";
import { numbers, phone, phoneTenant } from "./phone-tenant.ts";
import {
  associations,
  attendant,
  attendants,
  flow,
  holiday,
  instances,
  queue,
  queues,
  schedules,
  voiceTenant,
  weekly,
} from "./voice-tenant.ts";

const anything = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;
const words = fc.constantFrom(
  "",
  "x",
  "'",
  "(",
  "%",
  "D7",
  "2026-11-20",
  known.user(2),
  known.nobody,
  phone.main,
  "..",
  "Tag:AllOn",
  "Global",
);
const names = fc.constantFrom(
  "telephoneNumber",
  "assignmentTargetId",
  "numberType",
  "assignmentCategory",
  "locationId",
  "value",
  "userId",
  "policyType",
  "policyId",
  "displayConcealedNames",
  "__proto__",
  "constructor",
  "@odata.type",
  "reverseNumberLookupOptions",
);
const values = fc.oneof(
  anything,
  words,
  fc.constantFrom("operatorConnect", "directRouting", "TeamsMeetingPolicy", "primary"),
);
const bodies = fc.oneof(anything, fc.dictionary(names, values) as fc.Arbitrary<Json>);

test("whatever is asked of numbers, people and reports is answered, and never with a fault of the tenant itself", () => {
  const tenant = phoneTenant();
  const paths = fc.oneof(
    fc.constantFrom(
      `${numbers}/assignNumber`,
      `${numbers}/unassignNumber`,
      `${numbers}/updateNumber`,
      "/admin/teams/policy/userAssignments/assign",
      "/admin/teams/policy/userAssignments/unassign",
      "/admin/reportSettings",
      "/admin/teams/userConfigurations",
      "/auditLogs/signIns",
      "/auditLogs/directoryAudits",
      "/reports/authenticationMethods/userRegistrationDetails",
      "/admin/teams/resourceAccounts",
      numbers,
    ),
    words.map((word) => `${numbers}/${word}`),
    words.map((word) => `/reports/getTeamsUserActivityUserDetail(period='${word}')`),
    words.map((word) => `/reports/getTeamsDeviceUsageUserDetail(date=${word})`),
    fc.tuple(words, words).map(([type, name]) => `/admin/teams/policy/getPolicyId(type='${type}',name='${name}')`),
    words.map((word) => `/admin/teams/telephoneNumberManagement/operations('${word}')`),
  );
  const options = fc.dictionary(
    fc.constantFrom("$filter", "$top", "$skip", "$select", "$orderby", "$expand", "$skiptoken", "$count", "$format"),
    fc.oneof(words, fc.string(), fc.integer().map(String)),
  );
  fc.assert(
    fc.property(
      fc.constantFrom("GET", "POST", "PATCH", "DELETE", "PUT"),
      paths,
      options,
      bodies,
      fc.constantFrom("v1.0" as const, "beta" as const),
      (method, path, query, body, version) => {
        const search = new URLSearchParams(query).toString();
        const answer = tenant.ask({
          method,
          url: search === "" ? path : `${path}?${search}`,
          version,
          ...(method === "GET" ? {} : { body }),
        });
        expect(answer.status, messageOf(answer)).not.toBe(500);
      },
    ),
    { numRuns: 1500 },
  );
});

test("whatever is asked of the voice applications is answered, and never with a fault of the tenant itself", async () => {
  const tenant = voiceTenant();
  const bodies = [
    queue(),
    attendant({ CallFlows: [flow("closed")], Operator: { Id: known.user(2), Type: "User" } }),
    weekly(),
    holiday("x", "2026-12-24"),
    { ConfigurationId: known.nobody, ConfigurationType: "CallQueue", EndpointsId: [] },
    { UserPrincipalName: "a@contoso.example", DisplayName: "a", ApplicationId: known.nobody },
  ];
  const changed = fc.tuple(fc.constantFrom(...bodies), fc.nat(12), anything).map(([body, index, value]) => {
    const keys = Object.keys(body);
    return { ...body, [keys[index % keys.length] ?? "Name"]: value };
  });
  const path = fc.tuple(
    fc.constantFrom(queues, attendants, schedules, associations, instances, "/Skype.Ncs/locations"),
    fc.constantFrom("", `/${known.nobody}`, "/x", "/status/x", "/x/status"),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("GET", "POST", "PUT", "DELETE"),
      path,
      fc.oneof(changed, anything),
      async (method, [root, rest], body) => {
        const answer = await tenant.call(method, root + rest, method === "GET" ? undefined : body);
        expect(answer.status).toBeLessThan(502);
        expect(answer.status).not.toBe(500);
      },
    ),
    { numRuns: 800 },
  );
});
