import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { keepConnection } from "../../cli/embedded/connection.ts";
import { tenantFolder } from "../../cli/tenant-folder.ts";
import { type EmbeddedTenant, startTenant, type TenantStartOptions } from "../../emulator/index.ts";
import type { ScratchStack } from "./scratch-stack.ts";

/**
 * An embedded tenant in the test's own process, where the commands run in that folder find it; in real weather that
 * passes quickly, unless figures are taken.
 */
export async function serveTenant(
  stack: ScratchStack,
  seed: string,
  options: Pick<TenantStartOptions, "weather" | "weatherSpeed" | "clock"> = {},
): Promise<EmbeddedTenant> {
  const folder = tenantFolder(stack.folder);
  mkdirSync(folder.root, { recursive: true, mode: 0o700 });
  const tenant = await startTenant({
    seed,
    weather: "real",
    weatherSpeed: 20,
    snapshot: join(folder.root, "snapshot.json"),
    folder: folder.root,
    ...options,
  });
  const { url, caFile, tenantId, clientId, clientSecret, subscriptionId } = tenant;
  keepConnection(folder, { url, caFile, tenantId, clientId, clientSecret, subscriptionId });
  return tenant;
}
