import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { CliError, exitCodes } from "../cli-error.ts";
import { sibling } from "../sibling.ts";
import type { TenantFolder } from "../tenant-folder.ts";
import { type EmbeddedConnection, forgetConnection, keepConnection, parseConnection } from "./connection.ts";

export interface StartOptions {
  readonly port: number;
  readonly seed: string;
  readonly weather: string;
  /** Lag ends and limits fill up so many times as fast as the service's. @default 1 */
  readonly weatherSpeed?: number;
  /** Permissions of the deploying application: `all`, a file, or names by comma. @default "all" */
  readonly grant?: string;
}

/** An embedded tenant that this command started, and must stop. */
export interface StartedTenant {
  readonly connection: EmbeddedConnection;
  /** Resolves when the process has ended, by whatever cause. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the embedded tenant as a process of its own. It gets its own process group: Ctrl-C in the terminal must not
 * take the tenant away from under a running `pulumi up`.
 */
export async function startTenantProcess(folder: TenantFolder, options: StartOptions): Promise<StartedTenant> {
  const args = [
    sibling(import.meta.url, "../../emulator/main.ts"),
    ...["--port", String(options.port), "--seed", options.seed, "--weather", options.weather],
    ...["--weather-speed", String(options.weatherSpeed ?? 1)],
    ...(options.grant === undefined ? [] : ["--grant", options.grant]),
    ...["--snapshot", folder.snapshot, "--folder", folder.root, "--json"],
  ];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"], detached: true });
  const complaint: string[] = [];
  child.stderr?.setEncoding("utf8").on("data", (text: string) => complaint.push(text));
  const ended = once(child, "exit").then(() => forgetConnection(folder));
  const connection = await firstLine(child, ended);
  if (!connection) throw new CliError(exitCodes.machine, sentenceOf(complaint.join(""), options));
  keepConnection(folder, { ...connection, pid: child.pid });
  return { connection, ended, stop: () => stop(child, ended) };
}

async function firstLine(child: ChildProcess, ended: Promise<void>): Promise<EmbeddedConnection | undefined> {
  if (!child.stdout) return undefined;
  const lines = createInterface({ input: child.stdout });
  const line = new Promise<string | undefined>((resolve) => {
    lines.once("line", resolve);
    void ended.then(() => resolve(undefined));
  });
  const text = await line;
  return text === undefined ? undefined : parseConnection(text);
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
  await ended;
}

/** What the process said before it ended, whole: it may be a report of many mistakes. */
function sentenceOf(complaint: string, options: StartOptions): string {
  if (complaint.includes("EADDRINUSE")) {
    return `Port ${options.port} is in use: choose another with --port, or leave --port out and a free one is taken.`;
  }
  const said = complaint
    .trim()
    .split("\n")
    .filter((line) => line.trim() !== "" && !/^ {4}at /.test(line));
  return `The embedded tenant did not start${said.length > 0 ? `: ${said.join("\n").replace(/^✗ /, "")}` : "."}`;
}
