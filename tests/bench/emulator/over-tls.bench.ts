import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { Agent, request } from "node:https";
import { fileURLToPath } from "node:url";
import { calm } from "../../emulator-weather/calm.ts";
import { type Figure, print } from "./figure.ts";

/** The whole tenant as a process, asked over TLS by this one: what a request costs its core. */
type Connection = { url: string; caFile: string; tenantId: string; clientId: string; clientSecret: string };

const main = fileURLToPath(new URL("../../../emulator/main.ts", import.meta.url));
// Real weather refuses and delays now and then; what is measured here is the tenant, not its weather.
const child = spawn(process.execPath, [main, "--seed", "voss", "--weather", calm.figures, "--json"], {
  stdio: ["ignore", "pipe", "inherit"],
});
const [line] = (await once(child.stdout, "data")) as [Buffer];
const connection = JSON.parse(String(line)) as Connection;
const ca = readFileSync(connection.caFile);
const agent = new Agent({ ca, keepAlive: true, maxSockets: 8 });
const token = await signIn();

const figures: Figure[] = [];
const users = (await send("GET", "/v1.0/users?$top=999&$select=id")) as { value: { id: string }[] };
const one = (index: number): string => users.value[index % users.value.length]?.id ?? "";
await rate(500, (index) => send("GET", `/v1.0/users/${one(index)}`));
await add("read", "GET /users/{id}, 4,000, 8 connections", 4_000, 1, (index) =>
  send("GET", `/v1.0/users/${one(index)}`),
);
await add("write", "POST /groups, 1,000, 8 connections", 1_000, 1, (index) =>
  send("POST", "/v1.0/groups", {
    displayName: `G${index}`,
    mailEnabled: false,
    mailNickname: `g${index}`,
    securityEnabled: true,
  }),
);
await add("$batch", "20 reads in one, 200 batches, counted by item", 200, 20, (index) =>
  send("POST", "/v1.0/$batch", {
    requests: Array.from({ length: 20 }, (_, item) => ({
      id: String(item),
      method: "GET",
      url: `/users/${one(index * 20 + item)}`,
    })),
  }),
);
print("The server over TLS (per second of its processor time; Voss)", figures);
child.kill("SIGTERM");
agent.destroy();

async function add(
  what: string,
  workload: string,
  count: number,
  items: number,
  run: (index: number) => Promise<unknown>,
): Promise<void> {
  figures.push({ what, workload, value: (await rate(count, run)) * items, unit: "requests/s" });
}

async function rate(count: number, run: (index: number) => Promise<unknown>): Promise<number> {
  const before = processorSeconds(child);
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < count) await run(next++);
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return count / (processorSeconds(child) - before);
}

/** User and system time, in the kernel's hundredths of a second. */
function processorSeconds({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

async function signIn(): Promise<string> {
  const { url, tenantId, clientId, clientSecret } = connection;
  const form = new URLSearchParams({
    client_id: clientId,
    client_secret: clientSecret,
    grant_type: "client_credentials",
    scope: `${url}/.default`,
  });
  const answer = await exchange("POST", `/${tenantId}/oauth2/v2.0/token`, form.toString(), {
    "content-type": "application/x-www-form-urlencoded",
  });
  return (answer as { access_token: string }).access_token;
}

function send(method: string, path: string, body?: object): Promise<unknown> {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  return exchange(method, path, body && JSON.stringify(body), headers);
}

async function exchange(
  method: string,
  path: string,
  body: string | undefined,
  headers: Record<string, string>,
): Promise<unknown> {
  const sent = request(`${connection.url}${path}`, { method, agent, headers });
  sent.end(body);
  const [answer] = (await once(sent, "response")) as [import("node:http").IncomingMessage];
  let text = "";
  for await (const chunk of answer) text += String(chunk);
  if ((answer.statusCode ?? 500) >= 400) throw new Error(`${method} ${path}: ${answer.statusCode} ${text}`);
  return JSON.parse(text);
}
