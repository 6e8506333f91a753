import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { JsonObject, Send } from "../../components/graph/index.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { fakeClock } from "../graph/fake-clock.ts";
import { startEmbedded, waysTo } from "./embedded.ts";
import { personId } from "./kind-case.ts";
import { phones } from "./phones.ts";
import { type Subject, subjectOver } from "./subject.ts";

let tenant: EmbeddedTenant;
let ways: { graph: Send; teamsAdmin: Send };
let subject: Subject;
const clock = fakeClock(Date.now());

beforeEach(async () => {
  tenant = await startEmbedded({ weather: "real", clock: () => new Date(clock.now()) });
  ways = await waysTo(tenant);
  subject = subjectOver(ways, clock);
});
afterEach(() => tenant.stop());

async function declared(kind: string, news: JsonObject): Promise<JsonObject> {
  const { inputs, failures } = await subject.handler(kind).check({}, { label: "x", ...news });
  expect(failures).toEqual([]);
  return inputs;
}

const number = (assignmentTargetId: string, more: JsonObject = {}) =>
  declared("telephoneNumberAssignment", { telephoneNumber: phones.number, settings: { assignmentTargetId, ...more } });
const holder = () => {
  const [row] = tenant.store.collection("telephoneNumbers").values();
  return row?.assignmentTargetId;
};
const orders = () => [...tenant.store.collection("telephoneNumberOperations").values()];

describe("a number", () => {
  it("is given with one order, which is waited for", async () => {
    await subject.handler("telephoneNumberAssignment").create(await number(personId));
    expect(holder()).toBe(personId);
    expect(orders()).toMatchObject([{ kind: "Assignment", status: "succeeded" }]);
  });

  it("is not ordered again when the process was killed while the order was under way", async () => {
    const inputs = await number(personId);
    subject.killAfter("POST", /assignNumber|batch/);
    await expect(subject.handler("telephoneNumberAssignment").create(inputs)).rejects.toThrow();
    subject.revive();
    const { outs } = await subject.handler("telephoneNumberAssignment").create(inputs);
    expect(outs.origin).toBe("created");
    expect(orders()).toHaveLength(1);
  });

  it("that somebody else has is theirs until it is adopted, and goes from the one to the other", async () => {
    const [row] = tenant.store.collection("telephoneNumbers").values();
    Object.assign(row ?? {}, { assignmentTargetId: phones.neighbour, assignmentCategory: "primary" });
    const handler = subject.handler("telephoneNumberAssignment");
    await expect(handler.create(await number(personId))).rejects.toThrow(
      `x: TelephoneNumberAssignment ${phones.number} exists already and differs: assignmentTargetId is "${phones.neighbour}", declared "${personId}"`,
    );
    const { outs } = await handler.create({ ...(await number(personId)), adopt: true });
    expect(outs).toMatchObject({ origin: "adopted", before: { assignmentTargetId: phones.neighbour } });
    expect(holder()).toBe(personId);
    expect(orders().map(({ kind }) => kind)).toEqual(["Unassignment", "Assignment"]);
  });

  it("that no operator has delivered is said, before anything is sent", async () => {
    const inputs = await declared("telephoneNumberAssignment", {
      telephoneNumber: "+4799999999",
      settings: { assignmentTargetId: personId },
    });
    await expect(subject.handler("telephoneNumberAssignment").create(inputs)).rejects.toThrow(
      "x: TelephoneNumberAssignment +4799999999 is not among the tenant's numbers; the operator delivers it, or write numberType directRouting for a number on an own gateway",
    );
    expect(orders()).toEqual([]);
  });

  it("of an own gateway need not be in the inventory", async () => {
    const inputs = await declared("telephoneNumberAssignment", {
      telephoneNumber: "+4799999999;ext=12",
      settings: { assignmentTargetId: personId, numberType: "directRouting" },
    });
    const { id, outs } = await subject.handler("telephoneNumberAssignment").create(inputs);
    await subject.handler("telephoneNumberAssignment").delete(id, outs);
    expect(orders().map(({ status }) => status)).toEqual(["succeeded", "succeeded"]);
  });

  it("is refused in the tenant's own words to somebody without a licence", async () => {
    const { store } = tenant;
    Object.assign(store.collection("users").get(personId) ?? {}, { assignedLicenses: [] });
    await expect(subject.handler("telephoneNumberAssignment").create(await number(personId))).rejects.toThrow(
      /lacks appropriate licenses to have a telephone number/,
    );
  });

  it("is ordered again when the operator could not carry out the order, and given up after three", async () => {
    const detail = "The order could not be completed. Try again later.";
    let failing = 1;
    const graph: Send = async (request) => {
      const answer = await ways.graph(request);
      for (const order of orders()) if (orders().length <= failing) Object.assign(order, { fails: true });
      return answer;
    };
    subject = subjectOver({ ...ways, graph }, clock);
    await subject.handler("telephoneNumberAssignment").create(await number(personId));
    expect(orders().map(({ status }) => status)).toEqual(["failed", "succeeded"]);
    failing = 9;
    await expect(
      subject
        .handler("telephoneNumberAssignment")
        .delete(phones.number, { ...(await number(personId)), origin: "created" }),
    ).rejects.toThrow(`x: could not take back TelephoneNumberAssignment ${phones.number}: ${detail}`);
    expect(orders()).toHaveLength(5);
  });
});

