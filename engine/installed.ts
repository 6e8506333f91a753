import { accessSync, constants } from "node:fs";
import { delimiter, join, sep } from "node:path";
import { isHostFolder } from "./language-host.ts";
import { capture } from "./process.ts";
import { isUsable } from "./version.ts";

export type Installed = { pulumi: string; binDir: string; version: string };

const suffix = process.platform === "win32" ? ".exe" : "";

/** The first `pulumi` on PATH that is new enough and can run Node programs. */
export async function findInstalled(path: string = process.env.PATH ?? ""): Promise<Installed | undefined> {
  // node_modules/.bin holds the npm package's `pulumi`, which downloads when it is started; a built engine that a
  // shell has on PATH is looked up, and checked, in the cache.
  const folders = path
    .split(delimiter)
    .filter((folder) => folder && !folder.includes(`node_modules${sep}.bin`) && !isHostFolder(folder));
  for (const folder of folders) {
    const pulumi = join(folder, `pulumi${suffix}`);
    if (!isExecutable(pulumi)) continue;
    const host = `pulumi-language-nodejs${suffix}`;
    if (![folder, ...folders].some((place) => isExecutable(join(place, host)))) continue;
    const version = await versionOf(pulumi);
    if (version && isUsable(version)) return { pulumi, binDir: folder, version };
  }
  return undefined;
}

/** What `pulumi version` says, without its "v"; undefined when it does not run. */
export async function versionOf(pulumi: string): Promise<string | undefined> {
  const env = { ...process.env, PULUMI_SKIP_UPDATE_CHECK: "1" };
  const { code, stdout } = await capture(pulumi, ["version"], { env, timeoutMs: 30_000 });
  return code === 0 ? stdout.trim().replace(/^v/, "") : undefined;
}

export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not ours to run: the next place is tried
  }
}
