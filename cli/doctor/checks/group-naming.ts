import { z } from "zod";
import type { Check } from "../examined.ts";
import { ofType } from "../own-resources.ts";
import { seen } from "../seen.ts";

const graphGroupSetting = z.object({
  templateId: z.string(),
  values: z.array(z.object({ name: z.string(), value: z.string().nullish() })),
});

/** Microsoft's id of the template Group.Unified. */
const unifiedTemplate = "62375ab9-6b52-47ed-826b-58e47e0e304b";

/**
 * Under a naming policy with a prefix or suffix azuread makes no Microsoft 365 group: it gives each a passing name, which
 * the tenant refuses, and a group without a team is left.
 */
export const checkGroupNaming: Check = ({ declared, tenant }) => {
  const groups = ofType(declared, "azuread:index/group:Group").filter(
    ({ types }) => Array.isArray(types) && types.includes("Unified"),
  );
  if (groups.length === 0) return Promise.resolve([]);
  return seen({ of: "groupNaming" }, "GroupSettings.Read.All", async () => {
    const purpose = { attempt: "read", object: "the settings of groups" };
    const settings = await tenant.graph.list(graphGroupSetting, "/v1.0/groupSettings", purpose);
    const values = settings.find(({ templateId }) => templateId === unifiedTemplate)?.values ?? [];
    const asked = values.find(({ name }) => name === "PrefixSuffixNamingRequirement")?.value ?? "";
    return [{ verdict: asked === "" ? "good" : "bad", kind: "groupNaming", asked, groups: groups.length }];
  });
};
