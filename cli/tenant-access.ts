import { readFileSync } from "node:fs";
import tls from "node:tls";
import { type Connection, openTenant, type TenantClient } from "../components/graph/index.ts";
import { ConnectionError, connectionFrom } from "../components/providers/connection/environment.ts";
import { CliError, exitCodes } from "./cli-error.ts";

/** The tenant that `pulumi` would work on with this environment and configuration, read by the CLI itself. */
export async function tenantOf(
  env: NodeJS.ProcessEnv,
  config: Readonly<Record<string, string>>,
): Promise<TenantClient> {
  return openTenant(connectionOf(env, config));
}

/** How this environment and configuration lead to a tenant; one sentence when they do not. */
export function connectionOf(env: NodeJS.ProcessEnv, config: Readonly<Record<string, string>>): Connection {
  // A process reads NODE_EXTRA_CA_CERTS only when it starts.
  if (env.NODE_EXTRA_CA_CERTS) {
    tls.setDefaultCACertificates([...tls.getCACertificates("default"), readFileSync(env.NODE_EXTRA_CA_CERTS, "utf8")]);
  }
  try {
    return connectionFrom(env, { get: (key) => config[key] });
  } catch (error) {
    if (error instanceof ConnectionError) throw new CliError(exitCodes.usage, error.message, { cause: error });
    throw error;
  }
}
