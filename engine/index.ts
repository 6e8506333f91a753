import { built } from "./built.ts";
import { cacheFolder } from "./cache-folder.ts";
import { download } from "./download.ts";
import type { Engine } from "./engine.ts";
import { findInstalled } from "./installed.ts";
import type { Progress } from "./progress.ts";

export { placeAzureNative } from "./azure-native-plugin.ts";
export { ensureAzuread } from "./azuread-plugin.ts";
export type { Engine } from "./engine.ts";
export { EngineError } from "./engine-error.ts";
export { engineEnv } from "./environment.ts";
export type { Progress } from "./progress.ts";
export { silentProgress, terminalProgress } from "./progress.ts";

/** Gets the engine: an installed one, else the official download, else one built from Go modules. */
export async function ensureEngine(options: { progress: Progress; cacheDir?: string }): Promise<Engine> {
  const installed = await findInstalled();
  if (installed) return { ...installed, source: "path" };
  const downloaded = await download(options.progress);
  if (downloaded) return { ...downloaded, source: "download" };
  return { ...(await built(options.cacheDir ?? cacheFolder(), options.progress)), source: "built" };
}
