import { readFileSync } from "node:fs";
import type { Application, Cloud, Connection, Credential } from "../../graph/index.ts";
import type { Configuration } from "../handler/setting-handler.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

export class ConnectionError extends Error {
  override readonly name = "ConnectionError";
}

/** Keys that would put a credential into the stack's configuration, from where the engine copies it into the state. */
const refused = {
  "azuread:clientSecret": "ARM_CLIENT_SECRET",
  "azuread:clientCertificate": "ARM_CLIENT_CERTIFICATE",
  "azuread:clientCertificatePassword": "ARM_CLIENT_CERTIFICATE_PASSWORD",
  "azuread:oidcToken": "ARM_OIDC_TOKEN",
  "azuread:oidcRequestToken": "ARM_OIDC_REQUEST_TOKEN",
  "tenant:clientSecret": "ARM_CLIENT_SECRET",
} as const;

/** Where the tenant is and how the application signs in: the ARM_* variables of the azuread provider, or its keys that are no secret. */
export function connectionFrom(environment: Environment, configuration: Configuration): Connection {
  for (const [key, variable] of Object.entries(refused)) {
    if (configuration.get(key) !== undefined) {
      throw new ConnectionError(
        `${key} stands in the stack's configuration, which the engine copies into the state. Take it out with \`pulumi config rm ${key}\` and set ${variable}, or sign in by OIDC`,
      );
    }
  }
  const trace = filled(environment.TENANT_TRACE);
  const application = applicationFrom(environment, configuration);
  return { application, cloud: cloudFrom(environment, configuration), ...(trace === undefined ? {} : { trace }) };
}

function cloudFrom(environment: Environment, configuration: Configuration): Cloud {
  const metadataHost = configuration.get("azuread:metadataHost") ?? filled(environment.ARM_METADATA_HOSTNAME);
  const name = configuration.get("azuread:environment") ?? filled(environment.ARM_ENVIRONMENT);
  const teamsAdminUrl = filled(environment.TENANT_TEAMS_ADMIN_URL);
  return {
    ...(metadataHost === undefined ? {} : { metadataHost }),
    ...(name === undefined ? {} : { environment: name }),
    ...(teamsAdminUrl === undefined ? {} : { teamsAdminUrl }),
  };
}

function applicationFrom(environment: Environment, configuration: Configuration): Application {
  const tenantId = configuration.get("azuread:tenantId") ?? filled(environment.ARM_TENANT_ID);
  if (tenantId === undefined) throw new ConnectionError("no tenant is named; set ARM_TENANT_ID to the tenant's id");
  const clientId = configuration.get("azuread:clientId") ?? valueOrFile(environment, "ARM_CLIENT_ID");
  const credential = credentialFrom(environment);
  if (credential.kind === "azureCli") return { tenantId, credential };
  // Without an id it is the machine's own identity.
  if (credential.kind === "managedIdentity")
    return { tenantId, ...(clientId === undefined ? {} : { clientId }), credential };
  if (clientId === undefined)
    throw new ConnectionError("no application is named; set ARM_CLIENT_ID to the id of the deploying application");
  return { tenantId, clientId, credential };
}

function credentialFrom(environment: Environment): Credential {
  const certificate = certificateFrom(environment);
  if (certificate !== undefined) return certificate;
  const secret = valueOrFile(environment, "ARM_CLIENT_SECRET");
  if (secret !== undefined) return { kind: "secret", secret };
  if (isTrue(environment.ARM_USE_OIDC)) return oidcFrom(environment);
  return isTrue(environment.ARM_USE_MSI) ? { kind: "managedIdentity" } : { kind: "azureCli" };
}

/** The one in the variable goes before the one in a file, as in azuread. It is read when somebody signs in with it. */
function certificateFrom(environment: Environment): Credential | undefined {
  const base64 = filled(environment.ARM_CLIENT_CERTIFICATE);
  const path = filled(environment.ARM_CLIENT_CERTIFICATE_PATH);
  const source = base64 !== undefined ? { base64 } : path !== undefined ? { path } : undefined;
  if (source === undefined) return undefined;
  const password = filled(environment.ARM_CLIENT_CERTIFICATE_PASSWORD);
  return { kind: "certificate", source, ...(password === undefined ? {} : { password }) };
}

function oidcFrom(environment: Environment): Credential {
  const token = filled(environment.ARM_OIDC_TOKEN);
  if (token !== undefined) return { kind: "oidcToken", token };
  const path = filled(environment.ARM_OIDC_TOKEN_FILE_PATH);
  if (path !== undefined) return { kind: "oidcFile", path };
  const url = firstOf(environment, "ARM_OIDC_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_URL", "SYSTEM_OIDCREQUESTURI");
  const bearer = firstOf(environment, "ARM_OIDC_REQUEST_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "SYSTEM_ACCESSTOKEN");
  const connection = firstOf(
    environment,
    "ARM_ADO_PIPELINE_SERVICE_CONNECTION_ID",
    "ARM_OIDC_AZURE_SERVICE_CONNECTION_ID",
  );
  if (url !== undefined && bearer !== undefined) {
    const request = { url, token: bearer, ...(connection === undefined ? {} : { serviceConnectionId: connection }) };
    return { kind: "oidcRequest", request };
  }
  throw new ConnectionError(
    "ARM_USE_OIDC is set, but there is no token; set ARM_OIDC_TOKEN, ARM_OIDC_TOKEN_FILE_PATH, or ARM_OIDC_REQUEST_URL with ARM_OIDC_REQUEST_TOKEN",
  );
}

/** A variable, or what is in the file that its sibling names. Two that disagree are refused, as azuread does; neither is shown. */
function valueOrFile(environment: Environment, name: "ARM_CLIENT_ID" | "ARM_CLIENT_SECRET"): string | undefined {
  const value = filled(environment[name]);
  const path = filled(environment[`${name}_FILE_PATH`]);
  if (path === undefined) return value;
  const inFile = contentsOf(path, `${name}_FILE_PATH`);
  if (value !== undefined && value !== inFile) {
    throw new ConnectionError(
      `${name} and the file that ${name}_FILE_PATH names do not agree; keep the one that is right`,
    );
  }
  return inFile;
}

function contentsOf(path: string, variable: string): string {
  try {
    return readFileSync(path, "utf8").trim();
  } catch (error) {
    throw new ConnectionError(`${variable} names ${path}, which cannot be read; name a file that is there`, {
      cause: error,
    });
  }
}

function firstOf(environment: Environment, ...names: string[]): string | undefined {
  return names.map((name) => filled(environment[name])).find((value) => value !== undefined);
}

function filled(value: string | undefined): string | undefined {
  return value === undefined || value === "" ? undefined : value;
}

function isTrue(value: string | undefined): boolean {
  return value === "true" || value === "1";
}
