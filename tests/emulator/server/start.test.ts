import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:https";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const main = fileURLToPath(new URL("../../../emulator/main.ts", import.meta.url));
let folder: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "start-"));
});
afterEach(() => {
  for (const child of children.splice(0)) {
    child.kill("SIGKILL");
  }
  rmSync(folder, { recursive: true, force: true });
});

type Connection = { url: string; caFile: string; tenantId: string; clientId: string; clientSecret: string };

function start(...args: string[]): ChildProcess {
  const child = spawn(process.execPath, [main, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  children.push(child);
  return child;
}

async function listening(child: ChildProcess): Promise<Connection> {
  const [chunk] = (await once(child.stdout!, "data")) as [Buffer];
  return JSON.parse(String(chunk)) as Connection;
}

async function failing(...args: string[]): Promise<{ code: number | null; said: string }> {
  const child = start(...args);
  let said = "";
  child.stderr!.on("data", (chunk: Buffer) => {
    said += String(chunk);
  });
  const [code] = (await once(child, "close")) as [number | null];
  return { code, said };
}

async function call(
  connection: Connection,
  method: string,
  url: string,
  options: { headers?: Record<string, string>; body?: string } = {},
): Promise<unknown> {
  const agent = new Agent({ ca: readFileSync(connection.caFile) });
  const sent = request(`${connection.url}${url}`, { method, agent, headers: options.headers ?? {} });
  sent.end(options.body);
  const [response] = (await once(sent, "response")) as [NodeJS.ReadableStream];
  let text = "";
  for await (const chunk of response) {
    text += String(chunk);
  }
  agent.destroy();
  return text === "" ? undefined : (JSON.parse(text) as unknown);
}

async function makeGroup(connection: Connection): Promise<string> {
  const { url, tenantId, clientId, clientSecret } = connection;
  const form = new URLSearchParams({
    client_id: clientId,
    client_secret: clientSecret,
    grant_type: "client_credentials",
    scope: `${url}/.default`,
  });
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const { access_token: token } = (await call(connection, "POST", `/${tenantId}/oauth2/v2.0/token`, {
    headers,
    body: form.toString(),
  })) as { access_token: string };
  const body = JSON.stringify({ displayName: "Kept", mailEnabled: false, mailNickname: "kept", securityEnabled: true });
  const group = (await call(connection, "POST", "/v1.0/groups", {
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body,
  })) as { id: string };
  return group.id;
}

describe("starting the embedded tenant", () => {
  test("help says what it takes", async () => {
    const child = start("--help");
    const [chunk] = (await once(child.stdout!, "data")) as [Buffer];
    expect(String(chunk)).toContain("--weather");
  });

  test("a stopped tenant comes back with its groups, its secret and its authority", async () => {
    const snapshot = path.join(folder, "snapshot.json");
    const first = start("--json", "--snapshot", snapshot);
    const connection = await listening(first);
    const id = await makeGroup(connection);
    const authority = readFileSync(connection.caFile, "utf8");
    first.kill("SIGTERM");
    const [code] = (await once(first, "close")) as [number];
    expect(code).toBe(0);
    const again = await listening(start("--json", "--snapshot", snapshot));
    expect(again).toMatchObject({ clientSecret: connection.clientSecret, tenantId: connection.tenantId });
    expect(readFileSync(again.caFile, "utf8")).toBe(authority);
    const kept = (await call(again, "GET", "/_admin/snapshot")) as { collections: { groups: { id: string }[] } };
    expect(kept.collections.groups.map((group) => group.id)).toContain(id);
  });

  test("a tenant that is killed leaves a whole snapshot", async () => {
    const snapshot = path.join(folder, "snapshot.json");
    const child = start("--json", "--snapshot", snapshot);
    await makeGroup(await listening(child));
    child.kill("SIGKILL");
    await once(child, "close");
    expect(JSON.parse(readFileSync(snapshot, "utf8"))).toMatchObject({ format: "m365-tenant-snapshot" });
  });

  test("the secrets are readable by their owner alone", async () => {
    const snapshot = path.join(folder, "snapshot.json");
    const { clientSecret } = await listening(start("--json", "--snapshot", snapshot));
    expect(statSync(`${snapshot}.secrets`).mode & 0o777).toBe(0o600);
    expect(readFileSync(snapshot, "utf8")).not.toContain(clientSecret);
  });

  test("a port in use is said in one sentence", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as { port: number };
    expect(await failing("--port", String(port))).toEqual({
      code: 1,
      said: `Port ${port} is in use: choose another with --port, or --port 0 for any free one.\n`,
    });
    taken.close();
  });

  test.each([["{ half a"], ["[]"], ['{"format":"m365-tenant-snapshot","version":1}']])(
    "a broken snapshot (%s) is said in one sentence and left as it is",
    async (text) => {
      const snapshot = path.join(folder, "snapshot.json");
      writeFileSync(snapshot, text);
      const { code, said } = await failing("--snapshot", snapshot);
      expect(code).toBe(1);
      expect(said.trim().split("\n")).toHaveLength(1);
      expect(said).toContain(snapshot);
      expect(readFileSync(snapshot, "utf8")).toBe(text);
    },
  );

  test("a folder that cannot be written is said in one sentence", async () => {
    const file = path.join(folder, "file");
    writeFileSync(file, "");
    const { code, said } = await failing("--folder", path.join(file, "below"));
    expect({ code, said }).toEqual({
      code: 1,
      said: `The folder ${path.join(file, "below")} cannot be written to: choose another with --folder.\n`,
    });
  });

  test.each([
    [["--port", "seventy"], '--port is "seventy"'],
    [["--weather", "fog"], "calm, real, storm"],
    [["--weather-speed", "0"], "a number from 1 to 1000"],
    [["--folder", "/proc/nobody-makes-this"], "The folder /proc/nobody-makes-this cannot be written to"],
    [["--nonsense"], "--nonsense"],
    [["--seed", "/nowhere/organisation.yaml"], "/nowhere/organisation.yaml"],
    [["--seed", "/nowhere/snapshot.json"], "The snapshot /nowhere/snapshot.json of --seed cannot be found"],
  ])("%j is refused in one sentence", async (args, part) => {
    const { code, said } = await failing(...args);
    expect(code).toBe(1);
    expect(said).toContain(part);
    expect(said.trim().split("\n")).toHaveLength(1);
  });
});
