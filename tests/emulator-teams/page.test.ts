import { beforeAll, describe, expect, test } from "vitest";
import type { TenantContext } from "../../emulator/context.ts";
import { page } from "../../emulator/page/index.ts";
import { CallLog } from "../../emulator/server/call-log.ts";
import type { JsonObject } from "../../emulator/store/json.ts";
import { deliverTeamsAdmin } from "../../emulator/teams-admin/index.ts";
import { chromium, seenPage } from "./in-browser.ts";
import { bareTenant, group } from "./tenant.ts";

/** A tenant with something of each kind that the page shows. */
function lived(): { context: TenantContext; calls: CallLog } {
  const context = bareTenant("voss");
  const { store } = context;
  deliverTeamsAdmin(context);
  const people = [...store.collection("users").keys()];
  group(context, "omsorg", people.slice(3, 603), {
    displayName: "Omsorg <b>",
    groupTypes: ["DynamicMembership"],
    membershipRule: 'user.extensionAttribute3 -eq "omsorg"',
  });
  group(context, "brannmur", people.slice(1, 3), { displayName: "Brannmur", isAssignableToRole: true });
  store.collection("conditionalAccessPolicies").set("ca1", {
    id: "ca1",
    displayName: "Fleirfaktor for alle",
    state: "enabledForReportingButNotEnforced",
    conditions: {
      users: { includeUsers: ["All"], excludeGroups: ["brannmur"] },
      applications: { includeApplications: ["All"] },
      clientAppTypes: ["all"],
    },
    grantControls: { operator: "OR", builtInControls: ["mfa"] },
  });
  store.teamsAdmin.policies("TeamsMeetingPolicy").set("Tag:Voss-omsorg", {
    ...store.teamsAdmin.policies("TeamsMeetingPolicy").get("Global"),
    Identity: "Tag:Voss-omsorg",
    AllowCloudRecording: false,
  });
  store.teamsAdmin.groupAssignments.set("omsorg/TeamsMeetingPolicy", {
    groupId: "omsorg",
    policyType: "TeamsMeetingPolicy",
    policyName: "Voss-omsorg",
    rank: 1,
    createdTime: "2026-11-23T20:00:00Z",
    createdBy: "x",
  });
  store.collection("teams").set("omsorg", { id: "omsorg", isArchived: true });
  store.collection("channels").set("c", {
    id: "c",
    teamId: "omsorg",
    displayName: "Leiing",
    membershipType: "private",
    isArchived: false,
    deletedAt: null,
  });
  const role = "62e90394-69f5-4237-9190-012177145e10";
  const scope = { roleDefinitionId: role, directoryScopeId: "/" };
  store.collection("roleAssignments").clear();
  store.collection("roleDefinitions").set(role, { id: role, displayName: "Global Administrator", isPrivileged: true });
  store.collection("roleAssignments").set("r", { id: "r", principalId: "brannmur", ...scope });
  store.collection("roleEligibilitySchedules").set("e", {
    id: "e",
    principalId: "gone",
    ...scope,
    scheduleInfo: { expiration: { type: "afterDuration", duration: "P30D", endDateTime: null } },
  });
  const account = "50000000-0000-4000-8000-000000000001";
  const queue = "40000000-0000-4000-8000-000000000001";
  store.collection("applicationInstances").set(account, { id: account });
  store.collection("voiceAssociations").set(account, { id: account, ConfigurationId: queue });
  store.collection("callQueues").set(queue, { id: queue, Name: "Torget <i>", DistributionLists: ["brannmur"] });
  const holders = [null, "omsorg", account];
  for (const last of [0, 1, 2]) {
    store.collection("telephoneNumbers").set(`n${last}`, {
      id: `n${last}`,
      telephoneNumber: `+475652900${last}`,
      operatorId: "o",
      numberType: "operatorConnect",
      city: "Voss",
      isoCountryCode: "NO",
      capabilities: ["userAssignment"],
      assignmentTargetId: holders[last] ?? null,
      assignmentCategory: holders[last] ? "primary" : null,
    });
  }
  const calls = new CallLog();
  calls.add({
    at: "2026-11-23T19:59:58.000Z",
    by: "Deployment",
    method: "PATCH",
    path: "/v1.0/groups/omsorg",
    status: 429,
    ms: 1.25,
  });
  return { context, calls };
}

