import { groupType, type PolicyView } from "../conditional-access.ts";
import { type DeclaredTenant, isUnknown, knownOutput, leavesAt, valueAt } from "../declared-tenant.ts";
import type { RuleSettings } from "../settings/rule-settings.ts";
import type { PolicySummary, Summaries } from "../summary.ts";
import { unset } from "../tri.ts";
import { allowedExclusions } from "./exclusions.ts";

/** Somebody a policy leaves out. */
export interface Excluded {
  /** The logical name of the group, or the id. */
  readonly name: string;
  /** The words a policy may name them by: ids and symbols. */
  readonly words: readonly string[];
  readonly isBreakGlass: boolean;
  /** What the component that declares the policy says of it: who answers, and until when; for good without a day. */
  readonly answer: Answer | undefined;
}

type Answer = NonNullable<PolicySummary["exceptions"]>[number];

/** Whom a policy leaves out: by id where it is known, else by what its component says. Reads the tenant once for all. */
export function exclusionsOf(tenant: DeclaredTenant, settings: RuleSettings, summaries: Summaries) {
  const breakGlass = allowedExclusions(tenant, { ...settings, exceptions: [] }, summaries);
  const [ids, symbols] = [new Set(breakGlass.ids), new Set(breakGlass.symbols)];
  const groups = groupNames(tenant);

  return (policy: PolicyView): { readonly known: readonly Excluded[]; readonly unknown: boolean } => {
    const summary = summaries.byPolicy.get(policy.resource.urn);
    const { words, open } = wordsOf(policy, summary);
    const known = words.map((word): Excluded => {
      const bare = word.replace(/^(group|id|user|role):/, "");
      const names = [bare, ...(groups.get(bare) ?? [])];
      return {
        name: names.at(-1) ?? bare,
        words: [...new Set([...names, ...names.flatMap((name) => [`group:${name}`, `id:${name}`, `user:${name}`])])],
        isBreakGlass: names.some((name) => ids.has(name)) || symbols.has(word),
        answer: summary?.exceptions?.find(
          ({ who }) => who === word || names.includes(who.replace(/^(group|id|user):/, "")),
        ),
      };
    });
    return { known, unknown: open && !summary };
  };
}

function wordsOf({ resource }: PolicyView, summary: PolicySummary | undefined) {
  const users = (name: string) => valueAt(resource.inputs, "conditions", "users", name);
  const [groups, people, roles] = ["excludedGroups", "excludedUsers", "excludedRoles"].map((name) =>
    leavesAt(users(name)),
  );
  const guests = users("excludedGuestsOrExternalUsers");
  const open = [groups, people, roles].some((list) => list?.open || (list?.unknown ?? 0) > 0) || isUnknown(guests);
  const words =
    open && summary
      ? summary.exclude.filter((symbol) => !symbol.startsWith("guests:"))
      : [
          ...(groups?.known ?? []).map((id) => `id:${id}`),
          ...(people?.known ?? []).map((id) => `user:${id}`),
          ...(roles?.known ?? []).map((id) => `role:${id}`),
        ];
  const foreign = unset(guests) === "no" || summary?.exclude.some((word) => word.startsWith("guests:"));
  return { words: [...words, ...(foreign ? ["guests"] : [])], open };
}

/** The id and the logical name of every declared group, by either of them. */
function groupNames(tenant: DeclaredTenant): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const resource of tenant.resources) {
    if (resource.type !== groupType) continue;
    const id = knownOutput(resource, "objectId");
    const both = id === undefined ? [resource.name] : [id, resource.name];
    for (const name of both) names.set(name, both);
  }
  return names;
}
