import { Hono } from "hono";
import { beforeEach, describe, expect, test } from "vitest";
import type { TenantContext } from "../../emulator/context.ts";
import type { Caller } from "../../emulator/graph/call.ts";
import { assignRole } from "../../emulator/store/directory-roles.ts";
import type { JsonObject } from "../../emulator/store/json.ts";
import { deliverTeamsAdmin, teamsAdminApp } from "../../emulator/teams-admin/index.ts";
import type { WeatherKind } from "../../emulator/weather/weather.ts";
import { calm } from "../emulator-weather/calm.ts";
import { application, bareTenant, group } from "./tenant.ts";

/** Template ids of Microsoft's built-in roles. */
const teamsAdministrator = "69091246-20e8-4a56-aa4d-066075b2a7a8";
const globalAdministrator = "62e90394-69f5-4237-9190-012177145e10";
const globalReader = "f2ef992c-3afb-46b9-b7cf-a126ee74c451";

type Answer = { status: number; body: unknown };
type Call = (method: string, path: string, body?: unknown) => Promise<Answer>;

function served(weather: WeatherKind = calm.oneAnswer): { context: TenantContext; call: Call } {
  const context = bareTenant("empty", weather);
  deliverTeamsAdmin(context);
  hold(context, teamsAdministrator);
  const outer = new Hono<{ Variables: { caller: Caller } }>();
  outer.use(async (c, next) => {
    c.set("caller", application(context));
    await next();
  });
  outer.route("/", teamsAdminApp(context));
  const call: Call = async (method, path, body) => {
    const text = body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body);
    const response = await outer.request(path, { method, ...(text === undefined ? {} : { body: text }) });
    const answer = await response.text();
    return { status: response.status, body: answer === "" ? undefined : JSON.parse(answer) };
  };
  return { context, call };
}

/** The deploying application holds these roles and no others. */
function hold(tenant: TenantContext, ...roles: string[]): void {
  tenant.store.collection("roleAssignments").clear();
  const principalId = tenant.store.identity.clientObjectId;
  for (const roleDefinitionId of roles) assignRole(tenant, { principalId, roleDefinitionId, directoryScopeId: "/" });
}

const ca = "/Skype.Policy/configurations";
let { context, call } = served();
beforeEach(() => {
  ({ context, call } = served());
});
const list = async (type: string): Promise<JsonObject[]> => (await call("GET", `${ca}/${type}`)).body as JsonObject[];
const named = (policies: JsonObject[], identity: string): JsonObject | undefined =>
  policies.find((one) => one.Identity === identity);

describe("connecting", () => {
  test("a client is told host names without https", async () => {
    const { body } = await call("GET", "/Teams.Tenant/serviceDiscovery");
    expect(body).toMatchObject({
      Endpoints: { ConfigApiEndpoint: "localhost:4430", AdminServiceEndpoint: "localhost:4430" },
    });
  });

  test("the tenant names itself, its domains and the same endpoints", async () => {
    const { body } = await call("GET", "/Teams.Tenant/tenants");
    expect(body).toMatchObject({
      tenantId: context.store.identity.tenantId,
      verifiedDomains: [{ name: "emptyexample.onmicrosoft.com", status: "Enabled" }],
      serviceDiscovery: { Endpoints: { AdminServiceEndpoint: "localhost:4430" } },
    });
  });
});

describe("an Entra role opens the Teams admin API", () => {
  const write = () => call("POST", `${ca}/TeamsMeetingPolicy`, { Identity: "Kontor" });
  test("none: neither reading nor writing", async () => {
    hold(context);
    expect((await call("GET", `${ca}/TeamsMeetingPolicy`)).status).toBe(403);
    expect(await write()).toMatchObject({ status: 403, body: { error: { code: "Forbidden" } } });
  });
  test("Global Reader: reading alone", async () => {
    hold(context, globalReader);
    expect((await call("GET", `${ca}/TeamsMeetingPolicy`)).status).toBe(200);
    expect((await write()).status).toBe(403);
  });
  test("Teams Administrator or Global Administrator: both", async () => {
    expect((await write()).status).toBe(201);
    hold(context, globalAdministrator);
    expect((await call("DELETE", `${ca}/TeamsMeetingPolicy/configuration/Kontor`)).status).toBe(204);
  });
});

