import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { serve } from "@hono/node-server";
import type { TenantContext } from "../../emulator/context.ts";
import { page } from "../../emulator/page/index.ts";
import { CallLog } from "../../emulator/server/call-log.ts";

/** The browser on PATH, if there is one. */
export const chromium = findChromium();

/** What a person sees of a tenant's page, as markup, once its script has drawn it. */
export async function seenPage(context: TenantContext, { calls = new CallLog(), hash = "" } = {}): Promise<string> {
  const server = await new Promise<Server>((resolve) => {
    const started = serve({ fetch: page(context, calls).fetch, port: 0, hostname: "127.0.0.1" }, () =>
      resolve(started as Server),
    );
  });
  const { port } = server.address() as AddressInfo;
  try {
    return await dumpDom(`http://127.0.0.1:${port}/${hash}`);
  } finally {
    server.close();
  }
}

function findChromium(): string | undefined {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of ["chromium", "chromium-browser", "google-chrome"]) {
      try {
        execFileSync(join(folder, name), ["--version"], { stdio: "ignore" });
        return join(folder, name);
      } catch {
        // Not in this folder; the next one is tried.
      }
    }
  }
  return undefined;
}

async function dumpDom(url: string): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), "page-"));
  const switches = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  try {
    return await new Promise((resolve, reject) => {
      execFile(
        chromium ?? "",
        [...switches, `--user-data-dir=${profile}`, "--virtual-time-budget=2000", "--dump-dom", url],
        { timeout: 25_000, maxBuffer: 1 << 24 },
        (error, stdout) => (error ? reject(error) : resolve(stdout)),
      );
    });
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}
