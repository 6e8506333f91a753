import { z } from "zod";
import { isTenantError, type TenantClient } from "../../graph/index.ts";
import type { SettingAccess, Target } from "../access.ts";
import { exactlyOnce } from "../handler/exactly-once.ts";

/** Microsoft's id of the template Group.Unified.Guest. */
const templateId = "08d542b9-071f-4e16-94b0-74abb372e3d9";
const name = "AllowToAddGuests";

const graphSetting = z.object({
  id: z.string(),
  templateId: z.string(),
  values: z.array(z.object({ name: z.string(), value: z.string().nullable() })),
});
type GraphSetting = z.infer<typeof graphSetting>;

/** A setting that a group carries or does not; without it the tenant's own holds. */
export const guestSettingAccess: SettingAccess = {
  id: groupOf,
  async find(tenant, target) {
    const settings = await settingsOf(tenant, target);
    if (settings === undefined) return { exists: false, values: {} };
    const value = own(settings)?.values.find((row) => row.name === name)?.value;
    return { exists: true, values: value ? { [name]: value.toLowerCase() === "true" } : {} };
  },
  async write(tenant, target, changes) {
    const value = changes[name];
    const known = own((await settingsOf(tenant, target)) ?? []);
    if (value === null || value === undefined) return remove(tenant, target, known);
    const purpose = { attempt: `set ${name} on`, object: target.object };
    const values = [{ name, value: String(value) }];
    let setting = known;
    if (setting === undefined) {
      const outcome = await exactlyOnce(
        tenant.clock,
        () => tenant.graph.send("POST", collection(target), { templateId, values }, purpose),
        async () => {
          setting = own((await settingsOf(tenant, target)) ?? []);
          return setting !== undefined;
        },
      );
      if (outcome === "done" || setting === undefined) return;
    }
    await tenant.graph.send("PATCH", `${collection(target)}/${setting.id}`, { values }, purpose);
  },
};

async function remove(tenant: TenantClient, target: Target, setting: GraphSetting | undefined): Promise<void> {
  if (setting === undefined) return;
  const purpose = { attempt: `take ${name} from`, object: target.object };
  await tenant.graph
    .send("DELETE", `${collection(target)}/${setting.id}`, undefined, purpose)
    .catch((error: unknown) => {
      if (!isTenantError(error, 404)) throw error;
    });
}

async function settingsOf(tenant: TenantClient, target: Target): Promise<GraphSetting[] | undefined> {
  try {
    return await tenant.graph.list(graphSetting, collection(target), { attempt: "read", object: target.object });
  } catch (error) {
    if (isTenantError(error, 404)) return undefined;
    throw error;
  }
}

function own(settings: readonly GraphSetting[]): GraphSetting | undefined {
  return settings.find((setting) => setting.templateId.toLowerCase() === templateId);
}

function collection(target: Target): string {
  return `/v1.0/groups/${groupOf(target)}/settings`;
}

function groupOf(target: Target): string {
  return target.key.groupId ?? "";
}
