import { engineEnv, ensureAzuread, type Progress } from "../../engine/index.ts";
import { getEngine, type Session } from "../engine/session.ts";
import type { Project } from "../project.ts";
import type { TenantFolder } from "../tenant-folder.ts";

/**
 * What the engine needs to work where the environment points: tenant, sign-in, place of the state and passphrase are
 * the person's own. Nothing is added but the plugins and, where none is chosen, the empty passphrase.
 */
export async function tenantSession(
  project: Project,
  folder: TenantFolder,
  backendUrl: string,
  progress: Progress,
): Promise<Session> {
  const engine = await getEngine(progress);
  const azuread = await ensureAzuread(engine, {
    home: folder.pulumiHome,
    loopback: isOnThisMachine(process.env.ARM_METADATA_HOSTNAME),
    progress,
  });
  const env = engineEnv(engine, {
    home: folder.pulumiHome,
    backendUrl,
    offline: azuread.kind === "double",
    // The engine would take an empty passphrase before the file that holds the right one.
    ...(process.env.PULUMI_CONFIG_PASSPHRASE_FILE ? {} : { passphrase: process.env.PULUMI_CONFIG_PASSPHRASE ?? "" }),
  });
  return { engine, azuread, env, backendUrl, project, folder };
}

/** True for the host of an embedded tenant, "localhost:8443". */
function isOnThisMachine(metadataHost: string | undefined): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/.test(metadataHost ?? "");
}
