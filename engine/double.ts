import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Which of Pulumi's plugins the embedded tenant has a stand-in for, and where that begins. */
const entries = { azuread: "emulator/azuread/main", "azure-native": "emulator/azure-native/main" } as const;
export type DoubledPlugin = keyof typeof entries;

/** Where the engine looks for this plugin below its home. */
export function pluginPlace(home: string, plugin: DoubledPlugin, version: string) {
  const folder = join(home, "plugins", `resource-${plugin}-v${version}`);
  const file = join(folder, `pulumi-resource-${plugin}${process.platform === "win32" ? ".exe" : ""}`);
  return { folder, file };
}

/** Both bear the same name; the double is the one that names our script. */
export function isDouble(file: string, plugin: DoubledPlugin): boolean {
  const largestScript = 4096;
  return statSync(file).size < largestScript && readFileSync(file, "utf8").includes(entries[plugin]);
}

/** True where the official plugin lies. */
export function isOfficial(file: string, plugin: DoubledPlugin): boolean {
  return existsSync(file) && !isDouble(file, plugin);
}

/** Two lines of shell, as a plugin must be an executable of this name. */
export function writeDouble({ folder, file }: ReturnType<typeof pluginPlace>, plugin: DoubledPlugin): void {
  const here = import.meta.url;
  const entry = fileURLToPath(new URL(`../${entries[plugin]}${here.endsWith(".ts") ? ".ts" : ".js"}`, here));
  rmSync(folder, { recursive: true, force: true }); // also a link to an official plugin that is gone
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `#!/bin/sh\nexec ${quoted(process.execPath)} ${quoted(entry)} "$@"\n`);
  chmodSync(file, 0o755);
}

function quoted(path: string): string {
  return `'${path.replaceAll("'", "'\\''")}'`;
}
