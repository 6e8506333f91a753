import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import { ConfigError } from "../../components/config/config-error.ts";
import type { OrganisationConfig } from "../../components/config/organisation.ts";
import { loadOrganisation } from "../../components/config/parse-organisation.ts";
import { telephonyStackSchema } from "../../components/config/telephony/stack-section.ts";
import { openTenant } from "../../components/graph/index.ts";
import { queueSituations } from "../../components/telephony/voice/answer.ts";
import { dial } from "../../components/telephony/voice/dial.ts";
import { momentFrom } from "../../components/telephony/voice/moment.ts";
import { planVoice } from "../../components/telephony/voice/plan-voice.ts";
import { terminalProgress } from "../../engine/index.ts";
import { ask } from "../ask.ts";
import { CliError, exitCodeHelp, exitCodes } from "../cli-error.ts";
import { atTenant } from "../embedded/at-tenant.ts";
import { demoStack } from "../embedded/open.ts";
import { carryOutNumbers } from "../numbers/carry-out.ts";
import { readFeed } from "../numbers/feed.ts";
import { type NumberAction, planNumbers } from "../numbers/plan.ts";
import { readNumberTenant } from "../numbers/read-tenant.ts";
import { dialledLines, numberLine } from "../numbers/words.ts";
import { readStackConfig } from "../program-under-mocks/stack-config.ts";
import { findProject, type Project } from "../project.ts";

interface NumbersOptions {
  readonly stack: string;
  readonly feed: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly takeMany?: boolean;
}

interface TestOptions {
  readonly stack: string;
  readonly at?: string;
  readonly press?: string;
  readonly queues?: string;
}

/** More than this share of people losing their numbers at once is more likely a broken feed than a broken day. */
const manyTaken = { share: 0.1, least: 5 };

/** `m365-tenant numbers give` and `numbers test`: the numbers that HR says people have, and what comes of dialling. */
export function addPeopleNumbers(program: Command): void {
  const numbers = program.commands.find((command) => command.name() === "numbers");
  if (numbers === undefined) throw new TypeError("`numbers` is added to the program before its jobs");
  numbers
    .command("give")
    .description("give people the numbers that the HR feed says they have")
    .option("-s, --stack <name>", "the stack", demoStack)
    .option("--feed <file>", "CSV with userPrincipalName, telephoneNumber and unit, everyone who has a number (needed)")
    .option("--dry-run", "print the plan and stop")
    .option("--take-many", "go on though many people lose their numbers")
    .option("-y, --yes", "do what the plan says without asking")
    .addHelpText(
      "after",
      `
Example:
  m365-tenant numbers give --feed hr.csv --dry-run
People are named by their line in the feed; nothing of the feed is kept. What was cut off is finished by the next run.
${exitCodeHelp}`,
    )
    .action(async (options: NumbersOptions) => {
      process.exitCode = await reconcile(options);
    });
  numbers
    .command("test <dialled>")
    .description("say what leaves, or who answers, when this is dialled in the municipality")
    .option("-s, --stack <name>", "the stack whose organisation file is used", demoStack)
    .option("--at <time>", 'on the town hall\'s clock, such as "2026-12-24 13:00"')
    .option("--press <keys>", "keys the caller presses, one for each menu, such as 91")
    .option("--queues <situation>", `how it is at the queues: ${queueSituations.join(", ")}`, "answered")
    .addHelpText(
      "after",
      `
Example:
  m365-tenant numbers test 9000 --at "2026-12-24 13:00"
It asks nobody: the answer comes from the organisation file alone.
${exitCodeHelp}`,
    )
    .action((dialled: string, options: TestOptions) => {
      process.stdout.write(`${test(dialled, options).join("\n")}\n`);
    });
}

function test(dialled: string, { stack, at, press = "", queues }: TestOptions): string[] {
  const { organisation, telephony } = organisationOf(findProject(process.cwd()), stack);
  const plan = planVoice(organisation, telephony, organisation.municipality.language);
  const moment = momentFrom(at ?? wallClock(plan.country.timeZone.iana));
  if (moment === undefined) throw new CliError(exitCodes.usage, `--at ${at}: no time; write it as "2026-12-24 13:00"`);
  const situation = queueSituations.find((one) => one === queues);
  if (situation === undefined) {
    throw new CliError(exitCodes.usage, `--queues ${queues}: unknown; write one of ${queueSituations.join(", ")}`);
  }
  if (!/^\d*$/.test(press)) throw new CliError(exitCodes.usage, `--press ${press}: no keys; write digits, such as 91`);
  const call = { at: moment, presses: [...press].map(Number), queues: situation };
  return [`On ${moment.date} at ${moment.time}:`, ...dialledLines(dialled, dial(plan, dialled, call))];
}

