import { groupType } from "../conditional-access.ts";
import { type DeclaredResource, type DeclaredTenant, knownOutput } from "../declared-tenant.ts";
import type { RuleSettings } from "../settings/rule-settings.ts";
import { readSummaries } from "../summary.ts";

/** The groups that a component or the settings call break-glass, as far as they are declared. */
export function breakGlassGroups(tenant: DeclaredTenant, settings: RuleSettings): readonly DeclaredResource[] {
  const names = [...readSummaries(tenant).breakGlass, ...(settings.breakGlass ?? [])].map((name) =>
    name.replace(/^(group|user|id):/, ""),
  );
  return tenant.resources.filter(
    (resource) =>
      resource.type === groupType &&
      (names.includes(resource.name) || names.includes(knownOutput(resource, "objectId") ?? "")),
  );
}