describe("a fresh tenant", () => {
  test("has Global, Microsoft's presets and documented values", async () => {
    const policies = await list("TeamsMeetingPolicy");
    expect(policies.map((one) => one.Identity)).toEqual([
      "Global",
      "Tag:AllOn",
      "Tag:RestrictedAnonymousAccess",
      "Tag:AllOff",
      "Tag:RestrictedAnonymousNoRecording",
      "Tag:Default",
      "Tag:Kiosk",
    ]);
    expect(named(policies, "Global")).toMatchObject({
      AutoAdmittedUsers: "EveryoneInCompany",
      AllowCloudRecording: true,
      MediaBitRateKb: 50000,
    });
    expect(named(policies, "Tag:Kiosk")).toMatchObject({ AllowCloudRecording: false, AllowPowerPointSharing: true });
  });
  test("marks what is Microsoft's and what is the tenant's", async () => {
    const policies = await list("TeamsMessagingPolicy");
    expect(named(policies, "Tag:EduStudent")).toMatchObject({
      ConfigMetadata: { Authority: "Host" },
      Key: { ScopeClass: "Tag" },
    });
    expect(named(policies, "Global")).toMatchObject({
      ConfigId: "Global",
      ConfigMetadata: { Authority: "Tenant" },
      Key: { ScopeClass: "Global", AuthorityId: `Class=Tenant;InstanceId=${context.store.identity.tenantId}` },
    });
  });
  test("answers a singleton as a list of one and as one object", async () => {
    const one = await call("GET", `${ca}/TeamsClientConfiguration/configuration/global`);
    expect(one).toMatchObject({ status: 200, body: { Identity: "Global", AllowGuestUser: true } });
    expect(await list("TeamsClientConfiguration")).toEqual([one.body]);
  });
});

describe("a policy's life", () => {
  test("created by a bare name, stored with a tag, found without regard to case", async () => {
    const made = await call("POST", `${ca}/TeamsMeetingPolicy`, {
      Identity: "Voss-kontor",
      AllowCloudRecording: false,
    });
    expect(made).toMatchObject({
      status: 201,
      body: { Identity: "Tag:Voss-kontor", AllowCloudRecording: false, AllowWhiteboard: true },
    });
    for (const name of ["Voss-kontor", "voss-KONTOR", "Tag:Voss-kontor", "tag%3AVoss-kontor"]) {
      expect(await call("GET", `${ca}/teamsmeetingpolicy/configuration/${name}`)).toMatchObject({
        status: 200,
        body: { Identity: "Tag:Voss-kontor" },
      });
    }
    expect(context.store.teamsAdmin.policies("TeamsMeetingPolicy").get("Tag:Voss-kontor")).toMatchObject({
      AllowCloudRecording: false,
    });
  });
  test("created twice is a conflict, whatever case and tag", async () => {
    await call("POST", `${ca}/TeamsMeetingPolicy`, { Identity: "A" });
    expect(await call("POST", `${ca}/TeamsMeetingPolicy`, { Identity: "tag:a" })).toMatchObject({
      status: 409,
      body: { error: { code: "Conflict" } },
    });
    expect((await call("POST", `${ca}/TeamsMeetingPolicy`, { Identity: "Global" })).status).toBe(409);
  });
  test("PUT merges, and takes the object's own Identity and Key back", async () => {
    await call("PUT", `${ca}/TeamsMeetingPolicy/configuration/Global`, { AllowCloudRecording: false });
    const { body } = await call("GET", `${ca}/TeamsMeetingPolicy/configuration/Global`);
    const { Identity, Key } = body as JsonObject;
    const answer = await call("PUT", `${ca}/TeamsMeetingPolicy/configuration/Global`, {
      Identity,
      Key,
      AllowWhiteboard: false,
    });
    expect(answer).toMatchObject({
      status: 200,
      body: { AllowCloudRecording: false, AllowWhiteboard: false, AllowTranscription: true },
    });
  });
  test("PUT {} adopts Global and changes nothing", async () => {
    const before = await list("TeamsMeetingPolicy");
    expect((await call("PUT", `${ca}/TeamsMeetingPolicy/configuration/Global`, {})).status).toBe(200);
    expect(await list("TeamsMeetingPolicy")).toEqual(before);
  });
  test("deleted once, then gone", async () => {
    await call("POST", `${ca}/TeamsMeetingPolicy`, { Identity: "A b" });
    expect((await call("DELETE", `${ca}/TeamsMeetingPolicy/configuration/Tag%3AA%20b`)).status).toBe(204);
    expect(await call("DELETE", `${ca}/TeamsMeetingPolicy/configuration/A%20b`)).toMatchObject({
      status: 404,
      body: { error: { code: "NotFound" } },
    });
  });
  test("changes are recorded with who made them", async () => {
    await call("PUT", `${ca}/TeamsMeetingPolicy/configuration/Global`, { AllowCloudRecording: false });
    expect(context.store.changes.at(-1)).toEqual({
      at: "2026-11-23T20:00:00Z",
      by: "Deployment",
      api: "teams",
      method: "PUT",
      path: `${ca}/TeamsMeetingPolicy/configuration/Global`,
      body: { AllowCloudRecording: false },
    });
  });
});

