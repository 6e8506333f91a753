import type { TenantContext } from "../context.ts";
import { type Entity, isObject, type JsonObject, strings } from "../store/json.ts";
import { asksFor, effectOf, targetOf } from "./access-words.ts";

/** The conditional access policies that look at a person, why, and why not where one leaves the person out. */
export function whyAccess(context: TenantContext, user: Entity): JsonObject[] {
  const standing = standingOf(context, user);
  return [...context.store.collection("conditionalAccessPolicies").values()]
    .flatMap((policy): JsonObject[] => {
      const users = isObject(policy.conditions) && isObject(policy.conditions.users) ? policy.conditions.users : {};
      const why = reason(users, "include", standing);
      if (why === undefined || policy.state === "disabled") return [];
      return [
        {
          name: policy.displayName ?? null,
          state: policy.state ?? null,
          target: targetOf(context, policy),
          asks: asksFor(context, policy),
          effect: effectOf(policy),
          why,
          leftOut: reason(users, "exclude", standing) ?? null,
        },
      ];
    })
    .sort((a, b) => String(a.name).localeCompare(String(b.name), "nb", { numeric: true }));
}

interface Standing {
  readonly id: string;
  readonly isGuest: boolean;
  /** Names of groups the person is in, through other groups too, by id. */
  readonly groups: ReadonlyMap<string, string>;
  /** Names of roles the person holds, by the id of the role's template. */
  readonly roles: ReadonlyMap<string, string>;
}

function standingOf({ store }: TenantContext, user: Entity): Standing {
  const groups = new Map<string, string>();
  const walk = (id: string): void => {
    for (const holder of store.relations.holders("members", id).keys()) {
      const group = store.collection("groups").get(holder);
      if (group === undefined || groups.has(holder)) continue;
      groups.set(holder, String(group.displayName));
      walk(holder);
    }
  };
  walk(user.id);
  const held = [...store.collection("roleAssignments").values()].filter(
    ({ principalId }) => principalId === user.id || groups.has(String(principalId)),
  );
  const roles = held.map(({ roleDefinitionId }): [string, string] => {
    const id = String(roleDefinitionId);
    return [id, String(store.collection("roleDefinitions").get(id)?.displayName ?? id)];
  });
  return { id: user.id, isGuest: user.userType === "Guest", groups, roles: new Map(roles) };
}

/** What of the person the policy names on one of its two sides. */
function reason(users: JsonObject, side: "include" | "exclude", standing: Standing): string | undefined {
  const named = strings(users[`${side}Users`]);
  if (named.includes(standing.id)) return "this person by name";
  const group = strings(users[`${side}Groups`]).find((id) => standing.groups.has(id));
  if (group !== undefined) return standing.groups.get(group);
  const role = strings(users[`${side}Roles`]).find((id) => standing.roles.has(id));
  if (role !== undefined) return standing.roles.get(role);
  const isGuests = isObject(users[`${side}GuestsOrExternalUsers`]) || named.includes("GuestsOrExternalUsers");
  if (standing.isGuest && isGuests) return "guests";
  return named.includes("All") ? "everyone" : undefined;
}
