import { existsSync, readFileSync } from "node:fs";
import type { Progress } from "../../engine/index.ts";
import { CliError, exitCodes } from "../cli-error.ts";
import { demoStack, openEmbedded } from "../embedded/open.ts";
import { chosenBackend, enginesLine, openSession, type Session } from "../engine/session.ts";
import { ensureStack, stackExists } from "../engine/stack.ts";
import { findProject, stackFile } from "../project.ts";
import { prepare, tenantFolder } from "../tenant-folder.ts";
import { keepTokenFresh } from "./fresh-token.ts";

/** A stack that is ready to be previewed or applied, and what must be closed afterwards. */
export type OpenStack = { session: Session; close(): Promise<void> };

/** Opens a stack on its own tenant: the stack `demo` on the embedded one, every other where ARM_* points. */
export async function openStack(from: string, stack: string, progress: Progress): Promise<OpenStack> {
  const project = findProject(from);
  stackFile(project, stack);
  const folder = tenantFolder(project.folder);
  prepare(folder);
  if (stack === demoStack) {
    const tenant = await openEmbedded(project, folder, progress);
    try {
      const session = await openSession(project, folder, tenant.connection, progress);
      process.stderr.write(enginesLine(session));
      await ensureStack(session, stack);
      return { session, close: () => tenant.close() };
    } catch (error) {
      await tenant.close();
      throw error;
    }
  }
  requireTenant(stack);
  const stopRenewing = await keepTokenFresh(process.env);
  const close = () => Promise.resolve(stopRenewing());
  try {
    const session = await openSession(project, folder, undefined, progress);
    process.stderr.write(enginesLine(session));
    await requireStack(session, stack);
    return { session, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function requireStack(session: Session, stack: string): Promise<void> {
  if (await stackExists(session, stack)) return;
  throw new CliError(
    exitCodes.usage,
    `Stack ${stack} is not in the backend ${session.backendUrl}: make it once with \`pulumi stack init ${stack}\`.`,
  );
}

/** A real tenant's state belongs where colleagues and CI find it, and its credentials come from the environment. */
function requireTenant(stack: string): void {
  const missing = ["ARM_TENANT_ID", "ARM_CLIENT_ID"].filter((name) => !process.env[name]);
  if (missing.length > 0) {
    throw new CliError(
      exitCodes.usage,
      `Stack ${stack} needs ${missing.join(" and ")} in the environment: whose tenant, and which app signs in.`,
    );
  }
  const tokenFile = process.env.ARM_OIDC_TOKEN_FILE_PATH;
  if (tokenFile !== undefined && (!existsSync(tokenFile) || readFileSync(tokenFile, "utf8").trim() === "")) {
    throw new CliError(exitCodes.usage, `ARM_OIDC_TOKEN_FILE_PATH names ${tokenFile}, which holds no token.`);
  }
  if (chosenBackend(process.env) !== undefined) return;
  throw new CliError(
    exitCodes.usage,
    `Stack ${stack} needs a place for its state: set PULUMI_BACKEND_URL (for example azblob://…), or log in with \`pulumi login\` to a bucket or folder.`,
  );
}