describe("the service refuses", () => {
  const put = (type: string, body: unknown, identity = "Global") =>
    call("PUT", `${ca}/${type}/configuration/${identity}`, body);
  test.each([
    [
      "a property the type does not have",
      "TeamsMeetingPolicy",
      { AllowEverything: true },
      "Could not find member 'AllowEverything' on object of type 'TeamsMeetingPolicy'.",
    ],
    ["the envelope sent back", "TeamsMeetingPolicy", { ConfigId: "Global" }, "Could not find member 'ConfigId'"],
    [
      "a text for a boolean",
      "TeamsMeetingPolicy",
      { AllowCloudRecording: "true" },
      'Error converting value "true" to a boolean',
    ],
    [
      "null for a boolean",
      "TeamsMeetingPolicy",
      { AllowCloudRecording: null },
      "Error converting value null to a boolean",
    ],
    ["a fraction for a number", "TeamsMeetingPolicy", { MediaBitRateKb: 1.5 }, "to an integer"],
    [
      "an unknown enum value",
      "TeamsMeetingPolicy",
      { AutoAdmittedUsers: "Nobody" },
      "Possible values: EveryoneInCompany, ",
    ],
    ["an object for a text", "TeamsMeetingPolicy", { Description: {} }, "to a string"],
    ["a number for a list", "TeamsAppSetupPolicy", { PinnedAppBarApps: 3 }, "to a list or an object"],
    ["no GUID", "TeamsMeetingPolicy", { PreMeetingConsentContentIdentifier: "x" }, "to a GUID"],
    ["another identity in the body", "TeamsMeetingPolicy", { Identity: "Tag:Other" }, "is not 'Global' of the path"],
  ])("%s", async (_, type, body, message) => {
    const before = await list(type);
    expect(await put(type, body)).toMatchObject({ status: 400, body: { Message: expect.stringContaining(message) } });
    expect(await list(type)).toEqual(before);
  });
  test.each([
    [
      "changing a preset",
      "PUT",
      "TeamsMeetingPolicy/configuration/AllOn",
      { AllowCloudRecording: false },
      "delivered by Microsoft",
    ],
    ["deleting a preset", "DELETE", "TeamsMeetingPolicy/configuration/Default", undefined, "delivered by Microsoft"],
    ["deleting Global", "DELETE", "TeamsMeetingPolicy/configuration/Global", undefined, "cannot be deleted"],
    ["deleting a singleton", "DELETE", "TenantFederationSettings/configuration/Global", undefined, "cannot be deleted"],
    ["creating a singleton", "POST", "TeamsClientConfiguration", { Identity: "Second" }, "cannot be created"],
    [
      "a policy without a name",
      "POST",
      "TeamsMeetingPolicy",
      { AllowCloudRecording: true },
      "Identity must be the name",
    ],
    [
      "writing TeamsUpgradePolicy",
      "PUT",
      "TeamsUpgradePolicy/configuration/Global",
      { Mode: "TeamsOnly" },
      "read-only",
    ],
    ["a body that is no object", "POST", "TeamsMeetingPolicy", "[]", "not a JSON object"],
    ["a body that is no JSON", "POST", "TeamsMeetingPolicy", "{", "not valid JSON"],
    [
      "a voice route without its pattern",
      "POST",
      "OnlineVoiceRoute",
      { Identity: "NO" },
      "cannot be created without NumberPattern",
    ],
    [
      "a gateway outside the verified domains",
      "POST",
      "OnlinePSTNGateway",
      { Identity: "sbc.elsewhere.example", SipSignalingPort: 5061 },
      "not a verified SIP domain",
    ],
    [
      "a trusted address under another name",
      "POST",
      "TenantTrustedIPAddress",
      { Identity: "x", IPAddress: "192.0.2.1", MaskBits: 32 },
      "The identity of a trusted address is the address",
    ],
    [
      "a dial plan of 51 rules",
      "POST",
      "TenantDialPlan",
      { Identity: "NO", NormalizationRules: Array.from({ length: 51 }, () => ({})) },
      "at most 50 normalization rules",
    ],
    [
      "a normalization rule without its translation",
      "POST",
      "TenantDialPlan",
      { Identity: "NO", NormalizationRules: [{ Name: "Noreg", Pattern: "^(\\d{8})$" }] },
      "Required property 'Translation' not found",
    ],
    [
      "an emergency number with a member it does not have",
      "POST",
      "TeamsEmergencyCallRoutingPolicy",
      { Identity: "NO", EmergencyNumbers: [{ EmergencyDialString: "112", Usage: "Naud" }] },
      "Could not find member 'Usage'",
    ],
    [
      "a usage that is no text",
      "PUT",
      "OnlinePstnUsages/configuration/Global",
      { Usage: [{ Name: "Innland" }] },
      "to a string",
    ],
    [
      "a trusted address that is none",
      "POST",
      "TenantTrustedIPAddress",
      { Identity: "192.0.2", IPAddress: "192.0.2", MaskBits: 32 },
      "is no IP address",
    ],
    [
      "a park timeout outside its range",
      "POST",
      "TeamsCallParkPolicy",
      { Identity: "NO", ParkTimeoutSeconds: 60 },
      "it is 120 to 1800",
    ],
  ])("%s", async (_, method, path, body, message) => {
    expect(await call(method, `${ca}/${path}`, body)).toMatchObject({
      status: 400,
      body: { Message: expect.stringContaining(message) },
    });
  });
  test("types that do not exist or are not modelled", async () => {
    expect((await call("GET", `${ca}/TeamsColourPolicy`)).status).toBe(404);
    expect(await call("GET", `${ca}/TenantLicensingConfiguration`)).toMatchObject({
      status: 501,
      body: { error: { code: "notEmulated" } },
    });
    expect((await call("GET", "/Skype.Policy/elsewhere")).status).toBe(501);
  });
  test("definitions through the older route, in the third error form", async () => {
    expect(await call("POST", "/Skype.Policy/tenants/policies", {})).toEqual({
      status: 403,
      body: { errorCode: "40301", message: "Forbidden" },
    });
  });
});

