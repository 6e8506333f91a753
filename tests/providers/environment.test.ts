import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { connectionFrom } from "../../components/providers/connection/environment.ts";

const none = { get: () => undefined };
const folder = mkdtempSync(join(tmpdir(), "m365-sign-in-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(content: string): string {
  const path = join(folder, `${content.trim()}.txt`);
  writeFileSync(path, content, { mode: 0o600 });
  return path;
}

const named = { ARM_TENANT_ID: "t", ARM_CLIENT_ID: "c" };

describe("the credential", () => {
  it.each([
    ["a secret", { ARM_CLIENT_SECRET: "s" }, { kind: "secret", secret: "s" }],
    [
      "a certificate, before a secret",
      { ARM_CLIENT_CERTIFICATE_PATH: "c.pfx", ARM_CLIENT_CERTIFICATE_PASSWORD: "p", ARM_CLIENT_SECRET: "s" },
      { kind: "certificate", source: { path: "c.pfx" }, password: "p" },
    ],
    [
      "a certificate in the environment, before one in a file",
      { ARM_CLIENT_CERTIFICATE: "TUlJ", ARM_CLIENT_CERTIFICATE_PATH: "c.pfx" },
      { kind: "certificate", source: { base64: "TUlJ" } },
    ],
    ["a token of the pipeline", { ARM_USE_OIDC: "true", ARM_OIDC_TOKEN: "o" }, { kind: "oidcToken", token: "o" }],
    ["a token in a file", { ARM_USE_OIDC: "1", ARM_OIDC_TOKEN_FILE_PATH: "f" }, { kind: "oidcFile", path: "f" }],
    [
      "a token the pipeline is asked for",
      { ARM_USE_OIDC: "true", ARM_OIDC_REQUEST_URL: "https://u", ARM_OIDC_REQUEST_TOKEN: "b" },
      { kind: "oidcRequest", request: { url: "https://u", token: "b" } },
    ],
    [
      "a token that GitHub is asked for",
      { ARM_USE_OIDC: "true", ACTIONS_ID_TOKEN_REQUEST_URL: "https://u", ACTIONS_ID_TOKEN_REQUEST_TOKEN: "b" },
      { kind: "oidcRequest", request: { url: "https://u", token: "b" } },
    ],
    [
      "a token that Azure DevOps is asked for",
      {
        ARM_USE_OIDC: "true",
        ARM_ADO_PIPELINE_SERVICE_CONNECTION_ID: "s",
        SYSTEM_OIDCREQUESTURI: "https://u",
        SYSTEM_ACCESSTOKEN: "b",
      },
      { kind: "oidcRequest", request: { url: "https://u", token: "b", serviceConnectionId: "s" } },
    ],
    ["the managed identity of the machine it runs on", { ARM_USE_MSI: "true" }, { kind: "managedIdentity" }],
  ])("can be %s", (_, environment, credential) => {
    const application = { tenantId: "t", clientId: "c", credential };
    expect(connectionFrom({ ...named, ...environment }, none)).toEqual({ application, cloud: {} });
  });

  it("can be the machine's only managed identity, which needs no id", () => {
    expect(connectionFrom({ ARM_TENANT_ID: "t", ARM_USE_MSI: "true" }, none).application).toEqual({
      tenantId: "t",
      credential: { kind: "managedIdentity" },
    });
  });

  it("is the Azure CLI's when nothing else is there", () => {
    expect(connectionFrom({ ARM_TENANT_ID: "t" }, none).application).toEqual({
      tenantId: "t",
      credential: { kind: "azureCli" },
    });
  });
});

it("a second tenant of the same stack is named by its provider's configuration", () => {
  const configuration: Record<string, string> = {
    "azuread:tenantId": "granvin",
    "azuread:clientId": "d",
    "azuread:metadataHost": "localhost:1",
  };
  const connection = connectionFrom({ ...named, ARM_CLIENT_SECRET: "s" }, { get: (key) => configuration[key] });
  expect(connection).toMatchObject({
    application: { tenantId: "granvin", clientId: "d" },
    cloud: { metadataHost: "localhost:1" },
  });
});

it("the cloud, the Teams admin API and the trace are read from their variables", () => {
  const environment = {
    ...named,
    ARM_CLIENT_SECRET: "s",
    ARM_METADATA_HOSTNAME: "localhost:1",
    ARM_ENVIRONMENT: "public",
    TENANT_TEAMS_ADMIN_URL: "https://x",
    TENANT_TRACE: "trace.jsonl",
  };
  expect(connectionFrom(environment, none)).toMatchObject({
    cloud: { metadataHost: "localhost:1", environment: "public", teamsAdminUrl: "https://x" },
    trace: "trace.jsonl",
  });
});

it.each([
  [{}, "no tenant is named; set ARM_TENANT_ID to the tenant's id"],
  [
    { ARM_TENANT_ID: "t", ARM_CLIENT_SECRET: "s" },
    "no application is named; set ARM_CLIENT_ID to the id of the deploying application",
  ],
  [
    { ...named, ARM_USE_OIDC: "true" },
    "ARM_USE_OIDC is set, but there is no token; set ARM_OIDC_TOKEN, ARM_OIDC_TOKEN_FILE_PATH, or ARM_OIDC_REQUEST_URL with ARM_OIDC_REQUEST_TOKEN",
  ],
])("what is missing is named: %j", (environment, message) => {
  expect(() => connectionFrom(environment, none)).toThrow(message);
});

describe("what stands in files", () => {
  it("is read from there, without the line's end", () => {
    const environment = {
      ARM_TENANT_ID: "t",
      ARM_CLIENT_ID_FILE_PATH: file("c\n"),
      ARM_CLIENT_SECRET_FILE_PATH: file("hunter2\n"),
    };
    expect(connectionFrom(environment, none).application).toEqual({
      tenantId: "t",
      clientId: "c",
      credential: { kind: "secret", secret: "hunter2" },
    });
  });

  it.each([
    [
      { ...named, ARM_CLIENT_SECRET: "hunter1", ARM_CLIENT_SECRET_FILE_PATH: file("hunter2") },
      /^ARM_CLIENT_SECRET and the file that ARM_CLIENT_SECRET_FILE_PATH names do not agree; keep the one that is right$/,
    ],
    [
      { ...named, ARM_CLIENT_SECRET_FILE_PATH: "nowhere/secret" },
      /^ARM_CLIENT_SECRET_FILE_PATH names nowhere\/secret, which cannot be read; name a file that is there$/,
    ],
  ])("is refused when it cannot be used, and never shown: case %#", (environment, message) => {
    expect(() => connectionFrom(environment, none)).toThrow(message);
    expect(() => connectionFrom(environment, none)).not.toThrow("hunter");
  });
});

it.each([
  ["azuread:clientSecret", "ARM_CLIENT_SECRET"],
  ["azuread:clientCertificate", "ARM_CLIENT_CERTIFICATE"],
  ["azuread:clientCertificatePassword", "ARM_CLIENT_CERTIFICATE_PASSWORD"],
])("%s in the stack's configuration is refused, and not repeated", (secret, variable) => {
  const refused = () => connectionFrom(named, { get: (key) => (key === secret ? "hunter2" : undefined) });
  expect(refused).toThrow(
    `${secret} stands in the stack's configuration, which the engine copies into the state. Take it out with \`pulumi config rm ${secret}\` and set ${variable}, or sign in by OIDC`,
  );
  expect(refused).not.toThrow("hunter2");
});
