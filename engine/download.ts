import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Installed } from "./installed.ts";
import { isExecutable, versionOf } from "./installed.ts";
import type { Progress } from "./progress.ts";
import { isReachable } from "./reachable.ts";
import { engineVersion } from "./version.ts";

/** Where the install script of Pulumi's npm package downloads from (Pulumi's own host). */
const downloadHost = "https://get.pulumi.com";

type NpmCache = { cacheDir(version: string): string };
type NpmPulumi = { resolve(options: { version: string }): Promise<string> };

/** The official engine, by the npm package `pulumi`; undefined where its download cannot be had. */
export async function download(progress: Progress): Promise<Installed | undefined> {
  const npmPulumi: NpmPulumi = createRequire(import.meta.url)("pulumi/lib/resolve");
  const before = await downloadedBefore();
  if (before) return before;
  if (!(await isReachable(downloadHost))) return undefined;
  const step = progress.step(`Downloading Pulumi v${engineVersion}`);
  try {
    const pulumi = await npmPulumi.resolve({ version: engineVersion });
    const version = await versionOf(pulumi);
    if (!version) throw new Error(`${pulumi} does not run`);
    step.done();
    return { pulumi, binDir: dirname(pulumi), version };
  } catch (error) {
    step.fail(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/** What an earlier run downloaded serves without a network. */
async function downloadedBefore(): Promise<Installed | undefined> {
  const { cacheDir }: NpmCache = createRequire(import.meta.url)("pulumi/lib/cache");
  const binDir = join(cacheDir(engineVersion), "bin");
  const pulumi = join(binDir, process.platform === "win32" ? "pulumi.exe" : "pulumi");
  if (!isExecutable(pulumi)) return undefined;
  const version = await versionOf(pulumi);
  return version ? { pulumi, binDir, version } : undefined;
}
