import type { Command } from "commander";
import { terminalProgress } from "../../engine/index.ts";
import { CliError, exitCodeHelp, exitCodes } from "../cli-error.ts";
import { type EmbeddedConnection, runningTenant } from "../embedded/connection.ts";
import { seedOf } from "../embedded/open.ts";
import { startTenantProcess } from "../embedded/start.ts";
import { findProject } from "../project.ts";
import { prepare, tenantFolder } from "../tenant-folder.ts";

const weathers = ["calm", "real", "storm"] as const;

interface EmulatorOptions {
  readonly port: string;
  readonly seed?: string;
  readonly weather: string;
  readonly weatherSpeed: string;
  readonly grant?: string;
  readonly json?: boolean;
}

/** `m365-tenant emulator`: keeps the embedded tenant up until it is stopped. */
export function addEmulator(program: Command): void {
  program
    .command("emulator")
    .description("keep the embedded tenant up, so that plain pulumi works on it in another shell")
    .option("-p, --port <number>", "port on 127.0.0.1; 0 takes a free one", "0")
    .option("--seed <who>", "who lives in a new tenant: empty, voss, or an organisation file (default: stack demo's)")
    .option("--weather <kind>", "calm, real or storm: lag, throttling and failures", "real")
    .option("--weather-speed <number>", "lag ends and limits fill up so many times as fast as the service's", "1")
    .option("--grant <list>", "permissions of the deploying application: all, a file, or names by comma (default: all)")
    .option("--json", "print url, caFile, tenantId, clientId, clientSecret and subscriptionId as one line of JSON")
    .addHelpText(
      "after",
      `
Example:
  m365-tenant emulator --port 8443
  eval "$(m365-tenant env)" && pulumi preview --stack demo      (in another shell)
The tenant is kept in .tenant/snapshot.json and goes on from there; --seed is for a new one.
${exitCodeHelp}`,
    )
    .action(async (options: EmulatorOptions) => {
      await emulate(options);
    });
}

async function emulate(options: EmulatorOptions): Promise<void> {
  const port = Number(options.port);
  if (!/^\d+$/.test(options.port) || port > 65_535) {
    throw new CliError(exitCodes.usage, `--port ${options.port}: write a number from 0 to 65535`);
  }
  const weatherSpeed = Number(options.weatherSpeed);
  if (!Number.isInteger(weatherSpeed) || weatherSpeed < 1 || weatherSpeed > 1_000) {
    throw new CliError(exitCodes.usage, `--weather-speed ${options.weatherSpeed}: write a number from 1 to 1000`);
  }
  if (!weathers.some((kind) => kind === options.weather)) {
    throw new CliError(exitCodes.usage, `--weather ${options.weather}: write one of ${weathers.join(", ")}`);
  }
  const project = findProject(process.cwd());
  const folder = tenantFolder(project.folder);
  prepare(folder);
  const running = await runningTenant(folder);
  if (running) {
    process.stderr.write(`The embedded tenant is up already (process ${running.pid ?? "unknown"}).\n`);
    print(running, options.json);
    return;
  }
  const step = terminalProgress().step("Starting the embedded tenant");
  const started = await startTenantProcess(folder, {
    port,
    seed: options.seed ?? seedOf(project),
    weather: options.weather,
    weatherSpeed,
    ...(options.grant === undefined ? {} : { grant: options.grant }),
  }).catch((error: unknown) => {
    step.fail("see below");
    throw error;
  });
  step.done();
  print(started.connection, options.json);
  const stop = () => void started.stop();
  process.on("SIGINT", stop).on("SIGTERM", stop).on("SIGHUP", stop);
  await started.ended;
}

function print(connection: EmbeddedConnection, json: boolean | undefined): void {
  const { url, caFile, tenantId, clientId, clientSecret, subscriptionId } = connection;
  process.stdout.write(
    json
      ? `${JSON.stringify({ url, caFile, tenantId, clientId, clientSecret, subscriptionId })}\n`
      : `The embedded tenant: ${url}/\nIn another shell: eval "$(m365-tenant env)", then pulumi preview --stack demo\nCtrl-C stops it; it is kept and goes on from there.\n`,
  );
}
