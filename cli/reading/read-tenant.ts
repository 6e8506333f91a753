import { isTenantError, openTenant, type TenantClient } from "../../components/graph/index.ts";
import { terminalProgress } from "../../engine/index.ts";
import { CliError, exitCodes } from "../cli-error.ts";
import { atTenant } from "../embedded/at-tenant.ts";
import { findProject } from "../project.ts";

/** Reads something of a stack's tenant; a refusal is the tenant's, and says what is missing. */
export async function readTenant<T>(
  stack: string,
  permission: string,
  read: (tenant: TenantClient) => Promise<T>,
): Promise<T> {
  try {
    return await atTenant(findProject(process.cwd()), stack, terminalProgress(), async (connection) =>
      read(await openTenant(connection)),
    );
  } catch (error) {
    if (!isTenantError(error)) throw error;
    const advice = isTenantError(error, 401, 403) ? `; the application needs ${permission}` : "";
    throw new CliError(exitCodes.refused, `${error.message}${advice}`, { cause: error });
  }
}