describe("oddities clients know", () => {
  test("a list written as a JSON string is dropped with success", async () => {
    const answer = await call("PUT", `${ca}/OnlinePstnUsages/configuration/Global`, { Usage: '["Innland"]' });
    expect(answer).toMatchObject({ status: 200, body: { Usage: [] } });
    expect(await call("PUT", `${ca}/OnlinePstnUsages/configuration/Global`, { Usage: ["Innland"] })).toMatchObject({
      body: { Usage: ["Innland"] },
    });
  });
  test("writes of TeamsAppPermissionPolicy succeed and change nothing", async () => {
    expect(
      (
        await call("PUT", `${ca}/TeamsAppPermissionPolicy/configuration/Global`, {
          DefaultCatalogAppsType: "AllowedAppList",
        })
      ).status,
    ).toBe(200);
    expect((await call("POST", `${ca}/TeamsAppPermissionPolicy`, { Identity: "Strict" })).status).toBe(201);
    expect(await list("TeamsAppPermissionPolicy")).toMatchObject([
      { Identity: "Global", DefaultCatalogAppsType: "BlockedAppList" },
    ]);
  });
  test("an enum is taken in any case and comes back in the service's own", async () => {
    expect(
      await call("PUT", `${ca}/TeamsMessagingPolicy/configuration/Global`, { GiphyRatingType: "STRICT" }),
    ).toMatchObject({ body: { GiphyRatingType: "Strict" } });
  });
  test("allowed domains are written as a list and read as objects", async () => {
    const put = (AllowedDomains: unknown) =>
      call("PUT", `${ca}/TenantFederationSettings/configuration/Global`, { AllowedDomains });
    expect(await put({ AllowList: ["a.example"] })).toMatchObject({
      body: { AllowedDomains: { AllowedDomain: [{ Domain: "a.example" }] } },
    });
    expect(((await put([])).body as JsonObject).AllowedDomains).toEqual({});
  });
  test("federation settings carry no Key", async () => {
    expect((await list("TenantFederationSettings"))[0]).not.toHaveProperty("Key");
  });
});

