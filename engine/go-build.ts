import { spawn } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { EngineError } from "./engine-error.ts";
import { capture } from "./process.ts";
import type { Step } from "./progress.ts";
import { engineVersion } from "./version.ts";

const moduleFiles = fileURLToPath(new URL("./go/", import.meta.url));
const command = "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi";
const versionSymbol = "github.com/pulumi/pulumi/sdk/v3/go/common/version.Version";
const lastLines = 12;

export const diskFull =
  "The disk is full: building the engine needs about 4 GB for a while; free some, or set M365_TENANT_CACHE to a folder on another disk, and run the command again.";

/**
 * Compiles the engine from its Go modules into `output`. Modules and compiled packages are kept in `workFolder`, so
 * that a build that was interrupted goes on where it was; the caller removes the folder after a success, because the
 * 3 GB in it serve nothing else.
 */
export async function goBuild(workFolder: string, output: string, step: Step): Promise<void> {
  mkdirSync(workFolder, { recursive: true });
  cpSync(moduleFiles, workFolder, { recursive: true });
  const scratch = join(workFolder, "scratch");
  mkdirSync(scratch, { recursive: true });
  const env = {
    ...process.env,
    CGO_ENABLED: "0",
    GOTOOLCHAIN: "local",
    GOWORK: "off",
    // -modcacherw: the module cache is ours to remove afterwards.
    GOFLAGS: "-mod=readonly -buildvcs=false -modcacherw",
    GOMODCACHE: join(workFolder, "modules"),
    GOCACHE: join(workFolder, "compiled"),
    GOTMPDIR: scratch,
  };
  step.update("downloading modules");
  const total = await packageCount(workFolder, env);
  const failure = await compile(workFolder, output, env, (name, done) =>
    step.update(name === command ? "linking" : `${done} of about ${total} packages`),
  );
  if (failure !== undefined) throw buildFailed(failure);
}

/** How many packages there are to compile; the modules are downloaded on the way. */
async function packageCount(cwd: string, env: NodeJS.ProcessEnv): Promise<number> {
  const { code, stdout, stderr } = await capture("go", ["list", "-deps", "-f", "{{.ImportPath}}", command], {
    cwd,
    env,
  });
  if (code !== 0) throw buildFailed(stderr);
  return stdout.split("\n").length - 1;
}

/** Runs the compiler; undefined when all went well, otherwise its last words. */
function compile(
  cwd: string,
  output: string,
  env: NodeJS.ProcessEnv,
  onPackage: (name: string, done: number) => void,
): Promise<string | undefined> {
  const args = ["build", "-v", "-trimpath", "-tags", "osusergo,grpcnotrace"];
  const flags = ["-ldflags", `-w -s -X ${versionSymbol}=v${engineVersion}`, "-o", output, command];
  return new Promise((resolve) => {
    const go = spawn("go", [...args, ...flags], { cwd, env, stdio: ["ignore", "ignore", "pipe"] });
    const spoken: string[] = [];
    let done = 0;
    createInterface({ input: go.stderr }).on("line", (line) => {
      spoken.push(line);
      if (spoken.length > lastLines) spoken.shift();
      if (!line.startsWith("go: ")) onPackage(line, ++done);
    });
    const interrupt = () => go.kill();
    for (const signal of signals) process.on(signal, interrupt);
    go.on("error", (error) => resolve(error.message));
    go.on("close", (code) => {
      for (const signal of signals) process.removeListener(signal, interrupt);
      resolve(code === 0 ? undefined : code === null ? interrupted : spoken.join("\n"));
    });
  });
}

const signals = ["SIGINT", "SIGTERM"] as const;
const interrupted = "interrupted; run the command again and it goes on where it was";

function buildFailed(said: string): EngineError {
  if (/no space left on device/i.test(said)) {
    return new EngineError(diskFull);
  }
  if (/dial tcp|no such host|i\/o timeout|connection refused|proxy\.golang\.org.*(40\d|50\d)/i.test(said)) {
    return new EngineError(
      `The engine's Go modules could not be downloaded (${firstLine(said)}); with a network, run the command again: it goes on where it was.`,
    );
  }
  return new EngineError(`The engine could not be built from Go modules: ${firstLine(said)}`);
}

function firstLine(text: string): string {
  return (
    text
      .split("\n")
      .find((line) => line.trim() !== "" && !line.startsWith("go: downloading"))
      ?.trim() ?? "go said nothing"
  );
}
