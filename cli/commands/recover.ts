import type { Command } from "commander";
import { type Progress, terminalProgress } from "../../engine/index.ts";
import type { Language } from "../../policies/rules.ts";
import { ask } from "../ask.ts";
import { CliError, exitCodeHelp, exitCodes } from "../cli-error.ts";
import { demoStack, type OpenTenant, openEmbedded } from "../embedded/open.ts";
import { brokenFiles, mend } from "../engine/broken-state.ts";
import { refuseHeld } from "../engine/failure.ts";
import { openSession } from "../engine/session.ts";
import { stackExists } from "../engine/stack.ts";
import { languageOf, languageOption } from "../language.ts";
import { findProject, type Project, stackFile } from "../project.ts";
import type { Action } from "../recover/plan.ts";
import { carryOut, findRecovery } from "../recover/recover.ts";
import { actionLine, isDone, recoverWords } from "../recover/words.ts";
import { prepare, type TenantFolder, tenantFolder } from "../tenant-folder.ts";

interface RecoverOptions {
  readonly stack: string;
  readonly yes?: boolean;
  readonly restore?: string[];
  readonly language?: string;
}

/** `m365-tenant recover`: puts a stack right whose run was killed. */
export function addRecover(program: Command): void {
  program
    .command("recover")
    .description("put a stack right whose run was killed: its lock, and what is in the tenant but not in the state")
    .option("-s, --stack <name>", "the stack; demo is on the embedded tenant", demoStack)
    .option("--restore <ids...>", "deleted Microsoft 365 groups to have back instead of making second ones")
    .option("-y, --yes", "do what the plan says without asking")
    .addOption(languageOption())
    .addHelpText(
      "after",
      `
Example:
  m365-tenant recover --stack prod
The plan is printed first. Stack demo is looked at on the embedded tenant; every other one with the ARM_* variables
that pulumi itself would use. Nothing in the tenant is deleted: what is there twice is listed with its ids.
${exitCodeHelp}`,
    )
    .action(async (options: RecoverOptions) => {
      process.exitCode = await recover(options);
    });
}

async function recover({ stack, restore = [], yes = false, language: asked }: RecoverOptions): Promise<number> {
  const progress = terminalProgress();
  const project = findProject(process.cwd());
  stackFile(project, stack);
  const language = languageOf(asked, project, stack);
  const words = recoverWords[language];
  const folder = tenantFolder(project.folder);
  prepare(folder);
  const tenant = await tenantFor(project, folder, stack, progress);
  try {
    const session = await openSession(project, folder, tenant?.connection, progress);
    const broken = brokenFiles(session.backendUrl, project.name, stack);
    if (broken.length > 0) {
      refuseHeld(session, stack);
      process.stdout.write(planText(words.toDo, broken.map(words.mended)));
      if (!yes) await ask(language);
      mend(broken);
    }
    if (!(await stackExists(session, stack))) {
      process.stdout.write(`${words.noSuchStack(stack, session.backendUrl)}\n`);
      return exitCodes.done;
    }
    const recovery = await findRecovery(session, stack, progress, restore);
    refuseUnknown(restore, recovery.actions);
    if (recovery.actions.length === 0) {
      process.stdout.write(`${words.inOrder(stack)}\n`);
      return exitCodes.done;
    }
    const todo = recovery.actions.filter(isDone);
    if (todo.length > 0) {
      process.stdout.write(planText(words.toDo, linesOf(todo, language)));
      if (!yes) await ask(language);
      await carryOut(session, stack, recovery, progress);
    }
    return leftOver(stack, recovery.actions, language);
  } finally {
    await tenant?.close();
  }
}

function refuseUnknown(restore: readonly string[], actions: readonly Action[]): void {
  const restored = actions.flatMap((action) => (action.kind === "restore" ? [action.id] : []));
  const unknown = restore.filter((id) => !restored.includes(id));
  if (unknown.length > 0)
    throw new CliError(
      exitCodes.usage,
      `--restore ${unknown.join(" ")}: no deleted group of a name that the program declares and the tenant lacks; run recover without it to see which there are`,
    );
}

function leftOver(stack: string, actions: readonly Action[], language: Language): number {
  const { toDecide, goOn } = recoverWords[language];
  const left = actions.filter((action) => !isDone(action));
  if (left.length > 0) process.stdout.write(planText(toDecide, linesOf(left, language)));
  if (left.some((action) => action.kind === "choose")) return exitCodes.undecided;
  process.stdout.write(`${goOn(stack)}\n`);
  return exitCodes.done;
}

function tenantFor(
  project: Project,
  folder: TenantFolder,
  stack: string,
  progress: Progress,
): Promise<OpenTenant | undefined> {
  return stack === demoStack ? openEmbedded(project, folder, progress) : Promise.resolve(undefined);
}

const linesOf = (actions: readonly Action[], language: Language) =>
  actions.map((action) => actionLine(action, language));

function planText(title: string, lines: readonly string[]): string {
  return `${title}:\n${lines.map((line) => `  - ${line}\n`).join("")}`;
}
