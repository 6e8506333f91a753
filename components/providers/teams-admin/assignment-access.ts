import { z } from "zod";
import { isTenantError, type TenantClient } from "../../graph/index.ts";
import { groupsPerPolicyType } from "../../groups-per-policy-type.ts";
import type { SettingAccess, Target } from "../access.ts";
import { inTurn } from "../handler/in-turn.ts";
import { until } from "../handler/settle.ts";
import type { Held } from "../held.ts";
import { quotaReason } from "./group-quota.ts";
import { keepsOrder, placeFor, rememberRank } from "./rank-order.ts";

const collection = "/Skype.Policy/groupPolicyAssignments";

/** The service writes these names with a capital or without. */
const teamsAdminAssignment = z.record(z.string(), z.json()).transform((row) => {
  const lower = Object.fromEntries(Object.entries(row).map(([name, value]) => [name.toLowerCase(), value]));
  const rank = lower.rank;
  return {
    groupId: String(lower.groupid ?? ""),
    policyType: String(lower.policytype ?? ""),
    policyName: String(lower.policyname ?? "").replace(/^Tag:/i, ""),
    rank: typeof rank === "string" ? Number(rank) : (rank ?? null),
  };
});
type TeamsAdminAssignment = z.infer<typeof teamsAdminAssignment>;

/** One policy type of one group. The route says which; the body says only policy and place. */
export const assignmentAccess: SettingAccess = {
  id: (target) => `${groupOf(target)}/${typeOf(target)}`,
  async find(tenant, target) {
    rememberRank(groupOf(target), target.settings);
    const rows = await readType(tenant, target);
    const own = rows.find((row) => isOwn(row, target));
    if (own === undefined) return { exists: false, values: {} };
    const declared = Number(target.settings.rank);
    const rank = keepsOrder(own, declared, rows) ? declared : own.rank;
    return { exists: true, values: { policyName: own.policyName, rank } };
  },
  create: assign,
  async write(tenant, target, changes, present) {
    const { policyName = null, rank = null } = present.values;
    await assign(tenant, target, { policyName, rank, ...changes });
  },
  async remove(tenant, target) {
    const purpose = { attempt: `take ${typeOf(target)} from`, object: target.object };
    await tenant.teamsAdmin.send("DELETE", one(target), undefined, purpose).catch((error: unknown) => {
      if (!isTenantError(error, 404)) throw error;
    });
  },
};

/** How late a new assignment is seen. */
const appearsWithinMs = 60_000;

/**
 * Assignments of one type move each other's places: one is made after the other, and not before the list shows the one
 * before, from which the next place is counted.
 */
function assign(tenant: TenantClient, target: Target, values: Held): Promise<void> {
  const type = typeOf(target);
  return inTurn(`${tenant.tenantId} ${type}`, async () => {
    const before = await readType(tenant, target);
    const others = before.filter((row) => !isOwn(row, target));
    if (others.length >= groupsPerPolicyType)
      throw new Error(`${target.object} ${quotaReason(type, others.length + 1)}`);
    const purpose = { attempt: `give ${type} ${String(values.policyName)} to`, object: target.object };
    const body = { PolicyName: values.policyName ?? null, Rank: placeFor(Number(values.rank), others) };
    await tenant.teamsAdmin.send("PATCH", one(target), body, purpose);
    if (others.length < before.length) return;
    await until(tenant.clock, appearsWithinMs, async () =>
      (await readType(tenant, target)).find((row) => isOwn(row, target)),
    );
  });
}

async function readType(tenant: TenantClient, target: Target): Promise<TeamsAdminAssignment[]> {
  return (await readAll(tenant, target)).filter((row) => row.policyType === typeOf(target));
}

function readAll(tenant: TenantClient, target: Target): Promise<TeamsAdminAssignment[]> {
  return tenant.teamsAdmin.list(teamsAdminAssignment, collection, {
    attempt: "read the policies of",
    object: target.object,
  });
}

function isOwn(row: TeamsAdminAssignment, target: Target): boolean {
  return row.groupId.toLowerCase() === groupOf(target).toLowerCase();
}

function one(target: Target): string {
  return `${collection}/${groupOf(target)}/policyTypes/${typeOf(target)}`;
}

function groupOf(target: Target): string {
  return target.key.groupId ?? "";
}

function typeOf(target: Target): string {
  return String(target.settings.policyType ?? "");
}
