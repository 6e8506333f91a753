import { describe, expect, test } from "vitest";
import { codeOf, known, messageOf, type SmallTenant, smallSeed, smallTenant } from "../emulator/graph/small-tenant.ts";
import { calm } from "./calm.ts";

const guestTemplate = "08d542b9-071f-4e16-94b0-74abb372e3d9";
const closed = { templateId: guestTemplate, values: [{ name: "AllowToAddGuests", value: "false" }] };
const security = { displayName: "G", mailEnabled: false, mailNickname: "g", securityEnabled: true };

describe("settings of one group", () => {
  const settings = `/groups/${known.unified}/settings`;

  test.each(["v1.0", "beta"] as const)(
    "a Microsoft 365 group is closed to guests, and opened again (%s)",
    (version) => {
      const tenant = smallTenant();
      const made = tenant.ask("POST", settings, closed, { version });
      expect(made.status).toBe(201);
      expect(made.body).toMatchObject({ displayName: "Group.Unified.Guest", values: closed.values });
      expect(made.body).not.toHaveProperty("groupId");
      const one = `${settings}/${String(made.body.id)}`;
      expect(tenant.ask("GET", settings, undefined, { version }).body.value).toMatchObject([{ id: made.body.id }]);
      const values = [{ name: "AllowToAddGuests", value: "true" }];
      expect(tenant.ask("PATCH", one, { values }, { version }).status).toBe(204);
      expect(tenant.ask("GET", one, undefined, { version }).body).toMatchObject({ values });
      expect(tenant.ask("DELETE", one, undefined, { version }).status).toBe(204);
      expect(tenant.ask("GET", settings, undefined, { version }).body.value).toEqual([]);
    },
  );

  test("there is one of a template, of the template for one group, and on Microsoft 365 groups only", () => {
    const tenant = smallTenant();
    tenant.ask("POST", settings, closed);
    expect(messageOf(tenant.ask("POST", settings, closed))).toContain("conflicting object");
    expect(messageOf(tenant.ask("POST", `/groups/${known.group}/settings`, closed))).toContain("Microsoft 365 groups");
    const wide = { templateId: "62375ab9-6b52-47ed-826b-58e47e0e304b", values: [] };
    expect(tenant.ask("POST", settings, wide).status).toBe(400);
    expect(tenant.ask("POST", `/groups/${known.nobody}/settings`, closed).status).toBe(404);
  });

  test("another group does not answer for it", () => {
    const tenant = smallTenant();
    const { body } = tenant.ask("POST", settings, closed);
    expect(tenant.ask("GET", `/groups/${known.group}/settings/${String(body.id)}`).status).toBe(404);
  });
});

describe("a new group in an administrative unit", () => {
  const unit = (tenant: SmallTenant, body = {}): string =>
    String(tenant.ask("POST", "/directory/administrativeUnits", { displayName: "U", ...body }).body.id);

  test.each([
    ["beta", "/directory/administrativeUnits"],
    ["beta", "/administrativeUnits"],
    ["v1.0", "/directory/administrativeUnits"],
  ] as const)("is born as its member (%s %s)", (version, path) => {
    const tenant = smallTenant();
    const id = unit(tenant);
    const body = { "@odata.type": "#microsoft.graph.group", ...security };
    const made = tenant.ask("POST", `${path}/${id}/members`, body, { version });
    expect([made.status, made.body.displayName]).toEqual([201, "G"]);
    expect(tenant.context.store.members(id)).toEqual([made.body.id]);
    expect(tenant.context.store.collection("groups").has(String(made.body.id))).toBe(true);
  });

  test("must say that it is a group, and is refused where a rule decides", () => {
    const tenant = smallTenant();
    expect(tenant.ask("POST", `/directory/administrativeUnits/${unit(tenant)}/members`, security).status).toBe(400);
    const rule = {
      membershipType: "Dynamic",
      membershipRule: 'user.department -eq "Even"',
      membershipRuleProcessingState: "On",
    };
    const body = { "@odata.type": "#microsoft.graph.group", ...security };
    const version = { version: "beta" } as const;
    const made = tenant.ask("POST", "/directory/administrativeUnits", { displayName: "U", ...rule }, version);
    const refused = tenant.ask("POST", `/directory/administrativeUnits/${String(made.body.id)}/members`, body, version);
    expect(messageOf(refused)).toContain("dynamic membership");
  });
});

describe("without Microsoft Entra ID P1", () => {
  const free = (): SmallTenant => smallTenant(calm.oneAnswer, { ...smallSeed(), subscriptions: [] });
  const dynamic = {
    ...security,
    groupTypes: ["DynamicMembership"],
    membershipRule: 'user.department -eq "Even"',
    membershipRuleProcessingState: "On",
  };

  test.each([
    ["a group with a rule", "/groups", dynamic],
    ["a role-assignable group", "/groups", { ...security, isAssignableToRole: true }],
    [
      "an expiry of groups",
      "/groupLifecyclePolicies",
      { groupLifetimeInDays: 180, managedGroupTypes: "All", alternateNotificationEmails: "a@contoso.example" },
    ],
    [
      "a unit with restricted management",
      "/directory/administrativeUnits",
      { displayName: "U", isMemberManagementRestricted: true },
    ],
  ])("%s is not licensed", (_what, path, body) => {
    const refused = free().ask("POST", path, body);
    expect([refused.status, codeOf(refused)]).toEqual([403, "AccessDenied"]);
    expect(messageOf(refused)).toContain("P1");
    expect(smallTenant().ask("POST", path, body).status).toBe(201);
  });

  test("a plain group is made all the same", () => {
    expect(free().ask("POST", "/groups", security).status).toBe(201);
  });
});

describe("limits of a tenant", () => {
  const fill = (tenant: SmallTenant, collection: string, count: number, entity: Record<string, unknown>): void => {
    const kept = tenant.context.store.collection(collection);
    for (let index = kept.size; index < count; index += 1) {
      const id = `${collection}-${index}`;
      kept.set(id, { id, displayName: id, ...entity } as never);
    }
  };

  test("15,000 groups with a rule", () => {
    const tenant = smallTenant();
    fill(tenant, "groups", 15_004, { groupTypes: ["DynamicMembership"], membershipRuleProcessingState: "Paused" });
    const refused = tenant.ask("POST", "/groups", {
      ...security,
      groupTypes: ["DynamicMembership"],
      membershipRule: 'user.department -eq "Even"',
      membershipRuleProcessingState: "Paused",
    });
    expect([refused.status, codeOf(refused)]).toEqual([400, "Directory_QuotaExceeded"]);
  });

  test("195 named locations", () => {
    const tenant = smallTenant();
    fill(tenant, "namedLocations", 195, {});
    const body = {
      "@odata.type": "#microsoft.graph.countryNamedLocation",
      displayName: "N",
      countriesAndRegions: ["NO"],
    };
    expect(messageOf(tenant.ask("POST", "/identity/conditionalAccess/namedLocations", body))).toContain("195");
  });

  test("500 role-assignable groups", () => {
    const tenant = smallTenant();
    fill(tenant, "groups", 504, { isAssignableToRole: true });
    expect(messageOf(tenant.ask("POST", "/groups", { ...security, isAssignableToRole: true }))).toContain("500");
  });

  test("100 units with restricted management", () => {
    const tenant = smallTenant();
    fill(tenant, "administrativeUnits", 100, { isMemberManagementRestricted: true });
    const body = { displayName: "U", isMemberManagementRestricted: true };
    expect(messageOf(tenant.ask("POST", "/directory/administrativeUnits", body))).toContain("100");
  });
});