describe("assignment", () => {
  const admin = () => context.store.identity.administratorId;
  const users = async () =>
    (
      (await call("GET", "/Teams.User/users")).body as {
        users: { objectId: string; effectivePolicyAssignments: JsonObject[] }[];
      }
    ).users;
  const effective = async (id: string): Promise<unknown[]> =>
    (await users()).find((user) => user.objectId === id)?.effectivePolicyAssignments ?? [];
  const toUser = (user: string, name: string, type = "TeamsMeetingPolicy") =>
    call("PATCH", `/Skype.Policy/users/${encodeURIComponent(user)}/policies/${type}`, { PolicyName: name });
  const toGroup = (id: string, PolicyName: string, Rank?: number, type = "TeamsMeetingPolicy") =>
    call("PATCH", `/Skype.Policy/groupPolicyAssignments/${id}/policyTypes/${type}`, {
      PolicyName,
      ...(Rank === undefined ? {} : { Rank }),
    });
  const ranks = async (): Promise<string[]> =>
    ((await call("GET", "/Skype.Policy/groupPolicyAssignments")).body as { groupId: string; rank: number }[]).map(
      ({ groupId, rank }) => `${groupId}:${rank}`,
    );

  test("to a person by name or id, and back to Global by an empty name", async () => {
    expect((await toUser("admin@emptyexample.onmicrosoft.com", "Kiosk")).status).toBe(204);
    expect(await effective(admin())).toEqual([
      {
        policyType: "TeamsMeetingPolicy",
        policyAssignment: {
          assignmentType: "Direct",
          authority: "Host",
          displayName: "Kiosk",
          policyId: "Not Yet Supported.",
        },
      },
    ]);
    expect((await toUser(admin(), "")).status).toBe(204);
    expect(await effective(admin())).toEqual([]);
  });

  test("the best-ranked group wins, a direct assignment beats every group, nested groups give nothing", async () => {
    group(context, "g1", [admin()]);
    group(context, "g2", [admin()]);
    group(context, "outer", ["g1"]);
    await toGroup("g1", "Kiosk");
    await toGroup("g2", "AllOff", 1);
    expect(await effective(admin())).toMatchObject([
      { policyAssignment: { assignmentType: "Group", displayName: "AllOff", groupId: "g2" } },
    ]);
    await toUser(admin(), "AllOn");
    expect(await effective(admin())).toMatchObject([
      { policyAssignment: { assignmentType: "Direct", displayName: "AllOn" } },
    ]);
    await toUser(admin(), "");
    await call("DELETE", "/Skype.Policy/groupPolicyAssignments/g1/policyTypes/TeamsMeetingPolicy");
    await call("DELETE", "/Skype.Policy/groupPolicyAssignments/g2/policyTypes/TeamsMeetingPolicy");
    await toGroup("outer", "Kiosk");
    expect(await effective(admin())).toEqual([]);
  });

  test("a rank is a place in the order: others move down, gaps close", async () => {
    for (const id of ["a", "b", "c"]) group(context, id, []);
    await toGroup("a", "Kiosk", 7);
    await toGroup("b", "Kiosk");
    await toGroup("c", "AllOn", 1);
    expect(await ranks()).toEqual(["c:1", "a:2", "b:3"]);
    await toGroup("b", "Kiosk", 1);
    expect(await ranks()).toEqual(["b:1", "c:2", "a:3"]);
    await call("DELETE", "/Skype.Policy/groupPolicyAssignments/c/policyTypes/TeamsMeetingPolicy");
    expect(await ranks()).toEqual(["b:1", "a:2"]);
    expect((await call("GET", "/Skype.Policy/groupPolicyAssignments/c/policyTypes/TeamsMeetingPolicy")).status).toBe(
      404,
    );
  });

  test("at most 64 groups of one type, whatever the policy", async () => {
    for (let number = 1; number <= 65; number += 1) group(context, `g${number}`, []);
    for (let number = 1; number <= 64; number += 1)
      expect((await toGroup(`g${number}`, number % 2 ? "Kiosk" : "AllOn")).status).toBe(200);
    expect(await toGroup("g65", "Kiosk")).toMatchObject({
      status: 400,
      body: { errorCode: "BadRequest", message: expect.stringContaining("64 groups") },
    });
    expect((await toGroup("g64", "Kiosk", 1)).status).toBe(200);
    expect((await toGroup("g65", "EduStudent", undefined, "TeamsMessagingPolicy")).status).toBe(200);
  });

  test.each([
    ["an unknown policy", () => toUser(admin(), "Nothing"), 404],
    ["an unknown person", () => toUser("nobody@voss.example", "Kiosk"), 404],
    ["an unknown group", () => toGroup("nowhere", "Kiosk"), 404],
    ["a singleton", () => toUser(admin(), "Global", "TeamsClientConfiguration"), 400],
    [
      "a type that groups cannot have",
      () => {
        group(context, "g", []);
        return toGroup("g", "UpgradeToTeams", 1, "TeamsUpgradePolicy");
      },
      400,
    ],
    [
      "a rank below one",
      () => {
        group(context, "g", []);
        return toGroup("g", "Kiosk", 0);
      },
      400,
    ],
    [
      "the type in the body",
      () =>
        call("PATCH", `/Skype.Policy/users/${admin()}/policies/TeamsMeetingPolicy`, {
          PolicyName: "Kiosk",
          PolicyType: "x",
        }),
      400,
    ],
  ])("is refused for %s", async (_, attempt, status) => {
    const answer = await attempt();
    expect(answer.status).toBe(status);
    expect(answer.body).toHaveProperty("errorCode");
  });

  test("an assigned policy cannot be deleted until nobody has it", async () => {
    await call("POST", `${ca}/TeamsMeetingPolicy`, { Identity: "Kontor" });
    group(context, "g", []);
    await toGroup("g", "Kontor");
    expect(await call("DELETE", `${ca}/TeamsMeetingPolicy/configuration/Kontor`)).toMatchObject({
      status: 400,
      body: { Message: expect.stringContaining("assigned to 1") },
    });
    await call("DELETE", "/Skype.Policy/groupPolicyAssignments/g/policyTypes/TeamsMeetingPolicy");
    expect((await call("DELETE", `${ca}/TeamsMeetingPolicy/configuration/Kontor`)).status).toBe(204);
  });

  test("TeamsUpgradePolicy is assigned though it cannot be written", async () => {
    expect((await toUser(admin(), "UpgradeToTeams", "TeamsUpgradePolicy")).status).toBe(204);
    expect(await effective(admin())).toMatchObject([{ policyType: "TeamsUpgradePolicy" }]);
  });

  test("a policy for the whole tenant is kept", async () => {
    expect(
      (await call("PATCH", "/Skype.Policy/tenants/policies/TeamsMeetingPolicy", { PolicyName: "Tag:Kiosk" })).status,
    ).toBe(204);
    expect(context.store.teamsAdmin.tenantAssignments.get("TeamsMeetingPolicy")).toBe("Kiosk");
  });
});

