import { z } from "zod";
import { isTenantError, type TenantClient } from "../../graph/index.ts";
import type { SettingAccess, Target } from "../access.ts";
import { NothingSentError } from "../handler/failure.ts";
import { until } from "../handler/settle.ts";
import type { HeldForm } from "../held.ts";

const graphPolicy = z.looseObject({ id: z.string(), managedGroupTypes: z.string() });

/** How long a policy made a moment ago may be unseen. */
const policyAppearsWithinMs = 60_000;

/** A group that no policy names holds nothing: to declare that it does not expire is to declare none. */
export const groupExpiryForm: HeldForm = {
  hold: ({ expires }) => (expires === undefined ? {} : { expires: expires === true ? true : null }),
  replace: (settings, values) => ("expires" in values ? { ...settings, expires: values.expires === true } : settings),
};

/** Whether the tenant's expiry policy names this one group. Without a policy no group expires. */
export const groupExpiryAccess: SettingAccess = {
  id: groupOf,
  async find(tenant, target) {
    try {
      const naming = await namingPolicies(tenant, target);
      return { exists: true, values: naming.length > 0 ? { expires: true } : {} };
    } catch (error) {
      if (isTenantError(error, 404)) return { exists: false, values: {} };
      throw error;
    }
  },
  async write(tenant, target, { expires }) {
    if (expires === true) await name(tenant, target);
    else await leaveOut(tenant, target);
  },
};

async function name(tenant: TenantClient, target: Target): Promise<void> {
  const policy = await until(tenant.clock, policyAppearsWithinMs, () => only(tenant, target));
  if (policy === undefined)
    throw new NothingSentError(
      `${target.object}: the tenant has no group lifecycle policy to name the group in; declare a GroupLifecyclePolicy with managedGroupTypes "Selected" and let this resource depend on it`,
    );
  await act(tenant, target, policy, "addGroup");
}

async function leaveOut(tenant: TenantClient, target: Target): Promise<void> {
  // What names the group is seen with it, while the tenant's list may still miss a policy made a moment ago.
  const [naming] = await namingPolicies(tenant, target);
  const policy = naming ?? (await only(tenant, target));
  if (policy === undefined) return;
  await act(tenant, target, policy, "removeGroup").catch((error: unknown) => {
    // The policy went with the same destroy.
    if (!isTenantError(error, 404)) throw error;
  });
}

async function act(
  tenant: TenantClient,
  target: Target,
  { id, managedGroupTypes }: z.infer<typeof graphPolicy>,
  action: "addGroup" | "removeGroup",
): Promise<void> {
  if (managedGroupTypes !== "Selected")
    throw new NothingSentError(
      `${target.object}: the tenant's group lifecycle policy has managedGroupTypes "${managedGroupTypes}" and takes no group by name; set it to "Selected"`,
    );
  const attempt = action === "addGroup" ? "let expire" : "keep from expiring";
  const purpose = { attempt, object: target.object };
  const path = `/v1.0/groupLifecyclePolicies/${id}/${action}`;
  await tenant.graph.send("POST", path, { groupId: groupOf(target) }, purpose, { repeatable: true });
}

async function only(tenant: TenantClient, target: Target) {
  const [policy] = await policies(tenant, target, "/v1.0/groupLifecyclePolicies");
  return policy;
}

function namingPolicies(tenant: TenantClient, target: Target) {
  return policies(tenant, target, `/v1.0/groups/${groupOf(target)}/groupLifecyclePolicies`);
}

function policies(tenant: TenantClient, { object }: Target, path: string) {
  return tenant.graph.list(graphPolicy, path, { attempt: "read", object });
}

function groupOf(target: Target): string {
  return target.key.groupId ?? "";
}
