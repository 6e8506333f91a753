import { beforeAll, describe, expect, test } from "vitest";
import type { TenantContext } from "../../emulator/context.ts";
import { page } from "../../emulator/page/index.ts";
import { CallLog } from "../../emulator/server/call-log.ts";
import type { Entity, JsonObject } from "../../emulator/store/json.ts";
import { deliverTeamsAdmin } from "../../emulator/teams-admin/index.ts";
import { chromium, seenPage } from "./in-browser.ts";
import { bareTenant, group } from "./tenant.ts";

interface Cell {
  mark?: string;
  text?: string;
}
interface Steps {
  columns: { id: string; name: string; people: number }[];
  rows: { name: string; kind: string; cells: Record<string, Cell> }[];
}

/** A quiet roll-out in its midst: the first step has telephony and one policy decides for it, the others wait. */
function inTheMidst(): { context: TenantContext; people: Entity[] } {
  const context = bareTenant("voss");
  const { store } = context;
  deliverTeamsAdmin(context);
  const people = [...store.collection("users").values()].slice(10, 40);
  const ids = (from: number, to: number) => people.slice(from, to).map(({ id }) => id);
  group(context, "step-0", ids(0, 5), { displayName: "STA-Pulje-0" });
  group(context, "step-1", ids(5, 20), { displayName: "STA-Pulje-1" });
  group(context, "travel", ids(0, 1), { displayName: "CA-Travel" });
  group(context, "licence", ids(0, 2), {
    displayName: "LIC-PHONE",
    assignedLicenses: [{ skuId: "x", disabledPlans: [] }],
  });
  group(context, "role", ids(0, 2), { displayName: "ADM-Teams", isAssignableToRole: true });
  group(context, "queue-agents", ids(0, 2), { displayName: "STA-Queue-nav" });
  group(context, "kontor", ids(0, 30), { displayName: "DYN-Persona-kontor", groupTypes: ["DynamicMembership"] });
  store.collection("callQueues").set("q", { id: "q", Name: "Nav", DistributionLists: ["queue-agents"] });
  policy(context, "CA006", "enabled", { includeGroups: ["step-0"], excludeGroups: ["travel"] });
  policy(context, "CA003", "enabled", { includeUsers: ["All"], excludeGroups: ["step-1", "travel"] });
  policy(context, "CA004", "enabledForReportingButNotEnforced", { includeUsers: ["All"] });
  policy(context, "CA999", "disabled", { includeUsers: ["All"] });
  const [calling, meeting] = ["TeamsCallingPolicy", "TeamsMeetingPolicy"] as const;
  for (const type of [calling, meeting]) {
    store.teamsAdmin.policies(type).set("Tag:voss-kontor", { ...store.teamsAdmin.policies(type).get("Global") });
  }
  assign(context, calling, "step-0", 1);
  assign(context, "TeamsMobilityPolicy", "step-1", 1);
  assign(context, meeting, "kontor", 1);
  assign(context, meeting, "step-0", 2);
  store.teamsAdmin.userAssignments.set(people[1]?.id ?? "", new Map([[meeting, "AllOff"]]));
  store.collection("teams").set("kontor", { id: "kontor", isArchived: false });
  store.collection("telephoneNumbers").set("n", {
    id: "n",
    telephoneNumber: "+4756529001",
    assignmentTargetId: people[0]?.id ?? "",
    capabilities: [],
  });
  return { context, people };
}

function policy({ store }: TenantContext, id: string, state: string, users: JsonObject): void {
  store.collection("conditionalAccessPolicies").set(id, {
    id,
    displayName: id,
    state,
    conditions: { users, applications: { includeApplications: ["All"] }, clientAppTypes: ["all"] },
    grantControls: { operator: "OR", builtInControls: ["mfa"] },
  });
}

function assign({ store }: TenantContext, policyType: string, groupId: string, rank: number): void {
  const createdTime = "2026-11-23T20:00:00Z";
  const row = { groupId, policyType, policyName: "voss-kontor", rank, createdTime, createdBy: "x" };
  store.teamsAdmin.groupAssignments.set(`${groupId}/${policyType}`, row);
}

