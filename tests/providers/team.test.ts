import { beforeEach, describe, expect, it } from "vitest";
import type { JsonObject, Send } from "../../components/graph/index.ts";
import { FakeTenant } from "./fake-tenant.ts";
import { groupId } from "./kind-cases.ts";
import { type Subject, subjectOver } from "./subject.ts";

let tenant: FakeTenant;
let subject: Subject;

beforeEach(() => {
  tenant = new FakeTenant();
  tenant.groups.set(groupId, { id: groupId });
  subject = subjectOver({ graph: tenant.graph, teamsAdmin: tenant.teamsAdmin });
});

const declared = (channels: JsonObject, more: JsonObject = {}): JsonObject => ({
  label: "ikt",
  groupId,
  settings: { channels, onDelete: "archive", ...more },
});
const one = { plan: { displayName: "Plan" } };
const names = () => tenant.teams.get(groupId)?.channels.map(({ displayName }) => displayName);

describe("a team", () => {
  it("waits for a group that Teams does not know yet", async () => {
    tenant.groups.clear();
    let asked = 0;
    const graph: Send = async (request) => {
      if (request.method === "PUT" && ++asked === 4) tenant.groups.set(groupId, { id: groupId });
      return tenant.graph(request);
    };
    const { outs } = await subjectOver({ graph, teamsAdmin: tenant.teamsAdmin }).handler("team").create(declared(one));
    expect(outs).toMatchObject({ origin: "created", webUrl: `https://teams.microsoft.com/l/team/${groupId}` });
    expect(asked).toBe(4);
    expect(names()).toEqual(["General", "Plan"]);
  });

  it("keeps a channel that people gave another name, and gives it the declared one back", async () => {
    const handler = subject.handler("team");
    const { id, outs } = await handler.create(declared(one));
    const [, plan] = tenant.teams.get(groupId)?.channels ?? [];
    if (plan !== undefined) plan.displayName = "Planar";
    const refreshed = await handler.read(id, outs);
    expect(refreshed.inputs?.settings).toMatchObject({ channels: { plan: { displayName: "Planar" } } });
    await handler.update(id, refreshed.props, declared(one));
    expect(names()).toEqual(["General", "Plan"]);
  });

  it("gives a channel another name under the same key, and adds the one with a new key", async () => {
    const handler = subject.handler("team");
    const { id, outs } = await handler.create(declared(one));
    const updated = await handler.update(
      id,
      outs,
      declared({ plan: { displayName: "Framdrift" }, avvik: { displayName: "Avvik" } }),
    );
    expect(names()).toEqual(["General", "Framdrift", "Avvik"]);
    expect(updated.outs.channelIds).toEqual({ plan: "19:1@thread.tacv2", avvik: "19:2@thread.tacv2" });
  });

  it("leaves the channels that people made, and those the program no longer names", async () => {
    const handler = subject.handler("team");
    const { id, outs } = await handler.create(
      declared({ ...one, avvik: { displayName: "Avvik", description: "Meld her" } }),
    );
    tenant.teams.get(groupId)?.channels.push({ id: "19:own@thread.tacv2", displayName: "Lunsj" });
    await handler.diff(id, outs, declared(one));
    expect(subject.said).toEqual([
      "ikt: channels.avvik.displayName is no longer held and stays in the tenant",
      "ikt: channels.avvik.description is no longer held and stays in the tenant",
    ]);
    await handler.update(id, outs, declared(one));
    expect(names()).toEqual(["General", "Plan", "Avvik", "Lunsj"]);
  });

  it("is archived when it leaves the program, and asks before it is opened again", async () => {
    const handler = subject.handler("team");
    const { id, outs } = await handler.create(declared(one));
    await handler.delete(id, outs);
    expect(tenant.teams.get(groupId)).toMatchObject({ isArchived: true });
    await handler.delete(id, outs);
    await expect(handler.create(declared(one))).rejects.toThrow(
      "exists already and differs: isArchived is true, declared false. Write `adopt: true`",
    );
    await handler.create({ ...declared(one), adopt: true });
    expect(tenant.teams.get(groupId)).toMatchObject({ isArchived: false });
    expect(names()).toEqual(["General", "Plan"]);
  });

  it("stays open when it leaves the program and that is what was declared", async () => {
    const handler = subject.handler("team");
    const { id, outs } = await handler.create(declared(one, { onDelete: "leave" }));
    await handler.delete(id, outs);
    expect(tenant.teams.get(groupId)).toMatchObject({ isArchived: false });
  });

  it("that was archived by hand is shown so and opened again", async () => {
    const handler = subject.handler("team");
    const { id, outs } = await handler.create(declared(one));
    const team = tenant.teams.get(groupId);
    if (team !== undefined) team.isArchived = true;
    const refreshed = await handler.read(id, outs);
    expect(refreshed.inputs?.settings).toMatchObject({ isArchived: true });
    await handler.update(id, refreshed.props, declared(one));
    expect(tenant.teams.get(groupId)).toMatchObject({ isArchived: false });
  });
});
