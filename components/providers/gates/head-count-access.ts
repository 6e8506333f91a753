import { z } from "zod";
import { isTenantError, type TenantClient } from "../../graph/index.ts";
import type { SettingAccess, Target } from "../access.ts";
import { NothingSentError } from "../handler/failure.ts";
import { until } from "../handler/settle.ts";

const group = z.object({
  membershipRuleProcessingState: z.string().nullish(),
  membershipRule: z.string().nullish(),
});
const member = z.object({ id: z.string() });

/** How long a group that was made in the same run may take to fill before the run ends without it. */
const fillsWithinMs = 120_000;

/** Counts who is in a group. Nothing is ever written. */
export const headCountAccess: SettingAccess = {
  id: groupOf,
  async find(tenant, target) {
    const seen = await look(tenant, target);
    if (seen === undefined) return { exists: false, values: {} };
    return { exists: true, values: isRight(target, seen) ? { expected: numberOf(target, "expected") } : {} };
  },
  async write(tenant, target) {
    let seen: Seen | undefined;
    const right = await until(tenant.clock, fillsWithinMs, async () => {
      seen = await look(tenant, target);
      return seen !== undefined && isRight(target, seen) ? true : undefined;
    });
    if (right) return;
    const expected = numberOf(target, "expected");
    const within = numberOf(target, "withinPercent");
    const state = seen?.paused ? "its rule is paused" : "its rule may still be at work: Entra takes minutes to hours";
    throw new NothingSentError(
      `${target.object} has ${seen?.members ?? 0} members, and the organisation file says ${expected} (within ${within} %); ${state}. Wait and run again, or correct what HR wrote or the number in the file`,
    );
  },
};

interface Seen {
  members: number;
  paused: boolean;
}

async function look(tenant: TenantClient, target: Target): Promise<Seen | undefined> {
  const { object } = target;
  const path = `/v1.0/groups/${groupOf(target)}`;
  try {
    const [found, members] = await Promise.all([
      tenant.graph.get(group, `${path}?$select=membershipRule,membershipRuleProcessingState`, {
        attempt: "read",
        object,
      }),
      tenant.graph.list(member, `${path}/members?$select=id&$top=999`, { attempt: "read the members of", object }),
    ]);
    return { members: members.length, paused: found.membershipRuleProcessingState === "Paused" };
  } catch (error) {
    if (isTenantError(error, 404)) return undefined;
    throw error;
  }
}

function isRight(target: Target, { members, paused }: Seen): boolean {
  const expected = numberOf(target, "expected");
  // Five percent of a small persona is nobody: one person more or less is never a mistake in the rule.
  const slack = Math.max(1, Math.floor((expected * numberOf(target, "withinPercent")) / 100));
  return !paused && Math.abs(members - expected) <= slack;
}

function numberOf(target: Target, name: "expected" | "withinPercent"): number {
  const value = target.settings[name];
  return typeof value === "number" ? value : 0;
}

function groupOf(target: Target): string {
  return target.key.groupId ?? "";
}
