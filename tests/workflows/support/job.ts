import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const workflowSchema = z.looseObject({
  jobs: z.record(
    z.string(),
    z.looseObject({
      environment: z.string(),
      env: z.record(z.string(), z.string()),
      steps: z.array(z.looseObject({ run: z.string().optional() })),
    }),
  ),
});

/** Where a job runs: the checkout, the variables of its GitHub environment, and what its machine has. */
export interface JobPlace {
  readonly folder: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly machine: Readonly<Record<string, string>>;
}

/** The job of a workflow: how the last of its npm scripts ended, and all that was printed. */
export interface RanJob {
  readonly script: string;
  readonly code: number | null;
  readonly output: string;
}

/** Runs a workflow's npm scripts one after the other, as GitHub does; the first that fails is the last. */
export async function runJob(workflow: string, place: JobPlace): Promise<RanJob> {
  const { jobs } = workflowSchema.parse(parse(readFileSync(join(".github", "workflows", workflow), "utf8")));
  const [job] = Object.values(jobs);
  if (!job) throw new Error(`${workflow} has no job`);
  const scripts = job.steps.flatMap(({ run }) => /^npm run ([\w:-]+)$/.exec(run ?? "")?.[1] ?? []);
  const temporary = join(place.folder, ".runner");
  mkdirSync(temporary, { recursive: true });
  const handedOn = join(temporary, "env");
  writeFileSync(handedOn, "");
  let ran: RanJob = { script: "", code: 0, output: "" };
  for (const script of scripts) {
    const env = {
      ...ownEnvironment(),
      ...place.machine,
      ...Object.fromEntries(Object.entries(job.env).map(([name, value]) => [name, filled(value, place.variables)])),
      ...{ CI: "true", RUNNER_TEMP: temporary, GITHUB_ENV: handedOn },
      ...handedOnTo(handedOn),
    };
    const { code, output } = await runScript(script, place.folder, env);
    ran = { script, code, output: ran.output + output };
    if (code !== 0) break;
  }
  return ran;
}

/** The environment a job runs in behind an approval, by the workflow's own word. */
export function environmentOf(workflow: string): string {
  const { jobs } = workflowSchema.parse(parse(readFileSync(join(".github", "workflows", workflow), "utf8")));
  return Object.values(jobs)[0]?.environment ?? "";
}

/** Nothing of the person's own sign-ins: a job has what the workflow gives it. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const wanted = /^(PATH|HOME|USER|LANG|TMPDIR|XDG_\w+|GO\w*|npm_config_registry)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => wanted.test(name)));
}

function filled(value: string, variables: JobPlace["variables"]): string {
  return value.replaceAll(/\$\{\{ vars\.(\w+) \}\}/g, (_, name: string) => {
    const given = variables[name];
    if (given === undefined) throw new Error(`the workflow asks for the variable ${name}`);
    return given;
  });
}

function handedOnTo(file: string): Record<string, string> {
  if (!existsSync(file)) return {};
  const lines = readFileSync(file, "utf8").split("\n");
  return Object.fromEntries(
    lines.filter((line) => line.includes("=")).map((line) => [line.split("=")[0] ?? "", line.replace(/^[^=]*=/, "")]),
  );
}

async function runScript(script: string, cwd: string, env: NodeJS.ProcessEnv) {
  const child = spawn("npm", ["run", "--no-update-notifier", script], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const [code] = (await once(child, "close")) as [number | null];
  return { code, output };
}
