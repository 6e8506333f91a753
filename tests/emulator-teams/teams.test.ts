import { beforeEach, describe, expect, test } from "vitest";
import type { TenantContext } from "../../emulator/context.ts";
import type { Caller, GraphResult, GraphVersion } from "../../emulator/graph/call.ts";
import { Dispatcher } from "../../emulator/graph/dispatch.ts";
import { GraphError } from "../../emulator/graph/error.ts";
import { RouteTable } from "../../emulator/graph/route-table.ts";
import type { Entity, Json, JsonObject } from "../../emulator/store/json.ts";
import { teamsModule } from "../../emulator/teams/index.ts";
import type { WeatherKind } from "../../emulator/weather/weather.ts";
import { calm } from "../emulator-weather/calm.ts";
import { application, bareTenant, group } from "./tenant.ts";

const every = [
  "Group.ReadWrite.All",
  "Directory.ReadWrite.All",
  "TeamMember.ReadWrite.All",
  "ChannelMember.ReadWrite.All",
  "Channel.ReadBasic.All",
  "Channel.Delete.All",
  "ChannelSettings.ReadWrite.All",
  "Team.ReadBasic.All",
  "TeamTemplates.Read.All",
  "AppCatalog.Read.All",
];

type Answer = { status: number; body: JsonObject; headers: Record<string, string> };
type Call = (method: string, path: string, body?: Json, version?: GraphVersion) => Answer;

function served(
  weather: WeatherKind = calm.oneAnswer,
  caller?: (context: TenantContext) => Caller,
): { context: TenantContext; call: Call } {
  const context = bareTenant("voss", weather);
  const table = new RouteTable();
  teamsModule.routes(table);
  const dispatcher = new Dispatcher(context, table);
  const by = caller?.(context) ?? application(context, ...every);
  const call: Call = (method, url, body, version = "v1.0") => {
    const [path = "", query = ""] = url.split("?");
    try {
      const result: GraphResult = dispatcher.run({
        caller: by,
        version,
        method,
        path,
        query: new URLSearchParams(query),
        headers: new Headers(),
        body,
      });
      return { status: result.status, body: (result.body ?? {}) as JsonObject, headers: result.headers ?? {} };
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      return { status: error.status, body: { code: error.code, message: error.message }, headers: error.headers };
    }
  };
  return { context, call };
}

const id = "11111111-1111-4111-8111-111111111111";
let { context, call } = served();
let people: Entity[] = [];

function unit(properties: JsonObject = {}): void {
  group(
    context,
    id,
    people.slice(0, 3).map((one) => one.id),
    {
      groupTypes: ["Unified"],
      mailEnabled: true,
      securityEnabled: false,
      displayName: "IKT",
      description: "Eininga",
      visibility: "Private",
      ...properties,
    },
  );
  context.store.relations.add("owners", id, people[0]!.id);
}

beforeEach(() => {
  ({ context, call } = served());
  people = [...context.store.collection("users").values()].slice(3);
  unit();
});
const bind = (user: Entity | undefined): JsonObject => ({
  "@odata.type": "#microsoft.graph.aadUserConversationMember",
  "user@odata.bind": `https://graph.microsoft.com/v1.0/users('${user!.id}')`,
});
const owner = (user: Entity | undefined): JsonObject => ({ ...bind(user), roles: ["owner"] });
const values = (answer: Answer): JsonObject[] => answer.body.value as JsonObject[];

