import { readFileSync } from "node:fs";
import { Agent, request } from "node:https";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type EmbeddedTenant, startTenant } from "../../emulator/index.ts";
import type { JsonObject } from "../../emulator/store/json.ts";
import { calm } from "../emulator-weather/calm.ts";
import { numbers } from "./phone-tenant.ts";

let tenant: EmbeddedTenant;
let agent: Agent;

beforeAll(async () => {
  tenant = await startTenant({ seed: "voss", weather: calm.oneAnswer });
  agent = new Agent({ ca: readFileSync(tenant.caFile) });
});
afterAll(async () => {
  agent.destroy();
  await tenant.stop();
});

type Answer = { status: number; headers: Record<string, unknown>; text: string };

function send(method: string, url: string, headers: Record<string, string> = {}, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (piece: string) => {
        text += piece;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

async function token(scope: string): Promise<string> {
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: tenant.clientId,
    client_secret: tenant.clientSecret,
    scope,
  });
  const answer = await send(
    "POST",
    `${tenant.url}/${tenant.tenantId}/oauth2/v2.0/token`,
    { "content-type": "application/x-www-form-urlencoded" },
    form.toString(),
  );
  return String((JSON.parse(answer.text) as JsonObject).access_token);
}

/** Whether the origin serves the voice applications and downloads; the server's own file says so in one line each. */
const served = async (path: string): Promise<boolean> =>
  ![404, 501].includes((await send("GET", `${tenant.url}${path}`)).status);

test("over the socket an application reads the operator's numbers of Voss", async () => {
  const authorization = `Bearer ${await token(`${tenant.url}/.default`)}`;
  const { status, text } = await send("GET", `${tenant.url}/v1.0${numbers}?$top=1`, { authorization });
  expect(status).toBe(200);
  expect((JSON.parse(text) as { value: JsonObject[] }).value).toMatchObject([
    { telephoneNumber: "+4756529000", isoCountryCode: "NO" },
  ]);
});

test("over the socket a report is fetched without signing in", async (context) => {
  context.skip(!(await served("/data/download/x")), "the server does not mount reportDownloads");
  const authorization = `Bearer ${await token(`${tenant.url}/.default`)}`;
  const found = await send("GET", `${tenant.url}/v1.0/reports/getTeamsUserActivityCounts(period='D7')`, {
    authorization,
  });
  expect(found.status).toBe(302);
  const file = await send("GET", String(found.headers.location));
  expect(file.status).toBe(200);
  expect(file.headers["content-type"]).toBe("application/octet-stream");
  expect(file.text.split("\r\n")).toHaveLength(9);
});

test("over the socket an application makes a call queue", async (context) => {
  context.skip(
    !(await served("/Teams.VoiceApps/callqueues")),
    "the server does not sign callers in to /Teams.VoiceApps",
  );
  const authorization = `Bearer ${await token("48ac35b8-9aa8-4d74-927d-1f4a14a0b239/.default")}`;
  const body = JSON.stringify({ Name: "Sentralbord", LanguageId: "nb-NO", UseDefaultMusicOnHold: true });
  const made = await send("POST", `${tenant.url}/Teams.VoiceApps/callqueues`, { authorization }, body);
  expect(made.status, made.text).toBe(201);
  expect((await send("GET", `${tenant.url}/Skype.Ncs/locations`, { authorization })).status).toBe(200);
  expect((await send("GET", `${tenant.url}/Teams.VoiceApps/callqueues`)).status).toBe(401);
});