describe("what the page reads", () => {
  const { context, calls } = lived();
  const app = page(context, calls);
  const read = async (path: string): Promise<JsonObject> => (await app.request(path)).json() as Promise<JsonObject>;

  test("counts what the tenant holds", async () => {
    const { counts, tenant } = await read("/_page/tenant.json");
    expect(tenant).toMatchObject({ name: "Voss herad", domain: "voss.example", weather: "calm" });
    expect(counts).toMatchObject([
      { label: "people", value: 1562 },
      { label: "groups", value: 2, detail: "1 by rule" },
      { value: 1, detail: "0 on, 1 report-only, 0 off" },
      { label: "Teams policies", value: 1 },
      { label: "teams", value: 1, detail: "1 channel" },
      { value: 0 },
    ]);
  });

  test("shows conditional access as a row per policy and a column per group or keyword", async () => {
    expect((await read("/_page/tenant.json")).access).toEqual({
      columns: [
        { id: "All", name: "Everyone" },
        { id: "brannmur", name: "Brannmur" },
      ],
      rows: [
        {
          name: "Fleirfaktor for alle",
          state: "enabledForReportingButNotEnforced",
          cells: { All: { side: "in" }, brannmur: { side: "out" } },
          target: "all apps",
          asks: "multifactor",
          effect: "asked",
        },
      ],
    });
  });

  test("shows each role with who holds it and who may take it up", async () => {
    expect((await read("/_page/tenant.json")).administrators).toMatchObject([
      {
        name: "Global Administrator",
        privileged: true,
        active: [{ name: "Brannmur", detail: "group of 2", until: null }],
        eligible: [{ name: "gone", detail: "gone from the directory", until: "P30D" }],
      },
    ]);
  });

  test("shows the operators' series and who has which number", async () => {
    expect((await read("/_page/tenant.json")).numbers).toMatchObject({
      count: 3,
      assigned: 2,
      series: [{ kind: "Operator Connect", place: "Voss", from: "+4756529000", to: "+4756529002", count: 3 }],
      held: [
        { number: "+4756529001", holder: "Omsorg <b>", kind: "Operator Connect", category: "primary" },
        { number: "+4756529002" },
      ],
      more: 0,
    });
  });

  test("shows who answers at this moment", async () => {
    expect((await read("/_page/tenant.json")).answers).toEqual([
      { number: "+4756529002", is: "open", steps: ["queue Torget <i>, 2 agents"] },
    ]);
  });

  test("shows only policies that differ or that somebody has, with who has them", async () => {
    expect((await read("/_page/tenant.json")).policies).toEqual([
      {
        type: "TeamsMeetingPolicy",
        name: "Voss-omsorg",
        own: true,
        people: 600,
        groups: [{ rank: 1, name: "Omsorg <b>", people: 600, members: 600 }],
        direct: 0,
        changed: [{ name: "AllowCloudRecording", value: false }],
      },
    ]);
  });

  test("names a group's first members and says how many more there are", async () => {
    const { members, more } = await read("/_page/groups/omsorg");
    expect(members).toHaveLength(200);
    expect(more).toBe(400);
    expect((await app.request("/_page/groups/nowhere")).status).toBe(404);
  });

  test("lets nothing in from elsewhere", async () => {
    const response = await app.request("/");
    expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
    const scripts = ["page", "elements", "access", "answers", "people", "person", "steps"].map(
      (name) => `/_page/${name}.js`,
    );
    for (const path of ["/", "/_page/page.css", ...scripts]) {
      expect(await (await app.request(path)).text()).not.toMatch(/https?:\/\//);
    }
  });
});

describe.skipIf(chromium === undefined)("in a browser (skipped when no chromium is on PATH)", () => {
  let dom = "";
  beforeAll(async () => {
    const { context, calls } = lived();
    dom = await seenPage(context, { calls });
  });

  test("a person sees the tenant's name, groups, policies, teams and calls", () => {
    for (const text of [
      "Voss herad",
      "1,562",
      "Fleirfaktor for alle",
      "report-only",
      "left out",
      "multifactor",
      "Global Administrator",
      "group of 2",
      "until P30D",
      "+4756529001",
      "Who answers now",
      "queue Torget &lt;i&gt;, 2 agents",
      "Voss-omsorg",
      "AllowCloudRecording = false",
      "Leiing",
      "archived",
      "600 members",
      "PATCH /v1.0/groups/omsorg",
      "429",
    ]) {
      expect(dom).toContain(text);
    }
  });

  test("a name with markup is shown as text", () => {
    expect(dom).toContain("Omsorg &lt;b&gt;");
  });
});
