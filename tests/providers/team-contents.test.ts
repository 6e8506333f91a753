import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { JsonObject } from "../../components/graph/index.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { fakeClock } from "../graph/fake-clock.ts";
import { startEmbedded, waysTo } from "./embedded.ts";
import { groupId, personId } from "./kind-case.ts";
import { phones } from "./phones.ts";
import { type Subject, subjectOver } from "./subject.ts";
import { teamId } from "./team-for-channels.ts";

let tenant: EmbeddedTenant;
let subject: Subject;
const clock = fakeClock(Date.now());

beforeEach(async () => {
  tenant = await startEmbedded({ weather: "real", clock: () => new Date(clock.now()) });
  subject = subjectOver(await waysTo(tenant), clock);
});
afterEach(() => tenant.stop());

const planner = "com.microsoft.teamspace.tab.planner";
const website = "com.microsoft.teamspace.tab.web";
const administrator = () => tenant.store.identity.administratorId;

async function declared(kind: string, key: JsonObject, settings: JsonObject, olds: JsonObject = {}) {
  const { inputs, failures } = await subject.handler(kind).check(olds, { label: "x", ...key, settings });
  expect(failures).toEqual([]);
  return { ...inputs, __provider: "x" };
}
const team = (settings: JsonObject, olds?: JsonObject) => declared("team", { groupId }, settings, olds);
const channel = (settings: JsonObject) => declared("teamChannel", { teamId }, settings);

const tabs = () =>
  [...tenant.store.collection("teamsTabs").values()].map(({ displayName, teamsAppId, configuration }) => ({
    displayName,
    teamsAppId,
    configuration,
  }));
const apps = () => [...tenant.store.collection("teamsAppInstallations").values()].map(({ teamsAppId }) => teamsAppId);
const owners = () => tenant.store.owners(groupId);
const members = () => tenant.store.members(groupId);

const withTab = (tab: JsonObject, more: JsonObject = {}) => ({
  channels: { plan: { displayName: "Plan", tabs: { heim: tab } } },
  ...more,
});
const site = { displayName: "Heimeside", teamsAppId: website, configuration: { contentUrl: "https://voss.example/" } };

describe("tabs of a team's channels", () => {
  it("come with the channel, are changed where they are, and an edit by hand shows as that value", async () => {
    const handler = subject.handler("team");
    const first = await team(withTab(site));
    const { id, outs } = await handler.create(first);
    expect(tabs()).toEqual([site]);
    const [tab] = tenant.store.collection("teamsTabs").values();
    expect(outs.tabIds).toEqual({ "plan.heim": tab?.id });
    Object.assign(tab ?? {}, { displayName: "Vår side" });
    const state = { ...outs, __provider: "x" };
    const refreshed = await handler.read(id, state);
    expect(refreshed.inputs?.settings).toMatchObject({
      channels: { plan: { tabs: { heim: { displayName: "Vår side" } } } },
    });
    const next = await team(withTab({ ...site, configuration: { contentUrl: "https://voss.example/ny" } }));
    const updated = await handler.update(id, refreshed.props, next);
    expect(tabs()).toEqual([{ ...site, configuration: { contentUrl: "https://voss.example/ny" } }]);
    expect((await handler.read(id, { ...updated.outs, __provider: "x" })).inputs).toEqual(next);
  });

  it("of another app take the place of the former", async () => {
    const handler = subject.handler("team");
    const { id, outs } = await handler.create(await team(withTab(site)));
    const tasks = { displayName: "Oppgåver", teamsAppId: planner };
    await handler.update(id, outs, await team(withTab(tasks)));
    expect(tabs()).toEqual([{ ...tasks, configuration: null }]);
  });

  it("stay when the program drops them, and so do those of people", async () => {
    const handler = subject.handler("team");
    const { id, outs } = await handler.create(await team(withTab(site)));
    await handler.update(id, outs, await team({ channels: { plan: { displayName: "Plan" } } }));
    expect(tabs()).toEqual([site]);
  });
});

describe("apps of a team", () => {
  it("are installed, go when the program drops them, and others stay", async () => {
    const handler = subject.handler("team");
    const { id, outs } = await handler.create(await team({ apps: [planner, website] }));
    expect(apps().sort()).toEqual([planner, website]);
    const stream = "com.microsoftstream.embed.skypeteamstab";
    tenant.store.collection("teamsAppInstallations").set("own", { id: "own", teamId: groupId, teamsAppId: stream });
    const next = await team({ apps: [website] });
    await handler.diff(id, outs, next);
    expect(subject.said).toEqual([`x: apps.${planner} goes back to none, as it was before the code held it`]);
    await handler.update(id, outs, next);
    expect(apps().sort()).toEqual([website, stream].sort());
  });

  it("that somebody removed show as missing, and come back", async () => {
    const handler = subject.handler("team");
    const first = await team({ apps: [planner, website] });
    const { id, outs } = await handler.create(first);
    const installations = tenant.store.collection("teamsAppInstallations");
    for (const [key, { teamsAppId }] of installations) if (teamsAppId === planner) installations.delete(key);
    const refreshed = await handler.read(id, { ...outs, __provider: "x" });
    expect(refreshed.inputs?.settings).toMatchObject({ apps: [website] });
    await handler.update(id, refreshed.props, first);
    expect(apps().sort()).toEqual([planner, website]);
  });
});