const wallClock = (timeZone: string) => new Date().toLocaleString("sv-SE", { timeZone }).slice(0, 16);

async function reconcile(options: NumbersOptions): Promise<number> {
  const project = findProject(process.cwd());
  if (options.feed === undefined)
    throw new CliError(exitCodes.usage, "--feed is missing; write the path of the HR feed");
  const { organisation, telephony, locations } = organisationOf(project, options.stack);
  const rows = readFeed(readText(options.feed), organisation);
  if ("mistakes" in rows)
    throw new CliError(exitCodes.usage, `${options.feed} cannot be used:\n  ${rows.mistakes.join("\n  ")}`);
  const progress = terminalProgress();
  return atTenant(project, options.stack, progress, async (connection) => {
    const tenant = await openTenant(connection);
    const ours = [...Object.values(telephony.attendants), ...Object.values(telephony.queues)].flatMap(
      ({ number }) => number ?? [],
    );
    const actions = planNumbers(
      rows,
      await readNumberTenant(tenant),
      new Set([...ours, ...Object.values(telephony.rooms)]),
    );
    process.stdout.write(planText(actions));
    const orders = actions.filter(({ kind }) => kind === "take" || kind === "give");
    const left = actions.some(({ kind }) => kind === "conflict") ? exitCodes.undecided : exitCodes.done;
    if (orders.length === 0 || options.dryRun) return left;
    refuseMany(actions, options);
    if (!options.yes) await ask("en");
    const sites = new Map(
      organisation.sectors.flatMap(({ units }) => units.map(({ key, site = "" }) => [key, site] as const)),
    );
    const failures = await carryOutNumbers(tenant, actions, (unit) => locations[sites.get(unit) ?? ""], progress);
    for (const { number, message } of failures) process.stdout.write(`  ${number}: ${message}\n`);
    return failures.length > 0 ? exitCodes.refused : left;
  });
}

function planText(actions: readonly NumberAction[]): string {
  const lines = actions.flatMap((action) => numberLine(action) ?? []);
  const kept = actions.filter(({ kind }) => kind === "keep").length;
  return `${[...lines.map((line) => `  - ${line}`), `${kept} people have their number already.`].join("\n")}\n`;
}

function refuseMany(actions: readonly NumberAction[], { takeMany = false }: NumbersOptions): void {
  const lost = actions.filter((action) => action.kind === "take" && action.why === "notInFeed").length;
  const having = actions.filter(({ kind }) => kind !== "give" && kind !== "conflict").length;
  if (takeMany || lost < manyTaken.least || lost <= having * manyTaken.share) return;
  throw new CliError(
    exitCodes.bad,
    `${lost} of ${having} people would lose their number. Nothing was done: if the feed is whole and this is meant, add --take-many.`,
  );
}

function organisationOf(project: Project, stack: string) {
  const { values } = readStackConfig(project, stack);
  const path = values[`${project.name}:organisation`];
  if (path === undefined)
    throw new CliError(exitCodes.usage, `stack ${stack}: ${project.name}:organisation is missing`);
  const organisation = load(resolve(project.folder, path));
  const { telephony } = organisation;
  if (telephony === undefined) throw new CliError(exitCodes.usage, `${path} has no telephony section; write one`);
  const section = telephonyStackSchema.safeParse(JSON.parse(values[`${project.name}:telephony`] ?? "{}"));
  return { organisation, telephony, locations: section.data?.locations ?? {} };
}

function load(path: string): OrganisationConfig {
  try {
    return loadOrganisation(path);
  } catch (error) {
    if (error instanceof ConfigError) throw new CliError(exitCodes.usage, error.message, { cause: error });
    throw error;
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new CliError(exitCodes.usage, `${file} cannot be read; write the path of the HR feed`, { cause: error });
  }
}
