import { parseArgs } from "node:util";
import { readGrant } from "./grant.ts";
import { beginStart } from "./groundwork/begin-start.ts";
import { layBeside } from "./groundwork/lay-beside.ts";
import type { TenantStartOptions } from "./index.ts";
import { StartError } from "./start-error.ts";

const help = `Starts an embedded Microsoft 365 tenant on 127.0.0.1.

  --port NUMBER       port to listen on; 0 takes any free one (default 0)
  --seed NAME         what a new tenant holds: empty, voss, an organisation file (.yaml), or a snapshot (.json) (default empty)
  --weather KIND      calm, real or storm: lag, throttling and failures (default real)
  --weather-seed N    repeats the same weather (default 1)
  --weather-speed N   lag ends and limits fill up N times as fast as the service's (default 1)
  --grant WHAT        application permissions of the deploying application: all, names separated by commas, or a
                      file of names (default all)
  --snapshot FILE     keeps the tenant in this file; goes on from it when it is there
  --folder DIR        where ca.pem is written (default: beside the snapshot)
  --json              prints one line of JSON when it listens
  --help

SIGTERM and SIGINT stop it and keep the snapshot.`;

const weathers = ["calm", "real", "storm"] as const;

/** The command: reads its options, starts the tenant, stops it on SIGTERM or SIGINT. */
export async function runCommand(): Promise<void> {
  try {
    await start();
  } catch (error) {
    fail(error);
  }
}

async function start(): Promise<void> {
  const { values } = read();
  if (values.help) {
    console.log(help);
    return;
  }
  const options = {
    port: whole("--port", values.port, 65_535),
    seed: values.seed,
    weather:
      weathers.find((kind) => kind === values.weather) ?? wrong("--weather", values.weather, weathers.join(", ")),
    weatherSeed: whole("--weather-seed", values["weather-seed"], 2 ** 31),
    weatherSpeed: whole("--weather-speed", values["weather-speed"], 1_000, 1),
    grant: readGrant(values.grant),
    ...(values.snapshot === undefined ? {} : { snapshot: values.snapshot }),
    ...(values.folder === undefined ? {} : { folder: values.folder }),
  } satisfies TenantStartOptions;
  const begun = beginStart(options, layBeside);
  const { startTenant } = await import("./index.ts");
  const tenant = await startTenant(options, begun);
  const { url, caFile, tenantId, clientId, clientSecret, subscriptionId } = tenant;
  console.log(
    values.json
      ? JSON.stringify({ url, caFile, tenantId, clientId, clientSecret, subscriptionId })
      : `Embedded tenant: ${url}\n  CA            ${caFile}\n  tenant        ${tenantId}\n  client        ${clientId}\n  client secret ${clientSecret}\n  subscription  ${subscriptionId}`,
  );
  const stop = (): void => {
    tenant.stop().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

function read() {
  try {
    return parseArgs({
      options: {
        port: { type: "string", default: "0" },
        seed: { type: "string", default: "empty" },
        weather: { type: "string", default: "real" },
        "weather-seed": { type: "string", default: "1" },
        "weather-speed": { type: "string", default: "1" },
        grant: { type: "string", default: "all" },
        snapshot: { type: "string" },
        folder: { type: "string" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
  } catch (cause) {
    throw new StartError(`${cause instanceof Error ? cause.message : String(cause)} (see --help)`, { cause });
  }
}

function whole(option: string, value: string, most: number, least = 0): number {
  const number = Number(value);
  return /^\d+$/.test(value) && number >= least && number <= most
    ? number
    : wrong(option, value, `a number from ${least} to ${most}`);
}

function wrong(option: string, value: string, wanted: string): never {
  throw new StartError(`${option} is "${value}"; write ${wanted}.`);
}

function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
