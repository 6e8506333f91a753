import { isTenantError, type TenantClient } from "../graph/index.ts";
import type { Target } from "./access.ts";

/** Deletes an object of Graph; one that is gone already is as good. */
export async function removeIfThere(tenant: TenantClient, target: Target, path: string): Promise<void> {
  const purpose = { attempt: "delete", object: target.object };
  await tenant.graph.send("DELETE", path, undefined, purpose).catch((error: unknown) => {
    if (!isTenantError(error, 404)) throw error;
  });
}
