import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CallLog } from "../../../emulator/server/call-log.ts";
import { makeAuthority } from "../../../emulator/server/certificate.ts";
import { GraphService } from "../../../emulator/server/graph-service.ts";
import { originApp } from "../../../emulator/server/origin-app.ts";
import { newSecrets, type Secrets } from "../../../emulator/server/secrets.ts";
import { Tokens } from "../../../emulator/server/tokens.ts";
import { takeSnapshot } from "../../../emulator/store/snapshot.ts";
import { makeTenant } from "../../../emulator/tenant.ts";
import { tenantHistory } from "../../../emulator/tenant-history.ts";
import { calm } from "../../emulator-weather/calm.ts";
import { known, smallSeed } from "../graph/small-tenant.ts";

const origin = "https://localhost:7443";
const teamsAudience = "48ac35b8-9aa8-4d74-927d-1f4a14a0b239";
let time = Date.parse("2026-11-23T12:00:00Z");
let secrets: Secrets;
let app: ReturnType<typeof originApp>;

beforeAll(async () => {
  const clock = () => new Date(time);
  const { context, dispatcher } = makeTenant({
    from: { seed: smallSeed() },
    weather: calm.oneAnswer,
    clock,
    origin: () => origin,
  });
  secrets = await newSecrets(undefined, await makeAuthority());
  const calls = new CallLog();
  const service = new GraphService(context, dispatcher, calls);
  const tokens = new Tokens(secrets.signingKey, context.store.identity, clock);
  app = originApp({
    context,
    service,
    calls,
    history: tenantHistory(context, () => takeSnapshot(context.store)),
    signIn: {
      context,
      tokens,
      clientSecret: secrets.clientSecret,
      granted: () => ["Group.Read.All", "User.Invite.All"],
    },
  });
});
afterAll(() => {
  time = 0;
});

type Form = Record<string, string>;

async function signIn(
  changes: Form = {},
  tenant = known.tenant,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const form = {
    client_id: known.app,
    client_secret: secrets.clientSecret,
    grant_type: "client_credentials",
    scope: `${origin}/.default`,
    ...changes,
  };
  const response = await app.request(`/${tenant}/oauth2/v2.0/token`, {
    method: "POST",
    body: new URLSearchParams(form),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

async function read(
  authorization: string | undefined,
  path = "/v1.0/groups",
): Promise<{ status: number; code: unknown }> {
  const response = await app.request(path, authorization === undefined ? {} : { headers: { authorization } });
  const body = (await response.json()) as { error?: { code?: string } };
  return { status: response.status, code: body.error?.code };
}

describe("sign-in", () => {
  test("a token has the caller's id, its roles and an end", async () => {
    const { status, body } = await signIn();
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: "Bearer", expires_in: 3599 });
    const claims = JSON.parse(
      Buffer.from(String(body.access_token).split(".")[1] ?? "", "base64url").toString(),
    ) as unknown;
    expect(claims).toMatchObject({
      aud: origin,
      oid: known.appPrincipal,
      appid: known.app,
      tid: known.tenant,
      roles: ["Group.Read.All", "User.Invite.All"],
      idtyp: "app",
    });
  });

  test.each([
    [{ client_secret: "wrong" }, 401, "invalid_client", 7000215],
    [{ client_id: known.nobody }, 400, "unauthorized_client", 700016],
    [{ scope: "https://elsewhere.example/.default" }, 400, "invalid_resource", 500011],
    [{ scope: `${origin}/Group.Read.All` }, 400, "invalid_scope", 1002012],
    [{ grant_type: "password" }, 400, "unsupported_grant_type", 70003],
    [{ client_assertion: "abc", client_secret: "" }, 401, "invalid_client", 700027],
  ])("%j is refused with Entra's own code", async (changes, status, error, code) => {
    const answer = await signIn(changes as unknown as Form);
    expect(answer).toMatchObject({ status, body: { error, error_codes: [code] } });
    expect(JSON.stringify(answer.body)).not.toContain(secrets.clientSecret);
  });

  test("another tenant is not found here", async () => {
    expect(await signIn({}, known.nobody)).toMatchObject({ status: 400, body: { error_codes: [90002] } });
  });

  test("the tenant goes by its domains too", async () => {
    expect((await signIn({}, "contoso.onmicrosoft.com")).status).toBe(200);
  });

  test("discovery leads to the token endpoint and the keys", async () => {
    const found = (await (
      await app.request(`/${known.tenant}/v2.0/.well-known/openid-configuration`)
    ).json()) as Record<string, string>;
    expect(found.token_endpoint).toBe(`${origin}/${known.tenant}/oauth2/v2.0/token`);
    const keys = (await (await app.request(new URL(String(found.jwks_uri)).pathname)).json()) as {
      keys: Record<string, string>[];
    };
    expect(keys.keys).toHaveLength(1);
    expect(keys.keys[0]).not.toHaveProperty("d");
    const endpoints = (await (await app.request("/metadata/endpoints?api-version=2022-09-01")).json()) as Record<
      string,
      unknown
    >;
    expect(endpoints).toMatchObject({
      microsoftGraphResourceId: origin,
      authentication: { loginEndpoint: origin, tenant: "common", identityProvider: "AAD" },
    });
  });
});

describe("a person's sign-in by the tenant's own grant", () => {
  const asPerson = { grant_type: "urn:embedded-tenant:grant:person", user: known.user(3), scope: "User.Read" };

  test("gives a delegated token that opens what its permissions open", async () => {
    const { status, body } = await signIn(asPerson);
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: "Bearer", scope: "User.Read", expires_in: 3599 });
    const token = String(body.access_token);
    expect(JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString())).toMatchObject({
      aud: "https://graph.microsoft.com",
      idtyp: "user",
      oid: known.user(3),
      scp: "User.Read",
      upn: "person3@contoso.example",
    });
    expect(await read(`Bearer ${token}`, "/v1.0/me")).toEqual({ status: 200, code: undefined });
    expect(await read(`Bearer ${token}`, "/v1.0/groups")).toEqual({ status: 403, code: "Authorization_RequestDenied" });
    expect(await read(`Bearer ${token}`, "/Teams.User/users")).toMatchObject({ status: 401 });
  });

  test.each([
    [{ client_secret: "wrong" }, 401, "invalid_client", 7000215],
    [{ client_secret: "" }, 401, "invalid_client", 7000216],
    [{ user: known.nobody }, 400, "invalid_grant", 50034],
    [{ user: known.admin }, 400, "invalid_grant", 50105],
    [{ scope: "" }, 400, "invalid_scope", 70011],
    [{ scope: "https://graph.microsoft.com/.default" }, 400, "invalid_scope", 70011],
  ])("is refused with %j", async (changes, status, error, code) => {
    expect(await signIn({ ...asPerson, ...changes } as Form)).toMatchObject({
      status,
      body: { error, error_codes: [code] },
    });
  });

  test("lets a guest in who followed the link of the invitation, and nobody with another ticket", async () => {
    const authorization = `Bearer ${String((await signIn()).body.access_token)}`;
    const invited = await app.request("/v1.0/invitations", {
      method: "POST",
      headers: { authorization, "content-type": "application/json" },
      body: JSON.stringify({
        invitedUserEmailAddress: "visitor@fabrikam.example",
        inviteRedirectUrl: "https://teams.example/here",
      }),
    });
    const { inviteRedeemUrl, invitedUser } = (await invited.json()) as {
      inviteRedeemUrl: string;
      invitedUser: { id: string };
    };
    const visitor = { ...asPerson, user: invitedUser.id };
    expect((await signIn(visitor)).body).toMatchObject({ error_codes: [65001] });
    expect((await app.request(inviteRedeemUrl.replace(/ticket=.*/, "ticket=guessed"))).status).toBe(404);
    const redeemed = await app.request(inviteRedeemUrl);
    expect([redeemed.status, redeemed.headers.get("location")]).toEqual([302, "https://teams.example/here"]);
    expect((await signIn(visitor)).status).toBe(200);
  });
});