describe("a team of a group", () => {
  test("has the group's name, what a team is born with, and the built-in channel", () => {
    const made = call("PUT", `/groups/${id}/team`, {
      "@odata.type": "#microsoft.graph.team",
      memberSettings: { allowCreateUpdateChannels: false },
    });
    expect(made).toMatchObject({
      status: 201,
      body: {
        id,
        displayName: "IKT",
        visibility: "private",
        isArchived: false,
        memberSettings: { allowCreateUpdateChannels: false, allowDeleteChannels: true },
        funSettings: { giphyContentRating: "moderate" },
      },
    });
    expect(values(call("GET", `/teams/${id}/channels`))).toMatchObject([
      { displayName: "General", membershipType: "standard", description: "Eininga" },
    ]);
    expect(call("GET", `/teams/${id}/primaryChannel`).body.id).toBe(
      call("GET", `/teams/${id}?$select=internalId`).body.internalId,
    );
    expect(context.store.collection("groups").get(id)).toMatchObject({ resourceProvisioningOptions: ["Team"] });
  });

  test.each([
    ["there is none of that id", () => context.store.collection("groups").delete(id), 404, "was not found"],
    ["the group is no Microsoft 365 group", () => unit({ groupTypes: [] }), 400, "not a Microsoft 365 group"],
    ["the group has no owner", () => context.store.relations.remove("owners", id, people[0]!.id), 400, "has no owner"],
    ["the group has a team already", () => call("PUT", `/groups/${id}/team`, {}), 409, "has a team already"],
  ])("is refused when %s", (_, before, status, message) => {
    before();
    expect(call("PUT", `/groups/${id}/team`, {})).toMatchObject({
      status,
      body: { message: expect.stringContaining(message) },
    });
  });

  test.each([
    [{ colour: "red" }, "colour"],
    [{ memberSettings: { allowEverything: true } }, "allowEverything"],
    [{ funSettings: { giphyContentRating: "wild" } }, "giphyContentRating"],
    [{ memberSettings: { allowDeleteChannels: "no" } }, "allowDeleteChannels"],
    [{ isArchived: true }, "isArchived"],
    [{ webUrl: "https://x.example" }, "webUrl"],
  ])("takes no body such as %j", (body, property) => {
    expect(call("PUT", `/groups/${id}/team`, body)).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining(property) },
    });
    expect(call("GET", `/teams/${id}`).status).toBe(404);
  });

  test("is changed property by property; its name is the group's", () => {
    call("PUT", `/groups/${id}/team`, {});
    expect(
      call("PATCH", `/teams/${id}`, {
        displayName: "IKT og digitalisering",
        messagingSettings: { allowTeamMentions: false },
      }).status,
    ).toBe(204);
    expect(call("GET", `/teams/${id}`).body).toMatchObject({
      displayName: "IKT og digitalisering",
      messagingSettings: { allowTeamMentions: false, allowChannelMentions: true },
    });
    expect(context.store.collection("groups").get(id)).toMatchObject({ displayName: "IKT og digitalisering" });
  });

  test("is archived and opened again by operations; meanwhile nothing in it changes but its members", () => {
    call("PUT", `/groups/${id}/team`, {});
    const answer = call("POST", `/teams/${id}/archive`, { shouldSetSpoSiteReadOnlyForMembers: true });
    expect(answer.status).toBe(202);
    expect(call("GET", answer.headers.location!).body).toMatchObject({
      operationType: "archiveTeam",
      status: "succeeded",
      targetResourceId: id,
    });
    expect(call("GET", `/teams/${id}`).body.isArchived).toBe(true);
    expect(call("PATCH", `/teams/${id}`, { funSettings: { allowGiphy: false } }).status).toBe(403);
    expect(call("POST", `/teams/${id}/channels`, { displayName: "Ny" }).status).toBe(403);
    expect(call("POST", `/teams/${id}/members`, bind(people[9])).status).toBe(201);
    expect(call("POST", `/teams/${id}/unarchive`).status).toBe(202);
    expect(call("PATCH", `/teams/${id}`, { funSettings: { allowGiphy: false } }).status).toBe(204);
    expect(call("POST", `/teams/${id}/archive`, { force: true }).status).toBe(400);
  });

  test("goes with its group and comes back with it", () => {
    call("PUT", `/groups/${id}/team`, {});
    const kept = context.store.collection("groups").get(id)!;
    context.store.collection("groups").delete(id);
    expect(call("GET", `/teams/${id}`)).toMatchObject({
      status: 404,
      body: { code: "NotFound", message: `No team found with Group Id ${id}` },
    });
    context.store.collection("groups").set(id, kept);
    expect(call("GET", `/teams/${id}`).status).toBe(200);
  });

  test("says on request how many are in it", () => {
    call("PUT", `/groups/${id}/team`, {});
    expect(call("GET", `/teams/${id}?$select=id,summary`).body.summary).toEqual({
      ownersCount: 1,
      membersCount: 2,
      guestsCount: 0,
    });
    expect(
      values({
        ...call("GET", `/teams/${id}?$expand=channels`),
        body: { value: call("GET", `/teams/${id}?$expand=channels`).body.channels! },
      }),
    ).toHaveLength(1);
  });
});

