import { execFile, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type EmbeddedTenant, startTenant } from "../../../emulator/index.ts";
import { calm } from "../../emulator-weather/calm.ts";

const run = promisify(execFile);
const program = fileURLToPath(new URL("graph_client.py", import.meta.url));
const hasPython = spawnSync("python3", ["--version"]).status === 0;
let tenant: EmbeddedTenant;

beforeAll(async () => {
  // Plain Python asks once but for the throttling it is given: calm, so that an answer is the answer.
  tenant = await startTenant({ seed: "voss", weather: calm.oneAnswer });
});
afterAll(() => tenant.stop());

test.skipIf(!hasPython)("a client in plain Python works unchanged (skipped where there is no python3)", async () => {
  const { url, tenantId, clientId, clientSecret, caFile } = tenant;
  tenant.faults.next("GET /groups", { status: 429, retryAfterSeconds: 0 });
  const about = JSON.stringify({ url, tenantId, clientId, clientSecret, caFile });
  const { stdout } = await run("python3", [program], { env: { ...process.env, EMBEDDED_TENANT: about } });
  const users = tenant.store.collection("users").size;
  expect(JSON.parse(stdout)).toEqual({
    wrongSecret: [401, "invalid_client"],
    walked: users,
    different: users,
    pages: Math.ceil(users / 250),
    made: [201, "From Python"],
    found: 1,
    batch: [200, 404],
    member: true,
    refused: [400, "Request_BadRequest", true],
    waited: 1,
  });
  const groups = [...tenant.store.collection("groups").values()].map(({ displayName }) => displayName);
  expect(groups).toContain("From Python");
});
