import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readGrant } from "../../emulator/grant.ts";
import { type EmbeddedTenant, StartError, startTenant } from "../../emulator/index.ts";
import { calm } from "./calm.ts";

const folder = mkdtempSync(path.join(tmpdir(), "history-"));
const clock = () => new Date("2026-11-23T12:00:00Z");
let tenant: EmbeddedTenant;
beforeAll(async () => {
  tenant = await startTenant({ seed: "empty", weather: calm.oneAnswer, clock, folder });
});
afterAll(async () => {
  await tenant.stop();
  rmSync(folder, { recursive: true });
});

const group = { displayName: "G", mailEnabled: false, mailNickname: "g", securityEnabled: true };

/** The admin endpoint needs no header and no sign-in. */
async function admin(method: string, where: string, body?: unknown): Promise<{ status: number; body: unknown }> {
  return new Promise((resolve, reject) => {
    const sent = request(`${tenant.url}/_admin/${where}`, { method, ca: readFileSync(tenant.caFile) }, (answer) => {
      let text = "";
      answer.on("data", (chunk: Buffer) => {
        text += String(chunk);
      });
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, body: text === "" ? undefined : JSON.parse(text) }),
      );
    });
    sent.on("error", reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

test("a tenant that nobody touched differs in nothing from its start", async () => {
  expect(tenant.diff()).toEqual([]);
  expect((await admin("GET", "diff")).body).toEqual([]);
});

test("what an administrator changed is told by name, and undone by a reset", async () => {
  const { body } = await tenant.asAdmin.graph("POST", "/groups", group);
  const { id } = body as { id: string };
  await tenant.asAdmin.graph("PATCH", "/policies/authorizationPolicy", { allowInvitesFrom: "none" });
  await tenant.asAdmin.teams("POST", "/Skype.Policy/configurations/TeamsMeetingPolicy", { Identity: "Kontor" });
  const admins = tenant.store.identity.administratorId;
  expect(tenant.diff()).toEqual([
    { kind: "added", where: "groups", id },
    { kind: "added", where: "relations/owners", id: `${id}/${admins}` },
    { kind: "changed", where: "singletons", id: "authorizationPolicy", properties: ["allowInvitesFrom"] },
    { kind: "added", where: "teamsAdmin/TeamsMeetingPolicy", id: "Tag:Kontor" },
  ]);
  expect((await admin("POST", "reset")).status).toBe(204);
  expect(tenant.diff()).toEqual([]);
  expect(tenant.store.changes).toHaveLength(0);
});

test("a snapshot is loaded again, and tells what came after it", async () => {
  await tenant.asAdmin.graph("POST", "/groups", group);
  const kept = (await admin("GET", "snapshot")).body;
  await tenant.asAdmin.graph("POST", "/groups", { ...group, displayName: "H" });
  expect(tenant.store.collection("groups").size).toBe(2);
  expect((await admin("POST", "diff", kept)).body).toMatchObject([{ kind: "added", where: "groups" }, {}]);
  expect((await admin("PUT", "snapshot", kept)).status).toBe(204);
  expect([...tenant.store.collection("groups").values()].map(({ displayName }) => displayName)).toEqual(["G"]);
  expect(tenant.diff(kept)).toEqual([]);
});

test("what is no snapshot, or another tenant's, is refused and changes nothing", async () => {
  const before = tenant.snapshot();
  expect(await admin("PUT", "snapshot", { format: "other" })).toMatchObject({
    status: 400,
    body: { error: expect.stringContaining("no snapshot") },
  });
  const foreign = structuredClone(before);
  foreign.identity.tenantId = "00000000-0000-4000-8000-000000000009";
  expect(await admin("PUT", "snapshot", foreign)).toMatchObject({
    status: 400,
    body: { error: expect.stringContaining("--seed FILE") },
  });
  expect(tenant.diff(before)).toEqual([]);
});

test("a fault is asked for without a header", async () => {
  const fault = { request: "GET /_nothing", fault: { status: 503 } };
  expect((await admin("POST", "faults", fault)).status).toBe(204);
  expect(tenant.faults.waiting).toBe(1);
  expect((await admin("DELETE", "faults")).status).toBe(204);
  expect(tenant.faults.waiting).toBe(0);
});

test("a tenant may start from another one's snapshot, which stays as it is", async () => {
  const file = path.join(folder, "seed.json");
  writeFileSync(file, JSON.stringify(tenant.snapshot()));
  const text = readFileSync(file, "utf8");
  const second = await startTenant({ seed: file, weather: calm.oneAnswer, clock });
  await second.asAdmin.graph("POST", "/groups", { ...group, displayName: "Second" });
  expect(second.tenantId).toBe(tenant.tenantId);
  expect(second.diff().map(({ kind, where }) => [kind, where])).toContainEqual(["added", "groups"]);
  second.reset();
  expect(second.diff()).toEqual([]);
  await second.stop();
  expect(readFileSync(file, "utf8")).toBe(text);
});

test("permissions are granted by name, by list and by file", () => {
  const file = path.join(folder, "grant.txt");
  writeFileSync(file, "# groups\nGroup.ReadWrite.All\nUser.Read.All  # to read\n");
  const json = path.join(folder, "grant.json");
  writeFileSync(json, '["Group.Read.All"]');
  expect(readGrant("all")).toBe("all");
  expect(readGrant("Group.Read.All, User.Read.All")).toEqual(["Group.Read.All", "User.Read.All"]);
  expect(readGrant(file)).toEqual(["Group.ReadWrite.All", "User.Read.All"]);
  expect(readGrant(json)).toEqual(["Group.Read.All"]);
  expect(() => readGrant("everything")).toThrow(StartError);
  expect(() => readGrant(path.join(folder, "absent.json"))).toThrow("cannot be read");
});
