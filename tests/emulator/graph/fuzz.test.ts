import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "../../../emulator/store/json.ts";
import { known, messageOf, smallTenant } from "./small-tenant.ts";

const tenant = smallTenant();
const patterns = [...new Set(tenant.context.store.collectionNames())];
const ids = fc.constantFrom(
  known.user(2),
  known.group,
  known.unified,
  known.dynamic,
  known.roleAssignable,
  known.nobody,
  "x",
  "",
  "(",
  "%2F",
  "c1",
);
const segments = fc.constantFrom(
  "groups",
  "users",
  "members",
  "owners",
  "$ref",
  "$count",
  "memberOf",
  "transitiveMembers",
  "directoryObjects",
  "applications",
  "servicePrincipals",
  "identity",
  "conditionalAccess",
  "policies",
  "namedLocations",
  "authenticationStrengthPolicies",
  "directoryRoles",
  "roleManagement",
  "directory",
  "roleAssignments",
  "administrativeUnits",
  "authorizationPolicy",
  "crossTenantAccessPolicy",
  "default",
  "partners",
  "assignLicense",
  "restore",
  "deletedItems",
  "getByIds",
  "checkMemberGroups",
  "groupSettings",
  "teams",
  "channels",
  "$batch",
  "groups(uniqueName='x')",
  "subscribedSkus",
  "organization",
  "manager",
  "updateAllowedCombinations",
  "..",
  "%",
  "%E0%A4%A",
);
const path = fc
  .array(fc.oneof({ weight: 3, arbitrary: segments }, { weight: 1, arbitrary: ids }), { minLength: 1, maxLength: 6 })
  .map((parts) => `/${parts.join("/")}`);
const realPath = fc.constantFrom(
  "/groups",
  `/groups/${known.group}`,
  "/users",
  `/users/${known.user(2)}`,
  "/identity/conditionalAccess/policies",
  "/identity/conditionalAccess/namedLocations",
  "/policies/authorizationPolicy",
  "/policies/authenticationStrengthPolicies",
  "/roleManagement/directory/roleAssignments",
  "/directory/administrativeUnits",
  `/groups/${known.group}/members/$ref`,
  `/groups/${known.group}/assignLicense`,
  "/$batch",
  "/directoryObjects/getByIds",
  "/applications",
  "/groupSettings",
  "/policies/crossTenantAccessPolicy/default",
  "/policies/authenticationMethodsPolicy",
  "/groupLifecyclePolicies",
  `/groups/${known.unified}/team`,
  "/teams",
);
const option = fc.tuple(
  fc.constantFrom(
    "$filter",
    "$select",
    "$expand",
    "$orderby",
    "$top",
    "$skip",
    "$count",
    "$search",
    "$skiptoken",
    "$format",
    "x",
  ),
  fc.oneof(
    fc.string(),
    fc.constantFrom(
      "displayName eq 'x'",
      "members($select=id)",
      "id,displayName",
      "true",
      "5",
      "-1",
      "displayName desc",
      '"displayName:x"',
      "groupTypes/any(c:c eq 'Unified')",
      "not(a",
      "a/b/c eq 1",
      "members/any(m:m/id eq 'x')",
      "isof('x')",
      "displayName/any(x:x eq 1)",
      "conditions/users/includeUsers/any(u:u eq 'All')",
    ),
  ),
);
const names = fc.constantFrom(
  "displayName",
  "mailEnabled",
  "securityEnabled",
  "mailNickname",
  "groupTypes",
  "membershipRule",
  "state",
  "conditions",
  "grantControls",
  "users",
  "includeUsers",
  "applications",
  "includeApplications",
  "@odata.type",
  "@odata.id",
  "members@odata.bind",
  "ipRanges",
  "requests",
  "ids",
  "addLicenses",
  "removeLicenses",
  "values",
  "templateId",
  "__proto__",
  "constructor",
  "toString",
  "passwordProfile",
  "userPrincipalName",
  "allowedCombinations",
  "principalId",
  "roleDefinitionId",
  "template@odata.bind",
);
const { body } = fc.letrec<{ body: Json }>((tie) => ({
  body: fc.oneof(
    { depthSize: "medium" },
    fc.constantFrom<Json>(
      null,
      true,
      false,
      0,
      -1,
      1e308,
      "",
      "x",
      "All",
      "enabled",
      "#microsoft.graph.group",
      known.user(2),
      known.group,
    ),
    fc.string(),
    fc.array(tie("body"), { maxLength: 4 }),
    fc.array(fc.tuple(names, tie("body")), { maxLength: 6 }).map((entries) => Object.fromEntries(entries)),
  ) as fc.Arbitrary<Json>,
}));
const query = fc
  .array(option, { maxLength: 3 })
  .map((pairs) =>
    pairs.length === 0 ? "" : `?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&")}`,
  );

describe("whatever is sent", () => {
  test("is answered, and never with a fault of the tenant's own", () => {
    expect(patterns).toContain("groups");
    fc.assert(
      fc.property(
        fc.constantFrom("GET", "POST", "PATCH", "PUT", "DELETE", "get", "FOO"),
        fc.oneof(path, realPath),
        query,
        fc.option(body, { nil: undefined }),
        fc.constantFrom("v1.0", "beta"),
        fc.boolean(),
        (method, at, asked, sent, version, eventual) => {
          const answer = tenant.ask(method, `${at}${asked}`, sent, {
            version: version as "v1.0",
            headers: eventual ? { ConsistencyLevel: "eventual" } : {},
          });
          expect(answer.status, `${method} ${at}${asked} ${JSON.stringify(sent)}: ${messageOf(answer)}`).not.toBe(500);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test("nothing reaches the prototypes of objects", () => {
    const polluted = JSON.parse(
      '{"displayName":"x","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    ) as Json;
    expect(tenant.ask("POST", "/groups", polluted).status).toBe(400);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test("a body nested ten thousand deep is refused", () => {
    let deep: Json = "x";
    for (let level = 0; level < 10_000; level += 1) {
      deep = [deep];
    }
    expect(tenant.ask("POST", "/groups", { displayName: deep }).status).toBe(400);
  });
});
