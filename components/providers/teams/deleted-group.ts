import { z } from "zod";
import { isTenantError, type TenantClient } from "../../graph/index.ts";
import type { Target } from "../access.ts";
import { NothingSentError } from "../handler/failure.ts";

const graphDeleted = z.looseObject({ id: z.string(), deletedDateTime: z.string().nullish() });

/** A group that was deleted in the last 30 days never becomes known to Teams by waiting: it can be restored, with its team. */
export async function refuseDeletedGroup(tenant: TenantClient, target: Target, groupId: string): Promise<void> {
  try {
    const path = `/v1.0/directory/deletedItems/${groupId}`;
    const purpose = { attempt: "look among what was deleted for", object: target.object };
    const { deletedDateTime } = await tenant.graph.get(graphDeleted, path, purpose);
    const when = deletedDateTime ? ` on ${deletedDateTime.slice(0, 10)}` : "";
    throw new NothingSentError(
      `${target.object}: the group was deleted${when}. \`m365-tenant recover\` restores it with its team, channels and files for 30 days after that; or take the group out of the state (\`pulumi refresh\`) to make another one`,
    );
  } catch (error) {
    // Not there, or not to be seen: then it is waited for as before.
    if (!isTenantError(error, 403, 404)) throw error;
  }
}
