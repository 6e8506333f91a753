import { readFileSync } from "node:fs";
import { request } from "node:https";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type EmbeddedTenant, startTenant } from "../../emulator/index.ts";
import { calm } from "../emulator-weather/calm.ts";

type Answer = { status: number; body: Record<string, unknown> };

let tenant: EmbeddedTenant;
let ca: string;
beforeAll(async () => {
  tenant = await startTenant({ seed: "empty", weather: calm.oneAnswer });
  ca = readFileSync(tenant.caFile, "utf8");
});
afterAll(() => tenant.stop());

function send(method: string, path: string, headers: Record<string, string>, text?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(`${tenant.url}${path}`, { method, ca, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const answer = Buffer.concat(chunks).toString("utf8");
        resolve({ status: response.statusCode ?? 0, body: answer === "" ? {} : JSON.parse(answer) });
      });
    });
    outgoing.on("error", reject);
    outgoing.end(text);
  });
}

async function bearer(resource: string): Promise<Record<string, string>> {
  const { clientId, clientSecret, tenantId } = tenant;
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: clientSecret,
    scope: `${resource}/.default`,
  });
  const type = { "content-type": "application/x-www-form-urlencoded" };
  const { body } = await send("POST", `/${tenantId}/oauth2/v2.0/token`, type, form.toString());
  return { authorization: `Bearer ${String(body.access_token)}`, "content-type": "application/json" };
}

const subscriptions = "/subscriptions?api-version=2022-12-01";

describe("Azure Resource Manager on the tenant's origin", () => {
  test("nobody comes in without a token", async () => {
    expect(await send("GET", subscriptions, {})).toMatchObject({
      status: 401,
      body: { error: { code: "InvalidAuthenticationToken" } },
    });
  });

  test("a token for the Teams admin API does not open it", async () => {
    const token = await bearer("48ac35b8-9aa8-4d74-927d-1f4a14a0b239");
    expect(await send("GET", subscriptions, token)).toMatchObject({ status: 401 });
  });

  test.each([
    ["its public name", "https://management.azure.com"],
    ["what the metadata says", ""],
  ])("a token asked for by %s opens it, and a group is made", async (_how, resource) => {
    const { body: metadata } = await send("GET", "/metadata/endpoints?api-version=2022-09-01", {});
    const token = await bearer(resource || String(metadata.resourceManager));
    const { body } = await send("GET", subscriptions, token);
    const [{ id = "" } = {}] = body.value as { id?: string }[];
    const path = `${id}/resourceGroups/rg-${resource.length}?api-version=2024-03-01`;
    expect(await send("PUT", path, token, JSON.stringify({ location: "norwayeast" }))).toMatchObject({ status: 201 });
    expect(await send("GET", path, token)).toMatchObject({ status: 200, body: { location: "norwayeast" } });
  });

  test("a failure that was asked for is met in the service's own form", async () => {
    tenant.faults.next("GET /subscriptions", { status: 429, retryAfterSeconds: 7 });
    const token = await bearer("https://management.azure.com");
    expect(await send("GET", subscriptions, token)).toMatchObject({
      status: 429,
      body: { error: { code: "TooManyRequests" } },
    });
    expect(await send("GET", subscriptions, token)).toMatchObject({ status: 200 });
  });

  test("a token for it opens no Graph", async () => {
    const token = await bearer("https://management.azure.com");
    expect(await send("GET", "/v1.0/users", token)).toMatchObject({ status: 401 });
  });
});