describe("a team from a template", () => {
  const template = (name: string) => ({
    "template@odata.bind": `https://graph.microsoft.com/v1.0/teamsTemplates('${name}')`,
  });

  test("is made with its group, one owner and the asked channels", () => {
    const answer = call("POST", "/teams", {
      ...template("standard"),
      displayName: "Kriseleiing",
      visibility: "Private",
      members: [owner(people[0])],
      channels: [{ displayName: "Logg" }, { displayName: "General" }],
      funSettings: { allowGiphy: false },
    });
    expect(answer.status).toBe(202);
    expect(answer.headers.location).toMatch(/^\/teams\('[0-9a-f-]{36}'\)\/operations\('[0-9a-f-]{36}'\)$/);
    const operation = call("GET", answer.headers.location!).body;
    expect(operation).toMatchObject({ operationType: "createTeam", status: "succeeded", error: null });
    const made = String(operation.targetResourceId);
    expect(call("GET", `/teams/${made}`).body).toMatchObject({
      displayName: "Kriseleiing",
      visibility: "private",
      funSettings: { allowGiphy: false, allowCustomMemes: true },
    });
    expect(values(call("GET", `/teams/${made}/channels`)).map((one) => one.displayName)).toEqual(["General", "Logg"]);
    expect(context.store.owners(made)).toEqual([people[0]!.id]);
    expect(context.store.collection("groups").get(made)).toMatchObject({
      groupTypes: ["Unified"],
      visibility: "Private",
      mailEnabled: true,
    });
  });

  test("brings the template's channels", () => {
    const answer = call("POST", "/teams", {
      ...template("com.microsoft.teams.template.CoordinateIncidentResponse"),
      displayName: "Brann",
      members: [owner(people[0])],
    });
    const made = String(call("GET", answer.headers.location!).body.targetResourceId);
    expect(values(call("GET", `/teams/${made}/channels`)).map((one) => one.displayName)).toEqual([
      "General",
      "Announcements",
      "Logistics",
      "Planning",
      "Recovery",
      "Urgent",
    ]);
  });

  test("can be laid over a group that is there", () => {
    expect(
      call("POST", "/teams", {
        ...template("standard"),
        "group@odata.bind": `https://graph.microsoft.com/v1.0/groups('${id}')`,
      }).status,
    ).toBe(202);
    expect(call("GET", `/teams/${id}`).body.displayName).toBe("IKT");
  });

  test.each([
    ["without a template", { displayName: "X", members: [] }, "template@odata.bind"],
    ["from an unknown template", { ...template("nothing"), displayName: "X" }, "does not exist"],
    ["without a name", { ...template("standard") }, "displayName is required"],
    ["without an owner", { ...template("standard"), displayName: "X" }, "exactly one member, who is its owner"],
    [
      "with two equal channels",
      { ...template("standard"), displayName: "X", channels: [{ displayName: "A" }, { displayName: "a" }] },
      "Channel name already existed",
    ],
  ])("is refused %s, and leaves no group behind", (_, body, message) => {
    const withOwner: JsonObject = message.startsWith("Channel")
      ? { ...body, members: [owner(people[0])] }
      : { ...body };
    const before = context.store.collection("groups").size;
    expect(call("POST", "/teams", withOwner)).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining(message) },
    });
    expect(context.store.collection("groups").size).toBe(before);
  });

  test("beta lists the catalogue of templates", () => {
    expect(values(call("GET", "/teamwork/teamTemplates?$expand=definitions", undefined, "beta"))).toHaveLength(13);
    expect(call("GET", "/teamwork/teamTemplates").status).toBe(501);
  });
});

