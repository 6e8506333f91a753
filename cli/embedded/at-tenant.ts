import type { Connection } from "../../components/graph/index.ts";
import type { Progress } from "../../engine/index.ts";
import { openValues, readStackConfig } from "../program-under-mocks/stack-config.ts";
import type { Project } from "../project.ts";
import { connectionOf } from "../tenant-access.ts";
import { tenantFolder } from "../tenant-folder.ts";
import { connectionEnv } from "./connection.ts";
import { demoStack, openEmbedded } from "./open.ts";

/**
 * Does something at a stack's own tenant: for the stack `demo` the embedded one, which is up for as long as that takes
 * and which nothing in the person's environment leads away from; for every other where ARM_* and the stack's
 * configuration point.
 */
export async function atTenant<T>(
  project: Project,
  stack: string,
  progress: Progress,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  if (stack !== demoStack) return work(connectionOf(process.env, openValues(readStackConfig(project, stack))));
  const embedded = await openEmbedded(project, tenantFolder(project.folder), progress);
  try {
    const { TENANT_TRACE } = process.env;
    return await work(connectionOf({ TENANT_TRACE, ...connectionEnv(embedded.connection) }, {}));
  } finally {
    await embedded.close();
  }
}
