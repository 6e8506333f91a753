import { z } from "zod";
import { isTenantError, type TenantClient } from "../../graph/index.ts";
import type { SettingAccess, Target } from "../access.ts";
import { NothingSentError } from "../handler/failure.ts";
import { until } from "../handler/settle.ts";

const group = z.object({
  membershipRuleProcessingState: z.string().nullish(),
  membershipRule: z.string().nullish(),
  membershipRuleProcessingStatus: z.object({ status: z.string(), errorMessage: z.string().nullish() }).nullish(),
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
    const state = sentences[seen?.rule ?? "settled"];
    throw new NothingSentError(
      `${target.object} has ${seen?.members ?? 0} members, and the organisation file says ${expected} (within ${within} %); ${state}. Wait and run again, or correct what HR wrote or the number in the file`,
    );
  },
};

/** How far Entra is with the group's rule; a group without one is settled. */
type RuleState = "settled" | "paused" | "at work" | "failed";

interface Seen {
  members: number;
  rule: RuleState;
}

const sentences: Record<RuleState, string> = {
  settled: "its rule is not at work, so the number will not come right by itself",
  paused: "its rule is paused",
  "at work": "its rule is still at work: Entra takes minutes to hours",
  failed: "its rule failed: look at the group in Entra",
};

async function look(tenant: TenantClient, target: Target): Promise<Seen | undefined> {
  const { object } = target;
  const path = `/groups/${groupOf(target)}`;
  const asked = "membershipRule,membershipRuleProcessingState,membershipRuleProcessingStatus";
  try {
    const [found, members] = await Promise.all([
      // Beta, because how far a rule is is told there alone.
      tenant.graph.get(group, `/beta${path}?$select=${asked}`, { attempt: "read", object }),
      tenant.graph.list(member, `/v1.0${path}/members?$select=id&$top=999`, { attempt: "read the members of", object }),
    ]);
    return { members: members.length, rule: ruleState(found) };
  } catch (error) {
    if (isTenantError(error, 404)) return undefined;
    throw error;
  }
}

function ruleState(found: z.infer<typeof group>): RuleState {
  if (found.membershipRuleProcessingState === "Paused") return "paused";
  // Graph's words. None at all is a group without a rule, or a tenant that does not tell: then the number alone decides.
  switch (found.membershipRuleProcessingStatus?.status) {
    case "NotStarted":
    case "Running":
      return "at work";
    case "Failed":
      return "failed";
    default:
      return "settled";
  }
}

function isRight(target: Target, { members, rule }: Seen): boolean {
  const expected = numberOf(target, "expected");
  // Five percent of a small persona is nobody: one person more or less is never a mistake in the rule.
  const slack = Math.max(1, Math.floor((expected * numberOf(target, "withinPercent")) / 100));
  return rule === "settled" && Math.abs(members - expected) <= slack;
}

function numberOf(target: Target, name: "expected" | "withinPercent"): number {
  const value = target.settings[name];
  return typeof value === "number" ? value : 0;
}

function groupOf(target: Target): string {
  return target.key.groupId ?? "";
}