describe("channels", () => {
  const all = `/teams/${id}/channels`;
  const make = (displayName: string, more: JsonObject = {}) => call("POST", all, { displayName, ...more });
  beforeEach(() => {
    call("PUT", `/groups/${id}/team`, {});
  });

  test("are made, changed and deleted; a deleted one keeps its name for 30 days", () => {
    const made = make("Fag og rutinar", { description: "Korleis vi gjer det" });
    expect(made).toMatchObject({
      status: 201,
      body: { displayName: "Fag og rutinar", membershipType: "standard", layoutType: "post", isArchived: false },
    });
    const one = `${all}/${encodeURIComponent(String(made.body.id))}`;
    expect(call("PATCH", one, { displayName: "Rutinar" }).status).toBe(204);
    expect(call("GET", one).body).toMatchObject({ displayName: "Rutinar", description: "Korleis vi gjer det" });
    expect(call("DELETE", one).status).toBe(204);
    expect(call("GET", one).status).toBe(404);
    expect(make("rutinar")).toMatchObject({
      status: 400,
      body: { message: "Channel name already existed, please use other name." },
    });
    const deleted = context.store.collection("channels").get(String(made.body.id))!;
    context.store.collection("channels").set(deleted.id, { ...deleted, deletedAt: "2026-10-24T19:59:59.000Z" });
    expect(make("Rutinar").status).toBe(201);
  });

  test.each([
    "",
    "a".repeat(51),
    "A/B",
    "50%",
    "Kva?",
    "Møte, referat",
    "Plan: haust",
    "_Skjult",
    ".Skjult",
    "Slutt.",
    "A..B",
    "forms",
    "CON",
    "lpt1",
    "To\tord",
  ])("are not named %j", (name) => {
    expect(make(name)).toMatchObject({ status: 400, body: { code: "BadRequest" } });
  });

  test.each(["Møte og referat", "HMS og avvik", "Evakuering - pårørande", "2026 (haust)", "General_2", "a".repeat(50)])(
    "may be named %j",
    (name) => {
      expect(make(name).status).toBe(201);
    },
  );

  test.each([
    ["General once more", () => make("general"), "already existed"],
    ["an unknown property", () => make("A", { colour: "red" }), "colour"],
    ["an unknown kind", () => make("A", { membershipType: "secret" }), "membershipType"],
    ["a private one without an owner", () => make("A", { membershipType: "private" }), "a member who is its owner"],
    [
      "a private one of people outside the team",
      () => make("A", { membershipType: "private", members: [owner(people[50])] }),
      "is not in team",
    ],
    ["a description of 1,025 characters", () => make("A", { description: "x".repeat(1025) }), "at most 1024"],
    [
      "another kind for one that is there",
      () => call("PATCH", `${all}/${String(make("A").body.id)}`, { membershipType: "private" }),
      "membershipType",
    ],
    [
      "the built-in one deleted",
      () => call("DELETE", `${all}/${String(values(call("GET", all))[0]!.id)}`),
      "cannot be deleted",
    ],
  ])("refused: %s", (_, attempt, message) => {
    expect(attempt()).toMatchObject({ status: 400, body: { message: expect.stringContaining(message) } });
  });

  test("at most 1,000, deleted ones of the last 30 days included", () => {
    for (let number = 1; number < 1000; number += 1) {
      context.store.collection("channels").set(`19:${number}`, {
        id: `19:${number}`,
        teamId: id,
        displayName: `C${number}`,
        deletedAt: number % 2 ? null : "2026-11-20T00:00:00Z",
      });
    }
    expect(make("Ein til")).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining("that is the limit") },
    });
  });

  test("private ones have members of their own", () => {
    const made = make("Leiing", { membershipType: "private", members: [owner(people[1])] });
    expect(made.status).toBe(201);
    const members = `${all}/${encodeURIComponent(String(made.body.id))}/members`;
    expect(values(call("GET", members))).toMatchObject([
      { "@odata.type": "#microsoft.graph.aadUserConversationMember", userId: people[1]!.id, roles: ["owner"] },
    ]);
    const added = call("POST", members, bind(people[2]));
    expect(added.status).toBe(201);
    expect(call("POST", members, bind(people[60])).status).toBe(400);
    expect(call("DELETE", `${members}/${String(values(call("GET", members))[0]!.id)}`)).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining("last owner") },
    });
    expect(call("DELETE", `${members}/${String(added.body.id)}`).status).toBe(204);
    expect(values(call("GET", members))).toHaveLength(1);
  });

  test("shared ones are made by an operation", () => {
    const made = make("Samarbeid", { membershipType: "shared", members: [owner(people[0])] });
    expect(made.status).toBe(202);
    expect(call("GET", made.headers.location!).body).toMatchObject({
      operationType: "createChannel",
      status: "succeeded",
    });
  });

  test("carry tabs of apps from the catalogue", () => {
    const general = encodeURIComponent(String(values(call("GET", all))[0]!.id));
    const tabs = `${all}/${general}/tabs`;
    const app = (name: string) => ({
      "teamsApp@odata.bind": `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${name}`,
    });
    const made = call("POST", tabs, {
      displayName: "Oppgåver",
      ...app("com.microsoft.teamspace.tab.web"),
      configuration: { contentUrl: "https://voss.example", websiteUrl: "https://voss.example" },
    });
    expect(made).toMatchObject({
      status: 201,
      body: { displayName: "Oppgåver", configuration: { contentUrl: "https://voss.example" } },
    });
    expect(call("GET", `${tabs}?$expand=teamsApp`).body).toMatchObject({
      value: [{ teamsApp: { displayName: "Website" } }],
    });
    expect(call("POST", tabs, { displayName: "X", ...app("unknown.app") }).status).toBe(400);
    expect(call("PATCH", `${tabs}/${String(made.body.id)}`, { displayName: "Nettstad" })).toMatchObject({
      status: 200,
      body: { displayName: "Nettstad" },
    });
    expect(call("DELETE", `${tabs}/${String(made.body.id)}`).status).toBe(204);
    expect(values(call("GET", tabs))).toEqual([]);
  });
});

