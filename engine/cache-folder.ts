import { homedir } from "node:os";
import { join } from "node:path";

/** Where engines are kept, outside every checkout: `M365_TENANT_CACHE`, or the platform's folder for caches. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env, platform: string = process.platform): string {
  if (env.M365_TENANT_CACHE) return env.M365_TENANT_CACHE;
  return join(platformCache(env, platform), "pulumi-m365-tenant");
}

function platformCache(env: NodeJS.ProcessEnv, platform: string): string {
  if (platform === "win32") return env.LOCALAPPDATA ?? join(homedir(), "AppData", "Local");
  if (platform === "darwin") return join(homedir(), "Library", "Caches");
  return env.XDG_CACHE_HOME || join(homedir(), ".cache");
}
