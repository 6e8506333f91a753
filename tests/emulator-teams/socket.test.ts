import { readFileSync } from "node:fs";
import { request } from "node:https";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type EmbeddedTenant, startTenant } from "../../emulator/index.ts";
import { calm } from "../emulator-weather/calm.ts";

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: Record<string, unknown> };

let tenant: EmbeddedTenant;
let ca: string;
beforeAll(async () => {
  tenant = await startTenant({ seed: "voss", weather: calm.oneAnswer });
  ca = readFileSync(tenant.caFile, "utf8");
});
afterAll(() => tenant.stop());

function send(
  method: string,
  path: string,
  token?: string,
  body?: unknown,
  type = "application/json",
): Promise<Answer> {
  const text = body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const headers = {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(text === undefined ? {} : { "content-type": type, "content-length": Buffer.byteLength(text) }),
    };
    const outgoing = request(`${tenant.url}${path}`, { method, ca, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const answer = Buffer.concat(chunks).toString("utf8");
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: answer === "" ? {} : JSON.parse(answer),
        });
      });
    });
    outgoing.on("error", reject);
    outgoing.end(text);
  });
}

async function signIn(resource: string): Promise<string> {
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: tenant.clientId,
    client_secret: tenant.clientSecret,
    scope: `${resource}/.default`,
  });
  const { body } = await send(
    "POST",
    `/${tenant.tenantId}/oauth2/v2.0/token`,
    undefined,
    form.toString(),
    "application/x-www-form-urlencoded",
  );
  return String(body.access_token);
}

test("a client signs in to both services, makes a unit's team and gives its people a policy", async () => {
  const [graph, teams] = await Promise.all([signIn(tenant.url), signIn("48ac35b8-9aa8-4d74-927d-1f4a14a0b239")]);
  expect((await send("GET", "/Teams.Tenant/serviceDiscovery", teams)).body).toMatchObject({
    Endpoints: { AdminServiceEndpoint: new URL(tenant.url).host },
  });

  const owner = `${tenant.url}/v1.0/users/bbbbbbbb-0000-4000-8000-000000000001`;
  const made = await send("POST", "/v1.0/groups", graph, {
    displayName: "IKT og digitalisering",
    groupTypes: ["Unified", "DynamicMembership"],
    mailEnabled: true,
    mailNickname: "ikt",
    securityEnabled: false,
    membershipRule: 'user.extensionAttribute1 -eq "1220"',
    membershipRuleProcessingState: "On",
    "owners@odata.bind": [owner],
  });
  expect(made.status).toBe(201);
  const id = String(made.body.id);
  expect((await send("PUT", `/v1.0/groups/${id}/team`, graph, {})).status).toBe(201);
  expect((await send("POST", `/v1.0/teams/${id}/channels`, graph, { displayName: "Fag og rutinar" })).status).toBe(201);
  expect((await send("GET", `/v1.0/teams/${id}?$select=id,summary`, graph)).body.summary).toEqual({
    ownersCount: 1,
    membersCount: 17,
    guestsCount: 0,
  });

  expect(
    (
      await send("POST", "/Skype.Policy/configurations/TeamsMeetingPolicy", teams, {
        Identity: "Voss-kontor",
        AllowTranscription: false,
      })
    ).status,
  ).toBe(201);
  expect(
    (
      await send("PATCH", `/Skype.Policy/groupPolicyAssignments/${id}/policyTypes/TeamsMeetingPolicy`, teams, {
        PolicyName: "Voss-kontor",
        Rank: 1,
      })
    ).status,
  ).toBe(200);
  const { users } = (await send("GET", "/Teams.User/users", teams)).body as {
    users: { effectivePolicyAssignments: unknown[] }[];
  };
  expect(users).toHaveLength(1562);
  expect(users.filter((user) => user.effectivePolicyAssignments.length === 1)).toHaveLength(17);
});

test("a token for Graph opens no door of the Teams admin API, and the other way round", async () => {
  const [graph, teams] = await Promise.all([signIn(tenant.url), signIn("48ac35b8-9aa8-4d74-927d-1f4a14a0b239")]);
  expect((await send("GET", "/Skype.Policy/configurations/TeamsMeetingPolicy", graph)).status).toBe(401);
  expect((await send("GET", "/v1.0/teams", teams)).status).toBe(401);
});

test("an administrator changes a policy behind the program's back, and the change is on record", async () => {
  await tenant.asAdmin.teams("PUT", "/Skype.Policy/configurations/TeamsMeetingPolicy/configuration/Global", {
    AllowCloudRecording: false,
  });
  expect(tenant.store.teamsAdmin.policies("TeamsMeetingPolicy").get("Global")).toMatchObject({
    AllowCloudRecording: false,
  });
  expect(tenant.store.changes.at(-1)).toMatchObject({ api: "teams", by: "Global Administrator", method: "PUT" });
});