describe("who is in a team", () => {
  const members = `/teams/${id}/members`;
  beforeEach(() => {
    call("PUT", `/groups/${id}/team`, {});
  });
  const memberOf = (user: Entity | undefined): JsonObject | undefined =>
    values(call("GET", members)).find((one) => one.userId === user!.id);

  test("is who is in its group, owners first", () => {
    expect(values(call("GET", members)).map((one) => [one.userId, one.roles])).toEqual([
      [people[0]!.id, ["owner"]],
      [people[1]!.id, []],
      [people[2]!.id, []],
    ]);
    expect(values(call("GET", `/users/${people[1]!.id}/joinedTeams`))).toMatchObject([{ id }]);
  });

  test("is added, made owner and removed; the last owner stays", () => {
    const added = call("POST", members, bind(people[7]));
    expect(added).toMatchObject({ status: 201, body: { userId: people[7]!.id, roles: [] } });
    expect(context.store.members(id)).toContain(people[7]!.id);
    expect(
      call("PATCH", `${members}/${String(added.body.id)}`, {
        "@odata.type": "#microsoft.graph.aadUserConversationMember",
        roles: ["owner"],
      }).body.roles,
    ).toEqual(["owner"]);
    expect(call("DELETE", `${members}/${String(memberOf(people[0])!.id)}`).status).toBe(204);
    expect(call("DELETE", `${members}/${String(memberOf(people[7])!.id)}`).status).toBe(400);
    expect(call("POST", members, { ...bind(people[8]), roles: ["king"] }).status).toBe(400);
  });

  test("in bulk, each row with its own outcome", () => {
    const nobody = {
      ...bind(people[0]),
      "user@odata.bind": "https://graph.microsoft.com/v1.0/users('99999999-9999-4999-8999-999999999999')",
    };
    const answer = call("POST", `${members}/add`, { values: [bind(people[5]), nobody] });
    expect(values(answer)).toMatchObject([
      { userId: people[5]!.id, error: null },
      { userId: "99999999-9999-4999-8999-999999999999", error: { code: "BadRequest" } },
    ]);
  });

  test("a team with a membership rule takes nobody by hand", () => {
    unit({ groupTypes: ["Unified", "DynamicMembership"] });
    expect(call("POST", members, bind(people[7]))).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining("from a rule") },
    });
    expect(call("POST", members, owner(people[7])).status).toBe(201);
  });
});

test("apps are installed once, and listed with what they are", () => {
  call("PUT", `/groups/${id}/team`, {});
  const body = {
    "teamsApp@odata.bind": "https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/com.microsoft.teamspace.tab.planner",
  };
  expect(call("POST", `/teams/${id}/installedApps`, body).status).toBe(201);
  expect(call("POST", `/teams/${id}/installedApps`, body).status).toBe(409);
  const [installed] = values(call("GET", `/teams/${id}/installedApps?$expand=teamsApp`));
  expect(installed).toMatchObject({ teamsApp: { displayName: "Planner" } });
  expect(call("DELETE", `/teams/${id}/installedApps/${String(installed!.id)}`).status).toBe(204);
});

test("an application without the permission is refused by name", () => {
  ({ context, call } = served(calm.oneAnswer, (tenant) => application(tenant, "Team.ReadBasic.All")));
  people = [...context.store.collection("users").values()].slice(3);
  unit();
  expect(call("PUT", `/groups/${id}/team`, {})).toMatchObject({
    status: 403,
    body: { code: "Authorization_RequestDenied", message: expect.stringContaining("Group.ReadWrite.All") },
  });
});

test("in stormy weather a new team is found after some seconds, its operation first under way", () => {
  ({ context, call } = served("storm"));
  people = [...context.store.collection("users").values()].slice(3);
  let late = 0;
  let underWay = 0;
  let failed = 0;
  for (let number = 0; number < 80; number += 1) {
    const answer = call("POST", "/teams", {
      "template@odata.bind": "https://graph.microsoft.com/v1.0/teamsTemplates('standard')",
      displayName: `T${number}`,
      members: [owner(people[0])],
    });
    let operation = call("GET", answer.headers.location!).body;
    while (operation.status === "inProgress") {
      underWay += 1;
      operation = call("GET", answer.headers.location!).body;
    }
    if (operation.status === "failed") {
      failed += 1;
      continue;
    }
    const team = `/teams/${String(operation.targetResourceId)}`;
    let reads = 0;
    while (call("GET", team).status === 404) reads += 1;
    expect(reads).toBeLessThanOrEqual(15);
    late += reads > 0 ? 1 : 0;
  }
  expect(late).toBeGreaterThan(0);
  expect(underWay).toBeGreaterThan(0);
  expect(failed).toBeGreaterThan(0);
});