describe("how far each thing has come", () => {
  const { context } = inTheMidst();
  let steps: Steps;
  beforeAll(async () => {
    const answer = await page(context, new CallLog()).request("/_page/tenant.json");
    steps = ((await answer.json()) as { steps: Steps }).steps;
  });

  test("has a column for the groups chosen by hand that policies come to first, and none for what carries licences, a role or a queue", () => {
    expect(steps.columns).toEqual([
      { id: "step-0", name: "STA-Pulje-0", people: 5 },
      { id: "step-1", name: "STA-Pulje-1", people: 15 },
      { id: "everyone", name: "Everyone it is about", people: 1562 },
    ]);
  });

  test.each<[string, Record<string, Cell>]>([
    ["CA003", { "step-0": { mark: "everyone" }, "step-1": { mark: "left out" }, everyone: { mark: "on" } }],
    ["CA004", { "step-0": { mark: "reports" }, "step-1": { mark: "reports" }, everyone: { mark: "reports" } }],
    ["CA006", { "step-0": { mark: "on" }, "step-1": {}, everyone: {} }],
    ["TeamsCallingPolicy", { "step-0": { mark: "on", text: "voss-kontor" }, everyone: { text: "Global" } }],
    [
      "TeamsMeetingPolicy",
      { "step-0": { mark: "on", text: "voss-kontor" }, everyone: { mark: "on", text: "1 group" } },
    ],
    [
      "People in a team",
      {
        "step-0": { mark: "on", text: "5 of 5" },
        "step-1": { mark: "on", text: "15 of 15" },
        everyone: { mark: "on", text: "30 of 1562" },
      },
    ],
    [
      "People with a number",
      {
        "step-0": { mark: "on", text: "1 of 5" },
        "step-1": { text: "0 of 15" },
        everyone: { mark: "on", text: "1 of 1562" },
      },
    ],
  ])("%s has come as far as the tenant holds it", (name, cells) => {
    expect(steps.rows.find((row) => row.name === name)?.cells).toEqual(cells);
  });

  test("a policy that is off has come nowhere, and has no row", () => {
    expect(steps.rows.map(({ name }) => name)).not.toContain("CA999");
  });

  test("a tenant in which nothing comes to some people first has no table", async () => {
    const answer = await page(bareTenant("empty"), new CallLog()).request("/_page/tenant.json");
    expect(((await answer.json()) as { steps: Steps }).steps).toEqual({ columns: [], rows: [] });
  });
});

describe("what one person has, and why", () => {
  const { context, people } = inTheMidst();
  const app = page(context, new CallLog());
  const read = async (path: string): Promise<JsonObject> => (await app.request(path)).json() as Promise<JsonObject>;
  const person = (index: number) => read(`/_page/people/${people[index]?.id}`);

  test("people are found by their name and by their sign-in name, some at a time", async () => {
    const upn = String(people[0]?.userPrincipalName);
    expect(await read(`/_page/people?like=${upn.toUpperCase()}`)).toMatchObject({
      people: [{ id: people[0]?.id, detail: upn }],
      more: 0,
    });
    expect(await read("/_page/people?like=@")).toMatchObject({ more: 1562 - 12 });
    expect((await app.request("/_page/people/nobody")).status).toBe(404);
  });

  test("a policy comes by the group that stands first in line, before the others the person is in", async () => {
    const { policies } = await person(0);
    expect(policies).toContainEqual({
      type: "TeamsMeetingPolicy",
      name: "voss-kontor",
      why: "by DYN-Persona-kontor, rank 1",
      beaten: ["voss-kontor by STA-Pulje-0, rank 2"],
    });
    expect(policies).toContainEqual({
      type: "TeamsCallingPolicy",
      name: "voss-kontor",
      why: "by STA-Pulje-0, rank 1",
      beaten: [],
    });
  });

  test("a policy given to the person goes before every group", async () => {
    expect((await person(1)).policies).toContainEqual({
      type: "TeamsMeetingPolicy",
      name: "AllOff",
      why: "given to this person",
      beaten: ["voss-kontor by DYN-Persona-kontor, rank 1", "voss-kontor by STA-Pulje-0, rank 2"],
    });
  });

  test("whoever is given nothing has Global, and is told so", async () => {
    expect((await person(6)).policies).toContainEqual({
      type: "TeamsCallingPolicy",
      name: "Global",
      why: "nothing else is given to this person",
      beaten: [],
    });
  });

  test.each<[string, number, JsonObject[]]>([
    [
      "the first step on a journey is left out of what it would otherwise meet",
      0,
      [
        { name: "CA003", why: "everyone", leftOut: "CA-Travel" },
        { name: "CA004", why: "everyone", leftOut: null },
        { name: "CA006", why: "STA-Pulje-0", leftOut: "CA-Travel" },
      ],
    ],
    [
      "the first step meets what decides for it",
      2,
      [
        { name: "CA003", why: "everyone", leftOut: null },
        { name: "CA004", state: "enabledForReportingButNotEnforced" },
        { name: "CA006", why: "STA-Pulje-0", leftOut: null },
      ],
    ],
    ["the second step is left out by its own group", 7, [{ name: "CA003", leftOut: "STA-Pulje-1" }, { name: "CA004" }]],
  ])("%s", async (_title, index, rows) => {
    expect((await person(index)).access).toMatchObject(rows);
  });

  test("teams, groups and numbers stand by their names", async () => {
    expect(await person(0)).toMatchObject({ teams: ["DYN-Persona-kontor"], numbers: ["+4756529001"] });
    expect((await person(0)).groups).toEqual([
      "ADM-Teams",
      "CA-Travel",
      "DYN-Persona-kontor",
      "LIC-PHONE",
      "STA-Pulje-0",
      "STA-Queue-nav",
    ]);
  });
});

describe.skipIf(chromium === undefined)("in a browser (skipped when no chromium is on PATH)", () => {
  test("a person sees how far each thing has come, and what the one named in the address has and why", async () => {
    const { context, people } = inTheMidst();
    const dom = await seenPage(context, { hash: `#who=${String(people[1]?.userPrincipalName)}` });
    for (const text of [
      "How far each thing has come",
      "STA-Pulje-1",
      "15 people",
      "15 of 15",
      "Everyone it is about",
      "given to this person",
      "before voss-kontor by DYN-Persona-kontor, rank 1, voss-kontor by STA-Pulje-0, rank 2",
      "LIC-PHONE, ",
      "CA006",
    ]) {
      expect(dom).toContain(text);
    }
  });
});
