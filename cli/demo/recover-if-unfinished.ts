import { existsSync } from "node:fs";
import type { Progress } from "../../engine/index.ts";
import { CliError, exitCodes } from "../cli-error.ts";
import { demoStack } from "../embedded/open.ts";
import type { Session } from "../engine/session.ts";
import { locksOf } from "../engine/stack-lock.ts";
import { needsPerson } from "../recover/plan.ts";
import { carryOut, findRecovery } from "../recover/recover.ts";
import { actionLine } from "../recover/words.ts";

/** On the embedded tenant nobody else works, so what is certain is done without asking. */
export async function recoverIfUnfinished(session: Session, progress: Progress): Promise<void> {
  const locks = locksOf(session.backendUrl, session.project.name, demoStack);
  if (locks.length === 0 && !existsSync(session.folder.unfinished)) return;
  const recovery = await findRecovery(session, demoStack, progress);
  if (recovery.actions.length === 0) return;
  process.stdout.write("The last run did not end as it should. Before going on:\n");
  for (const action of recovery.actions) process.stdout.write(`  - ${actionLine(action, "en")}\n`);
  if (needsPerson(recovery.actions)) {
    throw new CliError(
      exitCodes.machine,
      `A person has to choose first, see above; then run \`m365-tenant recover --stack ${demoStack}\`.`,
    );
  }
  await carryOut(session, demoStack, recovery, progress);
}
