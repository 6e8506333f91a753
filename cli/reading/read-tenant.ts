import { isTenantError, type TenantClient } from "../../components/graph/index.ts";
import { CliError, exitCodes } from "../cli-error.ts";
import { tenantOf } from "../tenant-access.ts";

/** Reads something of the tenant that the ARM_* variables name; a refusal is the tenant's, and says what is missing. */
export async function readTenant<T>(permission: string, read: (tenant: TenantClient) => Promise<T>): Promise<T> {
  try {
    return await read(await tenantOf(process.env, {}));
  } catch (error) {
    if (!isTenantError(error)) throw error;
    const advice = isTenantError(error, 401, 403) ? `; the application needs ${permission}` : "";
    throw new CliError(exitCodes.refused, `${error.message}${advice}`, { cause: error });
  }
}
