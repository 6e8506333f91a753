import type { Progress } from "../../engine/index.ts";
import { CliError, exitCodes } from "../cli-error.ts";
import { demoStack, type OpenTenant, openEmbedded } from "../embedded/open.ts";
import { brokenFiles, mend } from "../engine/broken-state.ts";
import { refuseHeld } from "../engine/failure.ts";
import { enginesLine, getEngine, openSession, type Session } from "../engine/session.ts";
import { ensureStack } from "../engine/stack.ts";
import { declaredOnce } from "../program-under-mocks/declared-once.ts";
import { findProject, type Project, stackFile } from "../project.ts";
import { recoverWords } from "../recover/words.ts";
import { tenantFolder } from "../tenant-folder.ts";
import { recoverIfUnfinished } from "./recover-if-unfinished.ts";

/** A demo that is ready to be brought up or taken down. */
export interface Demo {
  readonly project: Project;
  readonly session: Session;
  readonly tenant: OpenTenant;
  readonly progress: Progress;
  /** Stops here when the person interrupted what was being done. */
  goOn(): void;
  close(): Promise<void>;
}

/** Engine, embedded tenant and stack; a stack that a killed run left behind is put right first. */
export async function openDemo(from: string, progress: Progress): Promise<Demo> {
  const project = findProject(from);
  stackFile(project, demoStack);
  // What is wrong in the files is told whole, and before anything is fetched or started.
  await declaredOnce(project, demoStack);
  const folder = tenantFolder(project.folder);
  await getEngine(progress);
  const tenant = await openEmbedded(project, folder, progress);
  let interrupted = false;
  const interrupt = () => {
    interrupted = true;
  };
  process.on("SIGINT", interrupt).on("SIGTERM", interrupt);
  const close = async () => {
    process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
    await tenant.close();
  };
  const goOn = () => {
    if (interrupted)
      throw new CliError(exitCodes.interrupted, "Interrupted. Run the same command again and it goes on.");
  };
  try {
    const session = await openSession(project, folder, tenant.connection, progress);
    process.stdout.write(enginesLine(session));
    refuseHeld(session, demoStack);
    mendIfKilled(session);
    await ensureStack(session, demoStack);
    await recoverIfUnfinished(session, progress);
    goOn();
    return { project, session, tenant, progress, goOn, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A state that the killed run left unreadable is put right first: everything else reads it. */
function mendIfKilled(session: Session): void {
  const broken = brokenFiles(session.backendUrl, session.project.name, demoStack);
  if (broken.length === 0) return;
  process.stdout.write(`The last run was killed while it wrote its state:\n`);
  for (const file of broken) process.stdout.write(`  - ${recoverWords.en.mended(file)}\n`);
  mend(broken);
}
