import { once } from "node:events";
import { mkdtemp, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { graphSend } from "../../components/graph/graph-send.ts";
import { NetworkFailure } from "../../components/graph/index.ts";
import { teamsAdminSend } from "../../components/graph/teams-admin-send.ts";
import { SignInError } from "../../components/graph/token.ts";
import { traced } from "../../components/graph/trace.ts";
import { fakeClock } from "./fake-clock.ts";
import { request } from "./request.ts";

afterEach(() => vi.unstubAllGlobals());

function stub(answer: () => Response | Promise<Response>) {
  const calls: { url: string; method: string | undefined; headers: Headers; body: unknown }[] = [];
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    calls.push({ url: String(url), method: init.method, headers: new Headers(init.headers), body: init.body });
    return answer();
  });
  return calls;
}

it.each([
  ["graph", graphSend],
  ["Teams admin", teamsAdminSend],
] as const)("a request to %s goes to the tenant's own host with the token, and comes back whole", async (_, send) => {
  const calls = stub(() => new Response('{"error":{"code":"x"}}', { status: 404, headers: { "Request-Id": "r-1" } }));
  const go = send("https://localhost:8443", async () => "abc");
  const answer = await go(
    request("PATCH", "/v1.0/groups?$select=id,displayName", {
      body: { a: 1 },
      headers: { ConsistencyLevel: "eventual" },
    }),
  );
  expect(answer).toMatchObject({ status: 404, body: { error: { code: "x" } }, headers: { "request-id": "r-1" } });
  expect(calls).toHaveLength(1);
  expect(calls[0]).toMatchObject({
    url: "https://localhost:8443/v1.0/groups?$select=id,displayName",
    method: "PATCH",
    body: '{"a":1}',
  });
  expect(calls[0]?.headers.get("authorization")).toBe("Bearer abc");
  expect(calls[0]?.headers.get("consistencylevel")).toBe("eventual");
});

it.each([
  ["graph", graphSend],
  ["Teams admin", teamsAdminSend],
] as const)("%s says why no answer came, and whether the request can have arrived", async (_, send) => {
  const go = send("https://localhost:8443", async () => "abc");
  for (const [code, reached] of [
    ["ECONNREFUSED", false],
    ["ECONNRESET", true],
  ] as const) {
    stub(() => {
      throw new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
    });
    const failed = await go(request("GET")).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(NetworkFailure);
    expect(failed).toMatchObject({ message: code, reached });
  }
});

it.each([
  ["graph", graphSend],
  ["Teams admin", teamsAdminSend],
] as const)("%s is not waited for without end, and the request may have arrived", async (_, send) => {
  const server = createServer(() => undefined).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const go = send(`http://127.0.0.1:${port}`, async () => "abc", 20);
  const failed = await go(request("GET")).catch((error: unknown) => error);
  server.closeAllConnections();
  server.close();
  expect(failed).toBeInstanceOf(NetworkFailure);
  expect(failed).toMatchObject({ message: "The operation was aborted due to timeout", reached: true });
});

it.each([graphSend, teamsAdminSend])("a refused sign-in stays what it is", async (send) => {
  stub(() => Response.json({}));
  const go = send("https://localhost:8443", async () => {
    throw new SignInError("could not sign in");
  });
  await expect(go(request("GET"))).rejects.toBeInstanceOf(SignInError);
});

it("a trace that cannot be written stops nothing, and is told of once", async () => {
  const folder = await mkdtemp(join(tmpdir(), "trace-"));
  stub(() => Response.json({ value: [] }));
  const warned = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
  const go = traced(
    graphSend("https://localhost:8443", async () => "hunter2"),
    "graph",
    folder,
    fakeClock(),
  );
  expect(await go(request("GET"))).toMatchObject({ status: 200 });
  expect(await go(request("GET"))).toMatchObject({ status: 200 });
  await vi.waitFor(() => expect(warned).toHaveBeenCalled());
  expect(warned.mock.calls).toEqual([[expect.stringContaining(`TENANT_TRACE=${folder} cannot be written`)]]);
  warned.mockRestore();
});

it("the trace tells which requests were made and holds no body, query or token", async () => {
  const file = join(await mkdtemp(join(tmpdir(), "trace-")), "trace.jsonl");
  stub(() => Response.json({ secretText: "hunter2" }, { headers: { "request-id": "r-9" } }));
  const go = traced(
    graphSend("https://localhost:8443", async () => "hunter2"),
    "graph",
    file,
    fakeClock(),
  );
  await go(request("PATCH", "/v1.0/users?$filter=hunter2", { body: { password: "hunter2" } }));
  await vi.waitFor(async () => expect(await readFile(file, "utf8")).toContain("\n"));
  const text = await readFile(file, "utf8");
  expect(text).not.toContain("hunter2");
  expect(JSON.parse(text)).toMatchObject({
    api: "graph",
    method: "PATCH",
    path: "/v1.0/users",
    status: 200,
    requestId: "r-9",
  });
});
