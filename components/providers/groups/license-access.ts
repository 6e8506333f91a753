import { z } from "zod";
import { isTenantError, type Json, type TenantClient } from "../../graph/index.ts";
import type { SettingAccess, Target } from "../access.ts";
import { agrees } from "../agrees.ts";
import { exactlyOnce } from "../handler/exactly-once.ts";
import { until } from "../handler/settle.ts";
import type { Held } from "../held.ts";
import { disabledPlansOf, licenseForm, licenseValue, pathOfSku, skuOfPath } from "./license-form.ts";
import { type GraphSubscribedSku, planIds, skuNamed, subscribedSkus } from "./skus.ts";

const assignedLicense = z.object({ skuId: z.string(), disabledPlans: z.array(z.string()).nullish() });
const graphGroupLicenses = z.object({
  id: z.string(),
  assignedLicenses: z.array(assignedLicense).nullish(),
  licenseProcessingState: z.object({ state: z.string().nullish() }).nullish(),
});
type GraphGroupLicenses = z.infer<typeof graphGroupLicenses>;

/** How long Microsoft may work through the members before the deployment goes on without waiting. */
const processingMs = 300_000;

/** Group-based licensing. Nested groups get nothing: only direct members do. */
export const licenseAccess: SettingAccess = {
  id: groupOf,
  async find(tenant, target) {
    const [group, skus] = await Promise.all([readGroup(tenant, target), subscribedSkus(tenant, target.object)]);
    if (group === undefined) return { exists: false, values: {} };
    const rows = (group.assignedLicenses ?? []).map((row): [string, Json] => {
      const sku = skus.find((known) => known.skuId.toLowerCase() === row.skuId.toLowerCase());
      const path = pathOfSku(sku?.skuPartNumber.toUpperCase() ?? row.skuId.toLowerCase());
      const written = disabledPlansOf(licenseForm.hold(target.settings)[path]);
      return [path, licenseValue(planNames(sku, row.disabledPlans ?? [], written))];
    });
    return { exists: true, values: Object.fromEntries(rows) };
  },
  async write(tenant, target, changes, present) {
    const { object } = target;
    const skus = await subscribedSkus(tenant, object);
    const body = licenseBody(skus, changes, Object.keys(present.values), object);
    const purpose = { attempt: `set ${Object.keys(changes).map(skuOfPath).join(", ")} on`, object };
    await exactlyOnce(
      tenant.clock,
      () => tenant.graph.send("POST", `/v1.0/groups/${groupOf(target)}/assignLicense`, body, purpose),
      async () => {
        const { values } = await licenseAccess.find(tenant, target);
        return Object.entries(changes).every(([path, value]) => agrees(value, values[path]));
      },
    );
    await until(tenant.clock, processingMs, async () =>
      isProcessing(await readGroup(tenant, target)) ? undefined : true,
    );
  },
};

function licenseBody(skus: GraphSubscribedSku[], changes: Held, assigned: string[], object: string) {
  const addLicenses: Json[] = [];
  const removeLicenses: Json[] = [];
  for (const [path, value] of Object.entries(changes)) {
    const name = skuOfPath(path);
    if (value === null) {
      if (assigned.includes(path)) removeLicenses.push(skuNamed(skus, name, object).skuId);
      continue;
    }
    const sku = skuNamed(skus, name, object);
    addLicenses.push({
      skuId: sku.skuId,
      disabledPlans: planIds(sku, disabledPlansOf(value), object),
    });
  }
  return { addLicenses, removeLicenses };
}

async function readGroup(tenant: TenantClient, target: Target): Promise<GraphGroupLicenses | undefined> {
  const path = `/v1.0/groups/${groupOf(target)}?$select=id,assignedLicenses,licenseProcessingState`;
  try {
    return await tenant.graph.get(graphGroupLicenses, path, { attempt: "read the licences of", object: target.object });
  } catch (error) {
    if (isTenantError(error, 404)) return undefined;
    throw error;
  }
}

/** Names of the plans that are left out; an id where the program wrote the id. */
function planNames(sku: GraphSubscribedSku | undefined, ids: string[], written: string[]): string[] {
  return ids.map((id) => {
    if (written.includes(id.toLowerCase())) return id.toLowerCase();
    const plan = sku?.servicePlans.find((known) => known.servicePlanId.toLowerCase() === id.toLowerCase());
    return plan?.servicePlanName.toUpperCase() ?? id.toLowerCase();
  });
}

function isProcessing(group: GraphGroupLicenses | undefined): boolean {
  const state = group?.licenseProcessingState?.state;
  // "ProcessingComplete" is the one that ends it; a group that was never licensed has none.
  return state === "QueuedForProcessing" || state === "ProcessingInProgress";
}

function groupOf(target: Target): string {
  return target.key.groupId ?? "";
}
