import { isTenantError, type TenantClient } from "../../graph/index.ts";
import type { Target } from "../access.ts";
import { until } from "../handler/settle.ts";

/** How late a channel that an interrupted run made may show in its team. */
const showsWithinMs = 90_000;

/**
 * A refused channel whose name is taken: by one that shows late, for which is waited, or by a deleted one. That keeps its
 * name for 30 days, and no request shows or restores it.
 */
export async function awaitTaken(
  tenant: TenantClient,
  target: Target,
  name: string,
  error: unknown,
  isThere: () => Promise<boolean>,
): Promise<void> {
  if (!isTenantError(error, 400) || !/name.*(exist|taken|in use)/i.test(error.facts.answer ?? "")) throw error;
  const found = await until(tenant.clock, showsWithinMs, async () => ((await isThere()) ? true : undefined));
  if (found) return;
  throw new Error(
    `${target.object}: the channel name "${name}" is taken, and no channel of the team has it: one of this name was deleted in the last 30 days. An owner restores it in Teams under Manage team, Channels, Deleted, and the next \`up\` takes it over; or give the channel another name`,
    { cause: error },
  );
}
