import { z } from "zod";
import type { TenantClient } from "../../graph/index.ts";
import type { SettingAccess, Target } from "../access.ts";
import { exactlyOnce } from "../handler/exactly-once.ts";
import { readRows, type TemplateValues, writeRows } from "./directory-setting-values.ts";

const collection = "/v1.0/groupSettings";

const graphGroupSetting = z.object({
  id: z.string(),
  templateId: z.string(),
  values: z.array(z.object({ name: z.string(), value: z.string().nullable() })),
});
type GraphGroupSetting = z.infer<typeof graphGroupSetting>;

/**
 * The tenant-wide setting of a template. A tenant that never changed it has none and follows the template; from the
 * first change on it has one with all values.
 */
export function directorySettingAccess(templateId: string, name: string, table: TemplateValues): SettingAccess {
  async function own(tenant: TenantClient, target: Target): Promise<GraphGroupSetting | undefined> {
    const purpose = { attempt: "read", object: target.object };
    const all = await tenant.graph.list(graphGroupSetting, collection, purpose);
    return all.find((setting) => setting.templateId.toLowerCase() === templateId);
  }

  return {
    id: () => name,
    async find(tenant, target) {
      return { exists: true, values: readRows(table, (await own(tenant, target))?.values ?? []) };
    },
    async write(tenant, target, changes) {
      const purpose = { attempt: `set ${Object.keys(changes).join(", ")} on`, object: target.object };
      let setting = await own(tenant, target);
      if (setting === undefined) {
        const body = { templateId, values: writeRows(table, changes) };
        const outcome = await exactlyOnce(
          tenant.clock,
          () => tenant.graph.send("POST", collection, body, purpose),
          async () => {
            setting = await own(tenant, target);
            return setting !== undefined;
          },
        );
        if (outcome === "done" || setting === undefined) return;
      }
      // Whoever made it meanwhile made it with all its values: those that are not ours are kept.
      const values = writeRows(table, { ...readRows(table, setting.values), ...changes });
      await tenant.graph.send("PATCH", `${collection}/${setting.id}`, { values }, purpose);
    },
  };
}
