import type { PolicyView } from "../conditional-access.ts";
import { type DeclaredTenant, knownOutput, leavesAt, valueAt } from "../declared-tenant.ts";
import type { RuleSettings } from "../settings/rule-settings.ts";
import { groupsNamed, type Summaries } from "../summary.ts";
import { all, type Tri, unset, within } from "../tri.ts";

/** Whom a policy may leave out: break-glass, and those an exception speaks of. By id, and by symbol while ids are unknown. */
export interface AllowedExclusions {
  readonly ids: readonly string[];
  readonly symbols: readonly string[];
}

export function allowedExclusions(
  tenant: DeclaredTenant,
  settings: RuleSettings,
  { breakGlass }: Summaries,
): AllowedExclusions {
  const excepted = (settings.exceptions ?? []).filter(({ rule }) => rule === "exclusions-accounted-for");
  const names = [...breakGlass, ...(settings.breakGlass ?? []), ...excepted.map(({ on }) => on)];
  const bare = names.map((name) => name.replace(/^(group|user|id):/, ""));
  const ids = bare.flatMap((name) => [
    name,
    ...groupsNamed(name, tenant).flatMap((group) => knownOutput(group, "objectId") ?? []),
    ...tenant.resources
      .filter(({ inputs, type }) => type === "azuread:index/group:Group" && inputs.displayName === name)
      .flatMap((group) => knownOutput(group, "objectId") ?? []),
  ]);
  return { ids, symbols: bare.flatMap((name) => [`group:${name}`, `id:${name}`, `user:${name}`]) };
}

/** Whether a policy leaves out nobody but those it may. Roles and kinds of guests are never left out. */
export function onlyAllowedExclusions(policy: PolicyView, allowed: AllowedExclusions, summaries: Summaries): Tri {
  const summary = summaries.byPolicy.get(policy.resource.urn);
  const answered = (summary?.exceptions ?? []).map(({ who }) => who);
  const ids = [...allowed.ids, ...answered.flatMap((who) => summaries.idOf(who) ?? [])];
  const users = (name: string) => valueAt(policy.resource.inputs, "conditions", "users", name);
  const excluded = (name: string) => leavesAt(policy.resource.inputs, "conditions", "users", name);
  const sure = all(
    unset(users("excludedRoles")),
    unset(users("excludedGuestsOrExternalUsers")),
    within(excluded("excludedUsers"), ids),
    within(excluded("excludedGroups"), ids),
  );
  if (sure !== "unknown" || !summary) return sure;
  return summary.exclude.every((symbol) => allowed.symbols.includes(symbol) || answered.includes(symbol))
    ? "yes"
    : "no";
}
