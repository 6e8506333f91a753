import { describe, expect, it } from "vitest";
import { referencesResolve } from "../../policies/rules/references-resolve.ts";
import type { DeclaredResource, DeclaredTenant, Value } from "../../policies/rules.ts";
import { group, groupId, otherId, policy, tenant, unknown } from "./tenants.ts";

const judge = (declared: DeclaredTenant, existing: string[] = []) =>
  referencesResolve
    .judge(declared, { existing })
    .map((found) => `${found.verdict} ${found.kind} ${"place" in found ? found.place : ""}`);
const everyone = { includedUsers: ["All"] };
const own = (type: string, inputs: Record<string, Value>): DeclaredResource => ({
  urn: `urn:pulumi:dev::raw::pulumi-nodejs:dynamic/tenant:${type}::one`,
  type: `pulumi-nodejs:dynamic/tenant:${type}`,
  name: "one",
  inputs,
  outputs: {},
});

describe("every reference resolves", () => {
  it("follows groups, roles, places, strengths and apps to what is declared or delivered", () => {
    const declared = tenant(
      group("staff"),
      {
        urn: "urn:home",
        type: "azuread:index/namedLocation:NamedLocation",
        name: "home",
        inputs: {},
        outputs: { objectId: otherId },
      },
      policy(
        "all",
        { includedGroups: [groupId], includedRoles: ["62e90394-69f5-4237-9190-012177145e10"] },
        {
          conditions: {
            applications: { includedApplications: ["00000003-0000-0ff1-ce00-000000000000", "Office365"] },
            locations: { includedLocations: ["All"], excludedLocations: [otherId, "AllTrusted"] },
          },
          grantControls: {
            authenticationStrengthPolicyId:
              "/policies/authenticationStrengthPolicies/00000000-0000-0000-0000-000000000004",
          },
        },
      ),
      own("GroupLicenses", { groupId }),
    );
    expect(judge(declared)).toEqual([]);
  });

  it.each<[string, Record<string, Value>, Record<string, Value>, string]>([
    ["a group's name", { includedGroups: ["Staff"] }, {}, "fail referenceInWrongForm conditions.users.includedGroups"],
    [
      "a group's state id",
      { excludedGroups: [`/groups/${groupId}`] },
      {},
      "fail referenceInWrongForm conditions.users.excludedGroups",
    ],
    [
      "a role that Microsoft does not have",
      { includedRoles: [otherId] },
      {},
      "fail referenceNotDeclared conditions.users.includedRoles",
    ],
    [
      "a strength's bare id",
      everyone,
      { grantControls: { authenticationStrengthPolicyId: "00000000-0000-0000-0000-000000000004" } },
      "fail referenceInWrongForm grantControls.authenticationStrengthPolicyId",
    ],
    [
      "a place by name",
      everyone,
      { conditions: { locations: { includedLocations: ["Home"] } } },
      "fail referenceInWrongForm conditions.locations.includedLocations",
    ],
    [
      "an app by name",
      everyone,
      { conditions: { applications: { includedApplications: ["Exchange"] } } },
      "fail referenceInWrongForm conditions.applications.includedApplications",
    ],
    [
      "a group that is declared nowhere",
      { includedGroups: [otherId] },
      {},
      "undecided referenceNotDeclared conditions.users.includedGroups",
    ],
  ])("does not pass %s", (_, users, rest, expected) => {
    expect(judge(tenant(group("staff"), policy("one", users, rest)))).toEqual([expected]);
  });

  it("takes an id that the program looked up, or that the settings name as existing", () => {
    const one = policy("one", { includedGroups: [otherId] });
    expect(judge({ resources: [one], lookedUp: [otherId] })).toEqual([]);
    expect(judge(tenant(one), [otherId])).toEqual([]);
  });

  it("takes an unknown id when the resource waits for a group that is yet to be made, and no other", () => {
    const staff = group("staff", unknown);
    const users = { includedGroups: [unknown] };
    expect(judge(tenant(staff, policy("one", users, {}, ["staff"])))).toEqual([]);
    expect(judge(tenant(staff, policy("one", users)))).toEqual([
      "undecided referenceUnknown conditions.users.includedGroups",
    ]);
    const two = policy("one", { includedGroups: [unknown, unknown] }, {}, ["staff"]);
    expect(judge(tenant(staff, two))).toEqual(["undecided referenceUnknown conditions.users.includedGroups"]);
  });

  it("does not pass licences on a group that is unknown or not there", () => {
    expect(judge(tenant(own("GroupLicenses", { groupId: "Staff" })))).toEqual(["fail referenceInWrongForm groupId"]);
    expect(judge(tenant(own("GroupLicenses", { groupId: unknown })))).toEqual(["undecided referenceUnknown groupId"]);
  });
});
