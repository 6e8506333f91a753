import { createHash } from "node:crypto";
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { EngineError } from "./engine-error.ts";
import { diskFull, goBuild } from "./go-build.ts";
import { goToolchain } from "./go-toolchain.ts";
import type { Installed } from "./installed.ts";
import { versionOf } from "./installed.ts";
import { forgetHosts, hostBeside } from "./language-host.ts";
import { withLock } from "./lock.ts";
import type { Progress } from "./progress.ts";
import { engineVersion } from "./version.ts";

const manifestSchema = z.strictObject({ version: z.string(), size: z.int(), sha256: z.string() });
type Manifest = z.infer<typeof manifestSchema>;

/** The engine built from Go modules: from the cache when a whole one is there, otherwise built now. */
export async function built(cache: string, progress: Progress): Promise<Installed> {
  if (process.platform === "win32") {
    throw new EngineError(
      "There is no Pulumi engine, and building one is for Linux and macOS: install Pulumi (https://www.pulumi.com/docs/install/).",
    );
  }
  const folder = join(cache, "engine", `v${engineVersion}-${process.platform}-${process.arch}`);
  try {
    mkdirSync(folder, { recursive: true });
    if (!(await isWhole(folder))) await buildInto(folder, progress);
    return { ...hostBeside(join(folder, "pulumi"), folder), version: engineVersion };
  } catch (error) {
    throw ofTheDisk(error) ?? error;
  }
}

/** The binary is as large and has the content that its build wrote down. */
export async function isWhole(folder: string): Promise<boolean> {
  const binary = join(folder, "pulumi");
  const manifest = readManifest(folder);
  if (!manifest || !existsSync(binary) || statSync(binary).size !== manifest.size) return false;
  return (await sha256(binary)) === manifest.sha256;
}

async function buildInto(folder: string, progress: Progress): Promise<void> {
  await requireGo();
  const step = progress.step(`Building the Pulumi engine v${engineVersion} from Go modules (4 to 6 minutes, once)`);
  const waiting = (pid: number) => step.update(`waiting for process ${pid}, which is building it`);
  try {
    await withLock(join(folder, "building"), waiting, async () => {
      if (await isWhole(folder)) return; // the one we waited for has built it
      const work = join(folder, "work");
      const fresh = join(folder, "pulumi.fresh");
      await goBuild(work, fresh, step);
      const version = await versionOf(fresh);
      if (version !== engineVersion) throw new EngineError(`The engine that was built does not run (${fresh}).`);
      const manifest: Manifest = { version, size: statSync(fresh).size, sha256: await sha256(fresh) };
      forgetHosts(folder);
      renameSync(fresh, join(folder, "pulumi"));
      writeFileSync(join(folder, "manifest.json"), `${JSON.stringify(manifest)}\n`);
      rmSync(work, { recursive: true, force: true });
    });
    step.done();
  } catch (error) {
    step.fail("not built");
    throw error;
  }
}

async function requireGo(): Promise<void> {
  const go = await goToolchain();
  if (go.kind === "usable") return;
  const found = go.kind === "missing" ? "no Go is installed" : `Go ${go.version} is too old (1.26 or newer is needed)`;
  throw new EngineError(
    `There is no Pulumi engine: none is installed, the official download cannot be reached, and ${found} to build one; install Pulumi (https://www.pulumi.com/docs/install/), or open the network, or install Go 1.26.`,
  );
}

function readManifest(folder: string): Manifest | undefined {
  const file = join(folder, "manifest.json");
  if (!existsSync(file)) return undefined;
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return undefined; // half-written: built anew
    throw error;
  }
}

async function sha256(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}

/** What a person can do about a folder or disk that refuses; undefined when it is something else. */
function ofTheDisk(error: unknown): EngineError | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  const { code, message } = error;
  if (code === "ENOSPC" || code === "EDQUOT" || code === "EIO") return new EngineError(`${diskFull} (${message})`);
  if (code !== "EACCES" && code !== "EROFS" && code !== "EPERM" && code !== "ENOTDIR" && code !== "EEXIST")
    return undefined;
  return new EngineError(`The cache folder cannot be written (${message}); set M365_TENANT_CACHE to one that can.`);
}
