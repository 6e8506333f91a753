import { existsSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { isOfficial, pluginPlace, writeDouble } from "./double.ts";

export type AzureNativeOptions = {
  /** PULUMI_HOME of the run. */
  home: string;
  /** The stack's folder, from which its packages are found. */
  project: string;
  /** True when the run speaks to the embedded tenant. */
  loopback: boolean;
};

/**
 * Puts the stand-in for azure-native where the engine looks, for a run on the embedded tenant of a stack that has the
 * optional package; takes it away for any other run, in which the engine gets the official plugin by itself.
 */
export function placeAzureNative({ home, project, loopback }: AzureNativeOptions): void {
  const version = installedVersion(project);
  if (version === undefined) return;
  const place = pluginPlace(home, "azure-native", version);
  if (isOfficial(place.file, "azure-native")) return;
  if (loopback) writeDouble(place, "azure-native");
  else rmSync(place.folder, { recursive: true, force: true });
}

/** The SDK asks the engine for the plugin of its own version. */
function installedVersion(project: string): string | undefined {
  for (const folder of createRequire(join(project, "index.js")).resolve.paths("@pulumi/azure-native") ?? []) {
    const file = join(folder, "@pulumi", "azure-native", "package.json");
    if (existsSync(file)) return /"version":\s*"([\w.+-]+)"/.exec(readFileSync(file, "utf8"))?.[1];
  }
  return undefined;
}
