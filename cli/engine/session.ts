import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  type Engine,
  EngineError,
  engineEnv,
  ensureAzuread,
  ensureEngine,
  type Progress,
  placeAzureNative,
} from "../../engine/index.ts";
import { CliError, exitCodes } from "../cli-error.ts";
import { connectionEnv, type EmbeddedConnection, foreignVariables } from "../embedded/connection.ts";
import type { Project } from "../project.ts";
import type { TenantFolder } from "../tenant-folder.ts";

/** What a command needs to ask the engine about a stack's state. */
export interface StateSession {
  readonly engine: Engine;
  readonly env: NodeJS.ProcessEnv;
  readonly backendUrl: string;
  readonly project: Project;
  readonly folder: TenantFolder;
}

/** Everything a command needs to drive the engine against one tenant. */
export interface Session extends StateSession {
  /** Which azuread plugin is in use. */
  readonly azuread: { readonly kind: "official" | "double"; readonly version: string };
}

/** The engine alone, which reads a state without any plugin and without a tenant. */
export async function openState(project: Project, folder: TenantFolder, progress: Progress): Promise<StateSession> {
  const engine = await getEngine(progress);
  return { engine, ...stateOf(engine, folder, undefined, true), project, folder };
}

/**
 * Gets engine and plugins, and the environment in which `pulumi` finds them, its state and the tenant: the embedded
 * one of this connection, or, without a connection, the one that the person's own environment points to.
 */
export async function openSession(
  project: Project,
  folder: TenantFolder,
  connection: EmbeddedConnection | undefined,
  progress: Progress,
): Promise<Session> {
  const engine = await getEngine(progress);
  const home = folder.pulumiHome;
  const loopback = connection !== undefined || isOnThisMachine(process.env.ARM_METADATA_HOSTNAME);
  const azuread = await ensureAzuread(engine, { home, loopback, progress });
  placeAzureNative({ home, project: project.folder, loopback });
  const { env, backendUrl } = stateOf(engine, folder, connection, azuread.kind === "double");
  const formerValues = process.env.TENANT_FORMER_VALUES ?? folder.formerValues;
  const tenant = { ...tenantEnv(connection), TENANT_FORMER_VALUES: formerValues };
  return { engine, azuread, env: { ...env, ...tenant }, backendUrl, project, folder };
}

/** Where the state is, and the environment in which the engine finds it. */
function stateOf(
  engine: Engine,
  { pulumiHome, state }: TenantFolder,
  connection: EmbeddedConnection | undefined,
  offline: boolean,
) {
  const backendUrl = chosenBackend(process.env) ?? pathToFileURL(state).href;
  const env = engineEnv(engine, { home: pulumiHome, backendUrl, ...passphraseOf(connection), offline });
  return { env, backendUrl };
}

/** The embedded tenant's stack holds no secret, so anybody may open it; another one's passphrase is its own. */
function passphraseOf(connection: EmbeddedConnection | undefined): { passphrase?: string } {
  if (connection) return { passphrase: "" };
  // The engine would take an empty passphrase before the file that holds the right one.
  if (process.env.PULUMI_CONFIG_PASSPHRASE_FILE) return {};
  return { passphrase: process.env.PULUMI_CONFIG_PASSPHRASE ?? "" };
}

/** True for the host of an embedded tenant, "localhost:8443". */
function isOnThisMachine(metadataHost: string | undefined): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/.test(metadataHost ?? "");
}

/** Every run says which of the two azuread plugins is in use. */
export function enginesLine({ engine, azuread }: Session): string {
  const plugin =
    azuread.kind === "official"
      ? "the official plugin"
      : "this project's double of the plugin: for the embedded tenant only";
  return `Engine: pulumi ${engine.version}; azuread ${azuread.version} (${plugin})\n`;
}

/** The engine, or one sentence about why it cannot be had. */
export async function getEngine(progress: Progress): Promise<Engine> {
  try {
    return await ensureEngine({ progress });
  } catch (error) {
    if (error instanceof EngineError) throw new CliError(exitCodes.machine, error.message, { cause: error });
    throw error;
  }
}

function tenantEnv(connection: EmbeddedConnection | undefined): NodeJS.ProcessEnv {
  if (!connection) return {};
  return {
    PULUMI_CONFIG_PASSPHRASE_FILE: undefined,
    ...Object.fromEntries(foreignVariables.map((name) => [name, undefined])),
    ...connectionEnv(connection),
  };
}

/**
 * Where the person keeps state, if they have said so: PULUMI_BACKEND_URL, or a login to a bucket or folder. A login
 * to a service is left alone: a tenant to try things on does not belong in an account that others see.
 */
export function chosenBackend(env: NodeJS.ProcessEnv): string | undefined {
  if (env.PULUMI_BACKEND_URL) return env.PULUMI_BACKEND_URL;
  const file = join(env.PULUMI_HOME ?? join(homedir(), ".pulumi"), "credentials.json");
  if (!existsSync(file)) return undefined;
  const current = /"current"\s*:\s*"([^"]+)"/.exec(readFileSync(file, "utf8"))?.[1];
  return current && !current.startsWith("http") ? current : undefined;
}
