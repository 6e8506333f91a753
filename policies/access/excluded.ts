import type { PolicyView } from "../conditional-access.ts";
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

/** Whom a policy leaves out: by id where it is known, else by what its component says. */
export function excludedOf(
  policy: PolicyView,
  tenant: DeclaredTenant,
  settings: RuleSettings,
  summaries: Summaries,
): { readonly known: readonly Excluded[]; readonly unknown: boolean } {
  const users = (name: string) => valueAt(policy.resource.inputs, "conditions", "users", name);
  const groups = leavesAt(users("excludedGroups"));
  const people = leavesAt(users("excludedUsers"));
  const roles = leavesAt(users("excludedRoles"));
  const guests = users("excludedGuestsOrExternalUsers");
  const lists = [groups, people, roles];
  const summary = summaries.byPolicy.get(policy.resource.urn);
  const openIds = lists.some(({ open, unknown }) => open || unknown > 0) || isUnknown(guests);
  const words =
    openIds && summary
      ? summary.exclude.filter((symbol) => !symbol.startsWith("guests:"))
      : [
          ...groups.known.map((id) => `id:${id}`),
          ...people.known.map((id) => `user:${id}`),
          ...roles.known.map((id) => `role:${id}`),
        ];
  const { exclude: guestWords = [] } = summary ?? {};
  const foreign = unset(guests) === "no" || guestWords.some((word) => word.startsWith("guests:"));
  const breakGlass = allowedExclusions(tenant, { ...settings, exceptions: [] }, summaries);
  const all = [...words, ...(foreign ? ["guests"] : [])].map((word) => {
    const bare = word.replace(/^(group|id|user|role):/, "");
    const named = [bare, ...groupNames(bare, tenant)];
    return {
      name: named.at(-1) ?? bare,
      words: [...new Set([...named, ...named.flatMap((name) => [`group:${name}`, `id:${name}`, `user:${name}`])])],
      isBreakGlass: named.some((name) => breakGlass.ids.includes(name)) || breakGlass.symbols.includes(word),
      answer: summary?.exceptions?.find(
        ({ who }) => who === word || named.includes(who.replace(/^(group|id|user):/, "")),
      ),
    };
  });
  return { known: all, unknown: openIds && !summary };
}

/** The id and the logical name of a declared group, from either of them. */
function groupNames(word: string, tenant: DeclaredTenant): readonly string[] {
  const group = tenant.resources.find(
    (resource) =>
      resource.type === "azuread:index/group:Group" &&
      (resource.name === word || knownOutput(resource, "objectId") === word),
  );
  if (!group) return [];
  const id = knownOutput(group, "objectId");
  return id === undefined ? [group.name] : [id, group.name];
}