describe("people of a team", () => {
  it("given at birth are there from the first day, and are people's own afterwards", async () => {
    const handler = subject.handler("team");
    const first = await team({ ownersAtBirth: [personId], membersAtBirth: [phones.neighbour] });
    const { id, outs } = await handler.create(first);
    expect(owners()).toEqual([administrator(), personId]);
    expect(members()).toContain(phones.neighbour);
    tenant.store.relations.remove("owners", groupId, personId);
    expect((await handler.read(id, { ...outs, __provider: "x" })).inputs).toEqual(first);
    const next = await team({ ownersAtBirth: [phones.neighbour] }, first);
    expect(next).toMatchObject({ settings: { ownersAtBirth: [personId] } });
  });

  it("that are held are exactly those, and a change by hand is put right", async () => {
    const handler = subject.handler("team");
    const first = await team({ owners: [personId, administrator()], members: [phones.neighbour] });
    const { id, outs } = await handler.create(first);
    expect(owners().sort()).toEqual([personId, administrator()].sort());
    tenant.store.relations.add("owners", groupId, phones.neighbour);
    const refreshed = await handler.read(id, { ...outs, __provider: "x" });
    expect(refreshed.inputs?.settings).toMatchObject({ owners: expect.arrayContaining([phones.neighbour]) });
    await handler.update(id, refreshed.props, first);
    expect(owners().sort()).toEqual([personId, administrator()].sort());
    expect(members()).toContain(phones.neighbour);
    await handler.update(id, outs, await team({ owners: [personId], members: [phones.neighbour] }));
    expect(owners()).toEqual([personId]);
  });
});

describe("a team from Microsoft's template", () => {
  it("has the template's channels, its own settings and what the program adds", async () => {
    const handler = subject.handler("team");
    const settings = { template: "educationClass", guestSettings: { allowDeleteChannels: false }, apps: [planner] };
    const { id, outs } = await handler.create(await team(settings));
    expect(tenant.store.collection("teams").get(groupId)).toMatchObject({ specialization: "educationClass" });
    expect(apps()).toEqual([planner]);
    expect((await handler.read(id, { ...outs, __provider: "x" })).inputs).toEqual(await team(settings));
  });
});

describe("a channel of its own", () => {
  const finance = { displayName: "Økonomi", membershipType: "private", ownersAtBirth: [personId] };

  it("given its people at birth leaves them to people", async () => {
    const handler = subject.handler("teamChannel");
    const first = await channel({ ...finance, membersAtBirth: [phones.neighbour] });
    const { id, outs } = await handler.create(first);
    const members = tenant.store.relations.targets("channelMembers", id);
    expect([...members.keys()]).toEqual([personId, phones.neighbour]);
    tenant.store.relations.remove("channelMembers", id, phones.neighbour);
    expect((await handler.read(id, { ...outs, __provider: "x" })).inputs).toEqual(first);
  });

  it("is archived when it leaves the program, and opened again when it is adopted", async () => {
    const handler = subject.handler("teamChannel");
    const first = await channel(finance);
    const { id, outs } = await handler.create(first);
    await handler.delete(id, outs);
    expect(tenant.store.collection("channels").get(id)).toMatchObject({ isArchived: true, deletedAt: null });
    await expect(handler.create(first)).rejects.toThrow("isArchived is true, declared false. Write `adopt: true`");
    await handler.create({ ...first, adopt: true });
    expect(tenant.store.collection("channels").get(id)).toMatchObject({ isArchived: false });
  });

  it("of a name that a deleted one still has says who can restore it", async () => {
    const handler = subject.handler("teamChannel");
    const first = await channel(finance);
    const { id } = await handler.create(first);
    const channels = tenant.store.collection("channels");
    channels.set(id, { ...channels.get(id), id, deletedAt: new Date(clock.now()).toISOString() });
    await expect(handler.create(first)).rejects.toThrow(
      `x: TeamChannel Økonomi: the channel name "Økonomi" is taken, and no channel of the team has it: one of this name was deleted in the last 30 days. An owner restores it in Teams under Manage team, Channels, Deleted, and the next \`up\` takes it over; or give the channel another name`,
    );
  });

  it("does not take the name of a channel of another kind", async () => {
    await subject.handler("team").create(await team({ channels: { okonomi: { displayName: "Økonomi" } } }));
    const other = await declared("teamChannel", { teamId: groupId }, finance);
    await expect(subject.handler("teamChannel").create(other)).rejects.toThrow(
      "x: TeamChannel Økonomi: the team has a standard channel named Økonomi, and a channel's kind cannot be changed; give the private one another name",
    );
  });

  it("that is shared is made with people of its own and waited for", async () => {
    const settings = { displayName: "Samarbeid", membershipType: "shared", owners: [administrator()] };
    const { id } = await subject.handler("teamChannel").create(await channel(settings));
    expect(tenant.store.collection("channels").get(id)).toMatchObject({ membershipType: "shared" });
  });

  it("is refused in preview without an owner, or with one who is a member too", async () => {
    const refused = async (settings: JsonObject) =>
      (await subject.handler("teamChannel").check({}, { label: "x", teamId, settings })).failures.map(
        ({ reason }) => reason,
      );
    const bare = { displayName: "Økonomi", membershipType: "private" };
    expect(await refused(bare)).toEqual([
      "x: settings.ownersAtBirth is missing; name who owns the channel from its first day, or owners to hold them",
    ]);
    expect(await refused({ ...bare, owners: [personId], members: [personId], ownersAtBirth: [personId] })).toEqual([
      "x: settings.ownersAtBirth stands beside owners, which holds them from the first day on; write one of the two",
      "x: settings.owners.0 is among members too; an owner is a member already, leave it out there",
    ]);
  });
});
