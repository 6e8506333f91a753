import { z } from "zod";
import { isTenantError, type TenantClient } from "../../components/graph/index.ts";
import type { Progress } from "../../engine/index.ts";
import type { Action, DeletedGroup } from "./plan.ts";

const graphDeleted = z.looseObject({ id: z.string(), displayName: z.string(), deletedDateTime: z.string() });
const items = "/v1.0/directory/deletedItems";
/** How long a restored group may be unseen. */
const lookEveryMs = 2_000;
const looks = 60;

/** The groups deleted in the last 30 days; oldest first. Security groups are gone at once and never among them. */
export async function readDeletedGroups(tenant: TenantClient): Promise<readonly DeletedGroup[]> {
  const path = `${items}/microsoft.graph.group?$select=id,displayName,deletedDateTime`;
  const found = await tenant.graph.list(graphDeleted, path, { attempt: "list", object: "the deleted groups" });
  return found
    .map(({ id, displayName, deletedDateTime }) => ({ id, displayName, deletedAt: deletedDateTime }))
    .sort((one, other) => Date.parse(one.deletedAt) - Date.parse(other.deletedAt));
}

/** Brings deleted groups back as what they were, and waits until the tenant shows them. */
export async function restoreGroups(
  tenant: TenantClient,
  actions: readonly Action[],
  progress: Progress,
): Promise<void> {
  const restored = actions.filter((action) => action.kind === "restore");
  if (restored.length === 0) return;
  const step = progress.step(`Restoring ${restored.length} groups`);
  try {
    await Promise.all(restored.map((group) => restore(tenant, group)));
    step.done();
  } catch (error) {
    step.fail("see below");
    throw error;
  }
}

async function restore(tenant: TenantClient, { id, displayName }: { id: string; displayName: string }): Promise<void> {
  const object = `the group "${displayName}"`;
  const purpose = { attempt: "restore", object };
  // Sent twice it finds nothing more to restore: then the group is there.
  await tenant.graph
    .send("POST", `${items}/${id}/restore`, undefined, purpose, { repeatable: true })
    .catch((error: unknown) => {
      if (!isTenantError(error, 404)) throw error;
    });
  for (let look = 0; look < looks; look++) {
    if (await isThere(tenant, id, object)) return;
    await tenant.clock.sleep(lookEveryMs);
  }
  throw new Error(
    `${object} was restored, and the tenant does not show it after ${(looks * lookEveryMs) / 1_000} s; run this again`,
  );
}

async function isThere(tenant: TenantClient, id: string, object: string): Promise<boolean> {
  try {
    await tenant.graph.get(z.looseObject({}), `/v1.0/groups/${id}?$select=id`, { attempt: "look for", object });
    return true;
  } catch (error) {
    if (isTenantError(error, 404)) return false;
    throw error;
  }
}
