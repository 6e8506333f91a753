import { readFileSync, rmSync } from "node:fs";
import { request } from "node:https";
import { z } from "zod";
import type { TenantFolder } from "../tenant-folder.ts";
import { writeWhole } from "../write-whole.ts";

const connectionSchema = z.looseObject({
  url: z.url(),
  caFile: z.string(),
  tenantId: z.string(),
  clientId: z.string(),
  clientSecret: z.string(),
  subscriptionId: z.string().optional(),
  pid: z.number().optional(),
});

/** How a program reaches the embedded tenant. */
export type EmbeddedConnection = z.infer<typeof connectionSchema>;

export function parseConnection(text: string): EmbeddedConnection | undefined {
  try {
    const parsed = connectionSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The embedded tenant that is up, if one is: the file may be left from one that was killed, so it is asked. */
export async function runningTenant(folder: TenantFolder): Promise<EmbeddedConnection | undefined> {
  const connection = readConnection(folder);
  return connection && (await answers(connection)) ? connection : undefined;
}

function readConnection(folder: TenantFolder): EmbeddedConnection | undefined {
  try {
    return parseConnection(readFileSync(folder.emulator, "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** Written whole or not at all, and for its owner's eyes: it holds the application's secret. */
export function keepConnection(folder: TenantFolder, connection: EmbeddedConnection): void {
  writeWhole(folder.emulator, `${JSON.stringify(connection, null, 2)}\n`);
}

export function forgetConnection(folder: TenantFolder): void {
  rmSync(folder.emulator, { force: true });
}

function answers(connection: EmbeddedConnection): Promise<boolean> {
  return new Promise((resolve) => {
    let ca: Buffer;
    try {
      ca = readFileSync(connection.caFile);
    } catch {
      // Without its certificate nobody can reach it.
      resolve(false);
      return;
    }
    const asked = request(`${connection.url}/metadata/endpoints?api-version=2022-09-01`, { ca, timeout: 3_000 });
    asked.on("response", (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    asked.on("timeout", () => asked.destroy());
    asked.on("error", () => resolve(false));
    asked.end();
  });
}

/** The environment that azuread, azure-native and the library's own resources find the tenant by. */
export function connectionEnv(connection: EmbeddedConnection): Record<string, string> {
  return {
    ARM_TENANT_ID: connection.tenantId,
    ARM_CLIENT_ID: connection.clientId,
    ARM_CLIENT_SECRET: connection.clientSecret,
    ...(connection.subscriptionId !== undefined && { ARM_SUBSCRIPTION_ID: connection.subscriptionId }),
    ARM_METADATA_HOSTNAME: new URL(connection.url).host,
    // Go reads the first on Linux, Node the second.
    SSL_CERT_FILE: connection.caFile,
    NODE_EXTRA_CA_CERTS: connection.caFile,
  };
}

/** Names that would lead a provider to another tenant or another credential than the embedded one's. */
export const foreignVariables = [
  "ARM_USE_OIDC",
  "ARM_OIDC_TOKEN",
  "ARM_OIDC_TOKEN_FILE_PATH",
  "ARM_OIDC_REQUEST_URL",
  "ARM_OIDC_REQUEST_TOKEN",
  "ARM_CLIENT_CERTIFICATE",
  "ARM_CLIENT_ID_FILE_PATH",
  "ARM_CLIENT_SECRET_FILE_PATH",
  "ARM_CLIENT_CERTIFICATE_PATH",
  "ARM_CLIENT_CERTIFICATE_PASSWORD",
  "ARM_ENVIRONMENT",
  "ARM_SUBSCRIPTION_ID",
  "ARM_USE_MSI",
  "ARM_USE_CLI",
  "TENANT_TEAMS_ADMIN_URL",
] as const;