describe("a call queue", () => {
  const settings = { Name: "Servicetorget", RoutingMethod: "Serial", AgentAlertTime: 20 };

  it("is renamed, and is the same queue", async () => {
    const handler = subject.handler("callQueue");
    const { id, outs } = await handler.create(await declared("callQueue", { settings }));
    expect(outs.objectId).toBe(id);
    const next = await declared("callQueue", { settings: { ...settings, Name: "Innbyggjartorget" } });
    const updated = await handler.update(id, outs, next);
    expect(updated.outs.objectId).toBe(id);
    expect(tenant.store.collection("callQueues").get(id)).toMatchObject({ Name: "Innbyggjartorget", RoutingMethod: 1 });
  });

  it("that an interrupted run made and that shows late is not made again", async () => {
    const inputs = await declared("callQueue", { settings });
    subject.killAfter("POST", /callqueues$/);
    await expect(subject.handler("callQueue").create(inputs)).rejects.toThrow("killed");
    subject.revive();
    await subject.handler("callQueue").create(inputs);
    const names = [...tenant.store.collection("callQueues").values()].map(({ Name }) => Name);
    expect(names.filter((name) => name === "Servicetorget")).toHaveLength(1);
  });

  it("of a name that two have is not guessed at", async () => {
    const queues = tenant.store.collection("callQueues");
    for (const id of [phones.queue, phones.otherQueue]) Object.assign(queues.get(id) ?? {}, { Name: "Servicetorget" });
    const inputs = await declared("callQueue", { settings });
    await expect(subject.handler("callQueue").create(inputs)).rejects.toThrow(
      "x: CallQueue Servicetorget: the tenant has 2 of this name, and which is meant cannot be known; give the others another name in the Teams admin centre",
    );
  });

  it("keeps what the program has no word for when the whole of it is sent", async () => {
    const handler = subject.handler("callQueue");
    const { id, outs } = await handler.create(await declared("callQueue", { settings }));
    const sent: JsonObject[] = [];
    const teamsAdmin: Send = async (request) => {
      if (request.method === "PUT") {
        const { AutoRecordingTemplateId, ...body } = request.body as JsonObject;
        sent.push({ AutoRecordingTemplateId: AutoRecordingTemplateId ?? null });
        return ways.teamsAdmin({ ...request, body });
      }
      const answer = await ways.teamsAdmin(request);
      const { body } = answer;
      if (typeof body !== "object" || body === null || !("CallQueue" in body)) return answer;
      return {
        ...answer,
        body: { ...body, CallQueue: { ...(body.CallQueue as JsonObject), AutoRecordingTemplateId: "t1" } },
      };
    };
    const next = await declared("callQueue", { settings: { ...settings, AgentAlertTime: 60 } });
    await subjectOver({ ...ways, teamsAdmin }, clock)
      .handler("callQueue")
      .update(id, outs, next);
    expect(sent).toEqual([{ AutoRecordingTemplateId: "t1" }]);
    expect(tenant.store.collection("callQueues").get(id)).toMatchObject({ AgentAlertTime: 60, RoutingMethod: 1 });
  });
});

describe("a resource account", () => {
  const news = {
    userPrincipalName: "vakt@telefon.voss.example",
    settings: { displayName: "Vakttelefon", application: "CallQueue", usageLocation: "NO" },
  };

  it("that this tenant's API does not make is to be made by hand and adopted", async () => {
    const teamsAdmin: Send = async (request) =>
      request.method === "POST" ? { status: 404, headers: {}, body: {} } : ways.teamsAdmin(request);
    const handler = subjectOver({ ...ways, teamsAdmin }, clock).handler("resourceAccount");
    await expect(handler.create(await declared("resourceAccount", news))).rejects.toThrow(
      "x: ResourceAccount vakt@telefon.voss.example: this tenant's Teams admin API makes no resource accounts; make it in the Teams admin centre under Voice, Resource accounts, and write `adopt: true`",
    );
  });

  it("does not change what it answers for", async () => {
    const handler = subject.handler("resourceAccount");
    const { id, outs } = await handler.create(await declared("resourceAccount", news));
    const other = { ...news, settings: { ...news.settings, application: "AutoAttendant" } };
    await expect(handler.update(id, outs, await declared("resourceAccount", other))).rejects.toThrow(
      "is for CallQueue and that cannot be changed; declare another account for AutoAttendant",
    );
  });
});

it("a schedule of another type is another schedule, even of the same name", async () => {
  const handler = subject.handler("voiceSchedule");
  const first = await handler.create(
    await declared("voiceSchedule", {
      settings: { Name: "Julestengt", Type: "WeeklyRecurrence", WeeklyRecurrentSchedule: { ComplementEnabled: true } },
    }),
  );
  const ranges = [{ Start: "2026-12-24T00:00:00", End: "2026-12-25T00:00:00" }];
  const second = await handler.create(
    await declared("voiceSchedule", {
      settings: { Name: "Julestengt", Type: "Fixed", FixedSchedule: { DateTimeRanges: ranges } },
    }),
  );
  expect(second.id).not.toBe(first.id);
});
