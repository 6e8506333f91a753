import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { dirname } from "node:path";
import type { DeclaredTenant } from "../../policies/rules.ts";
import { CliError, exitCodes } from "../cli-error.ts";
import type { Project } from "../project.ts";
import { sibling } from "../sibling.ts";
import type { ChildAnswer, ChildOrder } from "./messages.ts";
import { readStackConfig } from "./stack-config.ts";

const patienceMs = 120_000;

/**
 * Everything a stack declares, without an engine, a network or credentials: its program is run in a process of its
 * own with mocks for a tenant. Takes a second or two.
 */
export async function declareTenant(project: Project, stack: string): Promise<DeclaredTenant> {
  const order: ChildOrder = {
    folder: project.folder,
    main: project.main,
    project: project.name,
    stack,
    config: readStackConfig(project, stack),
  };
  const { answer, output } = await ask(order, project);
  if (answer === undefined) {
    throw new CliError(exitCodes.usage, `The program ${project.main} ended without a word.${tail(output)}`);
  }
  if (answer.kind === "declared") return answer.tenant;
  const what = answer.expected ? answer.message : `${answer.stack || answer.message}${tail(output)}`;
  throw new CliError(exitCodes.usage, `Stack ${stack} cannot be built:\n${what}`);
}

function ask(order: ChildOrder, project: Project): Promise<{ answer: ChildAnswer | undefined; output: string }> {
  const main = order.main;
  const child = spawn(process.execPath, [...project.nodeArgs, sibling(import.meta.url, "./child.ts")], {
    // As the engine does: the program's working directory is the folder of `main`.
    cwd: statSync(main).isDirectory() ? main : dirname(main),
    env: withoutCredentials(process.env),
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      output = (output + text).slice(-8_000);
    });
  }
  return new Promise((resolve, reject) => {
    let answer: ChildAnswer | undefined;
    const timer = setTimeout(() => child.kill("SIGKILL"), patienceMs);
    child.once("message", (message: ChildAnswer) => {
      answer = message;
    });
    child.once("error", reject);
    child.once("close", () => {
      clearTimeout(timer);
      resolve({ answer, output });
    });
    child.send(order);
  });
}

/** A program under mocks needs no tenant, so it gets no way to one. */
function withoutCredentials(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(ARM_|AZURE_|PULUMI_)/.test(name)));
}

function tail(output: string): string {
  const said = output.split("\n").filter((line) => line.trim() !== "" && !/^ {4}at /.test(line));
  return said.length === 0 ? "" : `\nIt printed:\n${said.slice(-15).join("\n")}`;
}
