import { existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { isOfficial, pluginPlace, writeDouble } from "./double.ts";
import type { Engine } from "./engine.ts";
import { EngineError } from "./engine-error.ts";
import { capture } from "./process.ts";
import type { Progress } from "./progress.ts";
import { isReachable } from "./reachable.ts";
import { azureadVersion } from "./version.ts";

/** Which azuread plugin serves a run: Pulumi's own, or the double that only the embedded tenant may meet. */
export type AzureadPlugin = { kind: "official" | "double"; version: string };

/** Where plugins are downloaded from (Pulumi's own host). */
const pluginHost = "https://get.pulumi.com";

export type AzureadOptions = {
  /** PULUMI_HOME of the run. */
  home: string;
  /** True when the run speaks to the embedded tenant. */
  loopback: boolean;
  progress: Progress;
  /** The person's own PULUMI_HOME, where an official plugin may lie already. */
  personHome?: string;
};

/** Go programs, the official plugin among them, take a certificate from SSL_CERT_FILE on Linux only. */
const linuxOnly =
  "Pulumi's plugins trust the embedded tenant's certificate on Linux, WSL2 and in the dev container only; on this system use the official engine against a real tenant.";

/** Sees to it that the engine finds an azuread plugin in `home`: the official one where it can be had. */
export async function ensureAzuread(engine: Engine, options: AzureadOptions): Promise<AzureadPlugin> {
  const { home, loopback, progress } = options;
  if (loopback && process.platform !== "linux") throw new EngineError(linuxOnly);
  const own = options.personHome ?? process.env.PULUMI_HOME ?? join(homedir(), ".pulumi");
  const place = pluginPlace(home, "azuread", azureadVersion);
  const { folder } = place;
  const official: AzureadPlugin = { kind: "official", version: azureadVersion };
  if (isOfficial(place.file, "azuread")) return official;
  const installed = pluginPlace(own, "azuread", azureadVersion);
  if (own !== home && existsSync(installed.file)) {
    mkdirSync(join(home, "plugins"), { recursive: true });
    if (!existsSync(folder)) symlinkSync(installed.folder, folder, "dir");
    return official;
  }
  if (!loopback) rmSync(folder, { recursive: true, force: true }); // the double is in the way of a real tenant
  if (!existsSync(folder) && (await install(engine, home, place.file, progress))) return official;
  if (!loopback) {
    throw new EngineError(
      `The azuread plugin v${azureadVersion} is not installed and its download cannot be reached; the double that stands in for it serves the embedded tenant only. With a network, run: pulumi plugin install resource azuread ${azureadVersion}`,
    );
  }
  writeDouble(place, "azuread");
  return { kind: "double", version: azureadVersion };
}

async function install(engine: Engine, home: string, file: string, progress: Progress): Promise<boolean> {
  if (!(await isReachable(pluginHost))) return false;
  const step = progress.step(`Downloading the azuread plugin v${azureadVersion}`);
  const { code, stderr } = await capture(engine.pulumi, ["plugin", "install", "resource", "azuread", azureadVersion], {
    env: { ...process.env, PULUMI_HOME: home, PULUMI_SKIP_UPDATE_CHECK: "1" },
  });
  if (code !== 0 || !existsSync(file)) {
    step.fail(stderr.trim().split("\n").at(-1) ?? "no plugin came");
    return false;
  }
  step.done();
  return true;
}
