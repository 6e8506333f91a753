import type { TenantContext } from "../context.ts";
import { type Entity, isObject, type JsonObject, text } from "../store/json.ts";
import { whyAccess } from "./why-access.ts";
import { whyPolicies } from "./why-policies.ts";

/** How many people a search shows at once. */
const shownPeople = 12;

/** People whose name or sign-in name holds the words. */
export function findPeople({ store }: TenantContext, words: string): JsonObject {
  const wanted = words.trim().toLowerCase();
  const found = [...store.collection("users").values()].filter(({ displayName, userPrincipalName }) =>
    `${String(displayName)} ${String(userPrincipalName)}`.toLowerCase().includes(wanted),
  );
  const people = found.slice(0, shownPeople).map(({ id, displayName, userPrincipalName }) => ({
    id,
    name: displayName ?? null,
    detail: userPrincipalName ?? null,
  }));
  return { people, more: found.length - people.length };
}

/** What one person has, and why. */
export function onePerson(context: TenantContext, id: string): JsonObject | undefined {
  const { store } = context;
  const user = store.collection("users").get(id);
  if (user === undefined) return undefined;
  const groups = [...store.relations.holders("members", id).keys()].flatMap((holder) => {
    const group = store.collection("groups").get(holder);
    return group === undefined ? [] : [group];
  });
  return {
    name: user.displayName ?? null,
    detail: user.userPrincipalName ?? null,
    groups: groups.map(({ displayName }) => String(displayName)).toSorted((a, b) => a.localeCompare(b, "nb")),
    teams: groups.filter((group) => store.collection("teams").has(group.id)).map((group) => String(group.displayName)),
    licences: licences(context, user),
    numbers: [...store.collection("telephoneNumbers").values()]
      .filter(({ assignmentTargetId }) => assignmentTargetId === id)
      .map(({ telephoneNumber }) => String(telephoneNumber)),
    policies: whyPolicies(context, id),
    access: whyAccess(context, user),
  };
}

/** Each licence with the group it comes by. */
function licences({ store }: TenantContext, { licenseAssignmentStates }: Entity): JsonObject[] {
  const names = new Map(
    [...store.collection("subscribedSkus").values()].map(({ skuId, skuPartNumber }) => [skuId, String(skuPartNumber)]),
  );
  const states = Array.isArray(licenseAssignmentStates) ? licenseAssignmentStates.filter(isObject) : [];
  return states.map(({ skuId, assignedByGroup, state }) => {
    const group = store.collection("groups").get(text(assignedByGroup) ?? "");
    const why = group === undefined ? "given to this person" : `by ${String(group.displayName)}`;
    return { name: names.get(skuId ?? "") ?? String(skuId), why, state: state ?? null };
  });
}