test("in stormy weather a write is seen some seconds late, and then for good", async () => {
  ({ context, call } = served("storm"));
  let lateOnce = false;
  for (let number = 0; number < 20; number += 1) {
    await call("POST", `${ca}/TeamsMeetingPolicy`, { Identity: `P${number}` });
    let reads = 0;
    while (!named(await list("TeamsMeetingPolicy"), `Tag:P${number}`)) reads += 1;
    lateOnce ||= reads > 0;
    expect(reads).toBeLessThanOrEqual(30);
    await call("PUT", `${ca}/TeamsMeetingPolicy/configuration/P${number}`, { AllowCloudRecording: false });
    for (
      reads = 0;
      named(await list("TeamsMeetingPolicy"), `Tag:P${number}`)?.AllowCloudRecording !== false;
      reads += 1
    );
    expect(reads).toBeLessThanOrEqual(30);
  }
  expect(lateOnce).toBe(true);
});

test("what the Teams admin API keeps survives a snapshot", async () => {
  group(context, "g", []);
  await call("POST", `${ca}/TeamsMeetingPolicy`, { Identity: "Kontor" });
  await call("PATCH", "/Skype.Policy/groupPolicyAssignments/g/policyTypes/TeamsMeetingPolicy", {
    PolicyName: "Kontor",
  });
  const other = bareTenant("empty");
  other.store.teamsAdmin.load(JSON.parse(JSON.stringify(context.store.teamsAdmin)));
  expect(other.store.teamsAdmin.toJSON()).toEqual(context.store.teamsAdmin.toJSON());
});
