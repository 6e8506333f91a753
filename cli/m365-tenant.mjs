#!/usr/bin/env node
// Plain JavaScript on purpose: an older Node must be able to read it, to find a newer one or to say what is missing.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const wanted = 24;
const here = dirname(fileURLToPath(import.meta.url));

/** The Node that the npm package `node` installs, in the folders where npm would put it for this command. */
function newerNode() {
  for (let folder = here; ; folder = dirname(folder)) {
    const binary = join(folder, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
    if (existsSync(binary)) return binary;
    if (dirname(folder) === folder) return undefined;
  }
}

if (Number.parseInt(process.versions.node, 10) < wanted) {
  const binary = process.env.M365_TENANT_REEXECUTED ? undefined : newerNode();
  if (!binary) {
    process.stderr.write(
      `m365-tenant needs Node ${wanted} or newer, and this is ${process.versions.node}: run "npm ci" (it brings Node ${wanted} along), or install it from nodejs.org.\n`,
    );
    process.exit(4);
  }
  const child = spawn(binary, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: "inherit",
    env: { ...process.env, M365_TENANT_REEXECUTED: "1" },
  });
  // The terminal sends Ctrl-C to both; only the child decides how to end.
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
} else {
  const entry = existsSync(join(here, "main.ts")) ? "./main.ts" : "./main.js";
  const { main } = await import(entry);
  await main(process.argv.slice(2));
}