describe("tokens on calls", () => {
  test("a call without, with a foreign and with an altered token is refused", async () => {
    const { body } = await signIn();
    const token = String(body.access_token);
    const altered = `${token.slice(0, -6)}AAAAAA`;
    for (const authorization of [undefined, "Bearer", "Bearer a.b.c", `Basic ${token}`, `Bearer ${altered}`]) {
      expect(await read(authorization)).toEqual({ status: 401, code: "InvalidAuthenticationToken" });
    }
    expect((await read(`Bearer ${token}`)).status).toBe(200);
  });

  test("a token for the Teams admin API does not open Graph, nor the other way round", async () => {
    const teams = String((await signIn({ scope: `${teamsAudience}/.default` })).body.access_token);
    const graph = String((await signIn()).body.access_token);
    expect(await read(`Bearer ${teams}`)).toEqual({ status: 401, code: "InvalidAuthenticationToken" });
    expect((await read(`Bearer ${graph}`, "/Skype.Policy/configurations/TeamsMeetingPolicy")).status).toBe(401);
  });

  test("a token ends when its time is over", async () => {
    const token = String((await signIn()).body.access_token);
    expect((await read(`Bearer ${token}`)).status).toBe(200);
    time += 3_600_000;
    expect(await read(`Bearer ${token}`)).toEqual({ status: 401, code: "InvalidAuthenticationToken" });
  });

  test("only granted permissions are in the token", async () => {
    const token = String((await signIn()).body.access_token);
    expect(await read(`Bearer ${token}`, "/v1.0/users")).toEqual({ status: 403, code: "Authorization_RequestDenied" });
  });
});

describe("what needs no sign-in", () => {
  test.each(["/_admin/snapshot", "/_page/tenant.json", "/"])(
    "%s does not answer to another host's name",
    async (path) => {
      expect((await app.request(path, { headers: { host: "evil.example" } })).status).toBe(421);
      expect((await app.request(path, { headers: { host: "localhost:7443" } })).status).toBe(200);
    },
  );

  test("a body that is no JSON is refused in Graph's form", async () => {
    const token = String((await signIn()).body.access_token);
    const send = (body: string, type: string) =>
      app.request("/v1.0/groups", {
        method: "POST",
        body,
        headers: { authorization: `Bearer ${token}`, "content-type": type },
      });
    expect((await send("{ half", "application/json")).status).toBe(400);
    expect((await send("{}", "text/plain")).status).toBe(400);
  });
});
