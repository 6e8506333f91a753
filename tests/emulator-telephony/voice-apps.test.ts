import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../emulator/store/json.ts";
import { known } from "../emulator/graph/small-tenant.ts";
import { calm } from "../emulator-weather/calm.ts";
import { phone } from "./phone-tenant.ts";
import { refusalRows } from "./voice-rows.ts";
import {
  associations,
  attendant,
  attendants,
  codeOf,
  flow,
  globalReader,
  holiday,
  inside,
  madeAttendant,
  madeQueue,
  madeSchedule,
  press,
  queue,
  queues,
  schedules,
  voiceTenant,
  weekly,
} from "./voice-tenant.ts";

const follow = (Type: string, ScheduleId: string, CallFlowId = "closed"): JsonObject => ({
  Type,
  ScheduleId,
  CallFlowId,
  Enabled: true,
});

describe("the service refuses", () => {
  test.each(refusalRows.map((row) => [row.title, row] as const))("%s", async (_title, row) => {
    const tenant = voiceTenant();
    const answer = await tenant.call(row.method ?? "POST", row.path, row.body);
    expect(answer.status, JSON.stringify(answer.body)).toBe(400);
    expect(JSON.stringify(answer.body)).toContain(row.names);
    if (row.code !== undefined) expect(codeOf(answer)).toBe(row.code);
    expect(tenant.context.store.changes.filter(({ api }) => api === "teams")).toEqual([]);
  });
  test("each of them has a title and a page", () => {
    expect(new Set(refusalRows.map(({ title }) => title)).size).toBe(refusalRows.length);
    for (const { page } of refusalRows) expect(page).toMatch(/^https:\/\/learn\.microsoft\.com\//);
  });
});

describe("a call queue", () => {
  test("is read by other names than it is written", async () => {
    const tenant = voiceTenant();
    const music = "60000000-0000-4000-8000-00000000000f";
    const id = await madeQueue(tenant, {
      UseDefaultMusicOnHold: false,
      MusicOnHoldAudioFileId: music,
      OverflowAction: 1,
      OverflowActionTarget: known.user(3),
    });
    const read = inside(await tenant.call("GET", `${queues}/${id}`), "CallQueue");
    expect(read).toMatchObject({
      Identity: id,
      TenantId: known.tenant,
      MusicOnHoldResourceId: music,
      OverflowActionTarget: { Id: known.user(3), Type: "User" },
      TimeoutActionTarget: null,
      AgentAlertTime: 30,
      Agents: [{ ObjectId: known.user(2), OptIn: true }],
    });
    expect(read).not.toHaveProperty("MusicOnHoldAudioFileId");
  });
  test("loses on PUT what the body leaves out", async () => {
    const tenant = voiceTenant();
    const id = await madeQueue(tenant, { AgentAlertTime: 60, WelcomeTextToSpeechPrompt: "Velkomen" });
    const put = await tenant.call("PUT", `${queues}/${id}`, queue());
    expect(put).toMatchObject({ status: 200, body: { Diagnostics: [] } });
    expect(put.body).not.toHaveProperty("CallQueue");
    const read = inside(await tenant.call("GET", `${queues}/${id}`), "CallQueue");
    expect(read.AgentAlertTime).toBe(30);
    expect(read).not.toHaveProperty("WelcomeTextToSpeechPrompt");
  });
  test("keeps its timeout in quarters of a minute", async () => {
    const tenant = voiceTenant();
    const id = await madeQueue(tenant, { TimeoutThreshold: 100 });
    expect(inside(await tenant.call("GET", `${queues}/${id}`), "CallQueue").TimeoutThreshold).toBe(105);
  });
  test("warns of an agent without a phone licence", async () => {
    const answer = await voiceTenant().call("POST", queues, queue({ Users: [known.user(7)] }));
    expect(answer.body.Diagnostics).toMatchObject([
      { Level: "Warning", Message: expect.stringContaining(known.user(7)) },
    ]);
  });
  test("has the members of its groups as agents", async () => {
    const tenant = voiceTenant();
    const id = await madeQueue(tenant, { Users: [], DistributionLists: [known.group] });
    const { Agents } = inside(await tenant.call("GET", `${queues}/${id}`), "CallQueue");
    expect((Agents as JsonObject[]).map(({ ObjectId }) => ObjectId)).toEqual([known.user(2), known.user(3)]);
  });
  test("shares its channel with no other queue", async () => {
    const tenant = voiceTenant();
    const channel = { Users: [], ThreadId: "19:x@thread.tacv2", ChannelUserObjectId: known.user(2) };
    const id = await madeQueue(tenant, channel);
    expect((await tenant.call("POST", queues, queue(channel))).status).toBe(400);
    expect((await tenant.call("PUT", `${queues}/${id}`, queue(channel))).status).toBe(200);
  });
  test("is found by name, a page at a time", async () => {
    const tenant = voiceTenant();
    for (const Name of ["B", "A", "AB"]) await madeQueue(tenant, { Name });
    const names = async (query: string) =>
      ((await tenant.call("GET", `${queues}?${query}`)).body.CallQueues as JsonObject[]).map(({ Name }) => Name);
    expect(await names("NameFilter=a")).toEqual(["A", "AB"]);
    expect(await names("First=1&Skip=1")).toEqual(["AB"]);
    expect(await names("Descending=true")).toEqual(["B", "AB", "A"]);
  });
  test("that is gone is not found", async () => {
    const tenant = voiceTenant();
    const id = await madeQueue(tenant);
    expect((await tenant.call("DELETE", `${queues}/${id}`)).status).toBe(200);
    for (const [method, body] of [["GET"], ["DELETE"], ["PUT", queue()]] as [string, Json?][]) {
      expect((await tenant.call(method, `${queues}/${id}`, body)).status).toBe(404);
    }
  });
  test("is in the change log with who wrote it", async () => {
    const tenant = voiceTenant();
    const id = await madeQueue(tenant);
    await tenant.call("DELETE", `${queues}/${id}`);
    expect(tenant.context.store.changes.filter(({ api }) => api === "teams")).toMatchObject([
      { by: "Deployment", method: "POST", path: queues, body: { Name: "Switchboard" } },
      { method: "DELETE", path: `${queues}/${id}` },
    ]);
  });
});

describe("an auto attendant", () => {
  test("sends callers to a queue by a key", async () => {
    const tenant = voiceTenant();
    const target = { Id: await madeQueue(tenant), Type: "ConfigurationEndpoint" };
    const id = await madeAttendant(tenant, {
      DefaultCallFlow: flow("open", press("TransferCallToTarget", "Tone1", { CallTarget: target })),
    });
    const read = inside(await tenant.call("GET", `${attendants}/${id}`), "AutoAttendant");
    expect(read).toMatchObject({
      DefaultCallFlow: { Menu: { MenuOptions: [{ CallTarget: target }] } },
      ApplicationInstances: [],
    });
    expect((await tenant.call("GET", `${attendants}/status/${id}`)).status).toBe(200);
  });
  test("follows one schedule of hours and several of holidays", async () => {
    const tenant = voiceTenant();
    const [hours, christmas, easter] = [
      await madeSchedule(tenant, weekly()),
      await madeSchedule(tenant, holiday("Christmas", "2026-12-25", "2026-12-26")),
      await madeSchedule(tenant, holiday("Easter", "2027-03-26")),
    ];
    const CallFlows = [flow("closed")];
    const all = [follow("AfterHours", hours), follow("Holiday", christmas), follow("Holiday", easter)];
    await madeAttendant(tenant, { CallFlows, CallHandlingAssociations: all });
    for (const wrong of [
      [follow("AfterHours", hours), follow("AfterHours", hours)],
      [follow("AfterHours", christmas)],
      [follow("Holiday", hours)],
      [follow("Holiday", easter, "nowhere")],
    ]) {
      const answer = await tenant.call("POST", attendants, attendant({ CallFlows, CallHandlingAssociations: wrong }));
      expect(answer.status).toBe(400);
    }
  });
  test("has no two holidays that start together", async () => {
    const tenant = voiceTenant();
    const [a, b] = [
      await madeSchedule(tenant, holiday("Ascension", "2027-05-06")),
      await madeSchedule(tenant, holiday("Another", "2027-05-17")),
    ];
    const CallFlows = [flow("closed")];
    const CallHandlingAssociations = [follow("Holiday", a), follow("Holiday", b)];
    await madeAttendant(tenant, { CallFlows, CallHandlingAssociations });
    const moved = await tenant.call("PUT", `${schedules}/${b}`, holiday("Another", "2027-05-06"));
    expect(moved.status).toBe(400);
    expect(codeOf(moved)).toBe("ModifyScheduleOperation_ScheduleConflictInExistingAutoAttendant");
    const third = await madeSchedule(tenant, holiday("Third", "2027-05-06"));
    const both = [follow("Holiday", a), follow("Holiday", third)];
    expect(
      (await tenant.call("POST", attendants, attendant({ CallFlows, CallHandlingAssociations: both }))).status,
    ).toBe(400);
  });
  test("follows at most twenty holidays", async () => {
    const tenant = voiceTenant();
    const ids: string[] = [];
    for (let day = 1; day <= 21; day += 1) {
      ids.push(await madeSchedule(tenant, holiday(`Day ${day}`, `2027-01-${String(day).padStart(2, "0")}`)));
    }
    const CallFlows = [flow("closed")];
    const rows = ids.map((id) => follow("Holiday", id));
    expect(
      (await tenant.call("POST", attendants, attendant({ CallFlows, CallHandlingAssociations: rows }))).status,
    ).toBe(400);
    await madeAttendant(tenant, { CallFlows, CallHandlingAssociations: rows.slice(1) });
  });
});

describe("a schedule", () => {
  test("in use is not deleted", async () => {
    const tenant = voiceTenant();
    const id = await madeSchedule(tenant, weekly());
    const attendantId = await madeAttendant(tenant, {
      CallFlows: [flow("closed")],
      CallHandlingAssociations: [follow("AfterHours", id)],
    });
    const refusal = await tenant.call("DELETE", `${schedules}/${id}`);
    expect(refusal.status).toBe(400);
    expect(codeOf(refusal)).toBe("RemoveScheduleOperation_ScheduleInUse");
    await tenant.call("DELETE", `${attendants}/${attendantId}`);
    expect((await tenant.call("DELETE", `${schedules}/${id}`)).status).toBe(200);
  });
  test("never changes its type", async () => {
    const tenant = voiceTenant();
    const id = await madeSchedule(tenant, weekly());
    expect((await tenant.call("PUT", `${schedules}/${id}`, holiday("x", "2027-01-01"))).status).toBe(400);
    expect((await tenant.call("PUT", `${schedules}/${id}`, weekly([["09:00", "15:00"]]))).status).toBe(200);
  });
});

test("locations are a bare list", async () => {
  const { body } = await voiceTenant().call("GET", "/Skype.Ncs/locations");
  expect(body).toEqual([expect.objectContaining({ id: phone.location })]);
});

test("prompts speak Bokmål and Swedish, not Nynorsk", async () => {
  const tenant = voiceTenant();
  expect((await tenant.call("GET", "/Teams.VoiceApps/supported-languages/sv-SE")).body).toMatchObject({
    Id: "sv-SE",
    VoiceResponseSupported: false,
  });
  expect((await tenant.call("GET", "/Teams.VoiceApps/supported-languages/nn-NO")).status).toBe(404);
  expect((await tenant.call("GET", "/Teams.VoiceApps/supported-timezones/W.%20Europe%20Standard%20Time")).status).toBe(
    200,
  );
});

test("a Global Reader reads and does not write", async () => {
  const tenant = voiceTenant(calm.oneAnswer, globalReader);
  expect((await tenant.call("GET", queues)).status).toBe(200);
  expect((await tenant.call("POST", queues, queue())).status).toBe(403);
});

test.each([
  ["POST", "/Skype.Ncs/CivicAddresses"],
  ["GET", "/Teams.VoiceApps/information"],
  ["PUT", "/Teams.PlatformService/v2/ApplicationInstances"],
])("%s %s is not modelled and says so", async (method, path) => {
  const answer = await voiceTenant().call(method, path, method === "GET" ? undefined : {});
  expect(answer).toMatchObject({ status: 501, body: { error: { code: "notEmulated" } } });
});

test("in a storm a queue and its change show a while late, and then for good", async () => {
  const tenant = voiceTenant("storm");
  const id = await madeQueue(tenant);
  expect((await tenant.call("GET", `${queues}/${id}`)).status).toBe(404);
  expect((await tenant.call("GET", queues)).body.CallQueues).toEqual([]);
  tenant.pass(60);
  const alert = async () => inside(await tenant.call("GET", `${queues}/${id}`), "CallQueue").AgentAlertTime;
  expect(await alert()).toBe(30);
  await tenant.call("PUT", `${queues}/${id}`, queue({ AgentAlertTime: 60 }));
  expect(await alert()).toBe(30);
  tenant.pass(60);
  expect(await alert()).toBe(60);
});

test("a body that is no object is refused", async () => {
  const tenant = voiceTenant();
  expect((await tenant.call("POST", queues, [1])).status).toBe(400);
  expect((await tenant.call("POST", associations, {})).status).toBe(400);
});
