import { execFile, execFileSync } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type EmbeddedTenant, startTenant } from "../../../emulator/index.ts";
import { calm } from "../../emulator-weather/calm.ts";
import { registerCertificate, selfSigned } from "../../providers/self-signed.ts";

const run = promisify(execFile);
const script = fileURLToPath(new URL("real-clients.mjs", import.meta.url));
let tenant: EmbeddedTenant;

beforeAll(async () => {
  // The clients meet the fault the script sets; of chance they are spared, so that each figure is exact.
  tenant = await startTenant({ seed: "voss", weather: calm.oneAnswer });
});
afterAll(() => tenant.stop());

/** A self-signed certificate registered on the deploying application. */
async function registeredCertificate(): Promise<string> {
  const made = await selfSigned();
  expect(await registerCertificate(tenant, made)).toBe(204);
  return made.key + made.certificate;
}

/** An identity provider on loopback, as a CI system is one, and a token of it for the deploying application. */
async function federatedAssertion(): Promise<{ assertion: string; close(): void }> {
  const { publicKey, privateKey } = await generateKeyPair("RS256");
  const jwk = { ...(await exportJWK(publicKey)), kid: "ci", alg: "RS256" };
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const body = request.url === "/keys" ? { keys: [jwk] } : { jwks_uri: `http://127.0.0.1:${port}/keys` };
    response.setHeader("content-type", "application/json").end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const subject = "repo:voss/tenant:environment:prod";
  const { body } = await tenant.asAdmin.graph("GET", `/applications(appId='${tenant.clientId}')`);
  const credential = { name: "ci", issuer, subject, audiences: ["api://AzureADTokenExchange"] };
  const answer = await tenant.asAdmin.graph(
    "POST",
    `/applications/${(body as { id: string }).id}/federatedIdentityCredentials`,
    credential,
  );
  expect(answer.status).toBe(201);
  const assertion = await new SignJWT({})
    .setProtectedHeader({ alg: "RS256", kid: "ci" })
    .setIssuer(issuer)
    .setSubject(subject)
    .setAudience("api://AzureADTokenExchange")
    .setIssuedAt()
    .setExpirationTime("5m")
    .sign(privateKey);
  return { assertion, close: () => server.close() };
}

describe("official clients over the socket", () => {
  test("Microsoft's identity and Graph libraries for JavaScript work unchanged", async () => {
    const { url, tenantId, clientId, clientSecret, caFile } = tenant;
    const certificate = await registeredCertificate();
    const { assertion, close } = await federatedAssertion();
    const about = JSON.stringify({ url, tenantId, clientId, clientSecret, certificate, assertion });
    const { stdout } = await run(process.execPath, [script], {
      env: { ...process.env, NODE_EXTRA_CA_CERTS: caFile, EMBEDDED_TENANT: about },
    });
    close();
    expect(JSON.parse(stdout)).toEqual({
      signedIn: ["secret", "certificate", "assertion"],
      parts: 3,
      wrongSecret: "AADSTS7000215",
      walked: tenant.store.collection("users").size,
      group: "By the SDK",
      filtered: 1,
      counted: String(tenant.store.collection("users").size),
      batch: [200, 404],
      refused: { status: 404, code: "Request_ResourceNotFound", requestId: "string" },
      afterThrottling: 1,
    });
    expect(tenant.store.changes.some((change) => change.method === "POST" && change.path === "/groups")).toBe(true);
  });

  test.skipIf(!hasMsal())("Python's msal signs in (skipped where Python or msal is not installed)", async () => {
    const { url, tenantId, clientId, clientSecret, caFile } = tenant;
    const program = [
      "import msal,sys",
      `a=msal.ConfidentialClientApplication("${clientId}",authority="${url}/${tenantId}",client_credential=sys.stdin.readline().strip(),verify="${caFile}",instance_discovery=False)`,
      `print("access_token" in a.acquire_token_for_client(["${url}/.default"]))`,
    ].join("\n");
    const child = run("python3", ["-c", program]);
    child.child.stdin?.end(`${clientSecret}\n`);
    expect((await child).stdout.trim()).toBe("True");
  });
});

function hasMsal(): boolean {
  try {
    execFileSync("python3", ["-c", "import msal"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
