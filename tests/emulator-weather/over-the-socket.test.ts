import { readFileSync } from "node:fs";
import { request } from "node:https";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type EmbeddedTenant, startTenant } from "../../emulator/index.ts";
import { calm } from "./calm.ts";

type Answer = { status: number; headers: NodeJS.Dict<string | string[]>; body: Record<string, unknown> };

let tenant: EmbeddedTenant;
let time = Date.parse("2026-11-23T12:00:00Z");
let token = "";
beforeAll(async () => {
  tenant = await startTenant({ seed: "empty", weather: calm.ownFault, clock: () => new Date(time), tokenSeconds: 900 });
  token = await signIn();
});
afterAll(() => tenant.stop());

function send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const sent = { authorization: `Bearer ${token}`, "content-type": "application/json", ...headers };
  return new Promise((resolve, reject) => {
    const call = request(
      `${tenant.url}${path}`,
      { method, ca: readFileSync(tenant.caFile), headers: sent },
      (answer) => {
        let text = "";
        answer.on("data", (chunk: Buffer) => {
          text += String(chunk);
        });
        answer.on("end", () => {
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: text === "" ? {} : JSON.parse(text),
          });
        });
      },
    );
    call.on("error", reject);
    call.end(typeof body === "string" ? body : body === undefined ? undefined : JSON.stringify(body));
  });
}

async function signIn(): Promise<string> {
  const { url, tenantId, clientId, clientSecret } = tenant;
  const form = new URLSearchParams({
    client_id: clientId,
    client_secret: clientSecret,
    grant_type: "client_credentials",
    scope: `${url}/.default`,
  });
  const answer = await send("POST", `/${tenantId}/oauth2/v2.0/token`, form.toString(), {
    "content-type": "application/x-www-form-urlencoded",
  });
  return String(answer.body.access_token);
}

const groups = () => tenant.store.collection("groups").size;
const group = { displayName: "G", mailEnabled: false, mailNickname: "g", securityEnabled: true };

describe("a connection that is cut", () => {
  test("before the write leaves nothing", async () => {
    tenant.faults.next("POST /groups", { cut: true });
    const before = groups();
    await expect(send("POST", "/v1.0/groups", group)).rejects.toThrow();
    expect(groups()).toBe(before);
  });

  test("after the write leaves the group, and no answer", async () => {
    tenant.faults.next("POST /groups", { cut: true, afterEffect: true });
    const before = groups();
    await expect(send("POST", "/v1.0/groups", group)).rejects.toThrow();
    expect(groups()).toBe(before + 1);
  });

  test("under a batch takes all its answers and none of its effects", async () => {
    tenant.faults.next("POST /$batch", { cut: true, afterEffect: true });
    const before = groups();
    const headers = { "Content-Type": "application/json" };
    const requests = ["1", "2"].map((id) => ({ id, method: "POST", url: "/groups", headers, body: group }));
    await expect(send("POST", "/v1.0/$batch", { requests })).rejects.toThrow();
    expect(groups()).toBe(before + 2);
  });
});

test("a token ends in the middle of a run, and a new one goes on", async () => {
  expect((await send("GET", "/v1.0/groups")).status).toBe(200);
  time += 901_000;
  const ended = await send("GET", "/v1.0/groups");
  expect([ended.status, ended.body.error]).toMatchObject([401, { code: "InvalidAuthenticationToken" }]);
  token = await signIn();
  expect((await send("GET", "/v1.0/groups")).status).toBe(200);
});

test("a fault asked for by pattern strikes once, whatever the id", async () => {
  const { id = "" } = [...tenant.store.collection("groups").values()][0] ?? {};
  tenant.faults.next("PATCH /groups/:id", { status: 429, retryAfterSeconds: 7 });
  const struck = await send("PATCH", `/v1.0/groups/${id}`, { description: "x" });
  expect([struck.status, struck.headers["retry-after"]]).toEqual([429, "7"]);
  expect((await send("PATCH", `/v1.0/groups/${id}`, { description: "x" })).status).toBe(204);
});
