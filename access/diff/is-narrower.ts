import { isSame } from "../analysis/same.ts";
import type { People, Policy } from "../policy.ts";

/**
 * Whether a policy can only reach fewer sign-ins than before, and asks them for the same: it decides less, lets more
 * people off or is for fewer. This holds whatever is unknown, because what is unknown stands in both. False where it
 * does not follow from the two texts alone.
 */
export function isNarrower(after: Policy, before: Policy): boolean {
  return decidesNoMore(after, before) && isSame(withoutWho(after), withoutWho(before)) && isForNoMore(after, before);
}

const ranks: Readonly<Record<Exclude<Policy["state"], "unreadable">, number>> = {
  disabled: 0,
  reportOnly: 1,
  enabled: 2,
};

function decidesNoMore({ state: is }: Policy, { state: was }: Policy): boolean {
  return is !== "unreadable" && was !== "unreadable" ? ranks[is] <= ranks[was] : is === was;
}

function withoutWho({ key: _key, name: _name, state: _state, who: _who, ...rest }: Policy) {
  return rest;
}

function isForNoMore({ who: is }: Policy, { who: was }: Policy): boolean {
  if (is.kind !== "people" || was.kind !== "people") return isSame(is, was);
  return holds(was.include, is.include) && holds(is.exclude, was.exclude);
}

/** Whether the wider list names everyone whom the narrower one names, word by word. */
function holds(wider: People, narrower: People): boolean {
  const flags = (["all", "anyGuest"] as const).every((flag) => wider[flag] || !narrower[flag]);
  const lists = (["users", "groups", "roles"] as const).every((list) =>
    [...narrower[list]].every((id) => wider[list].has(id)),
  );
  return flags && lists && (narrower.external === null || isSame(wider.external, narrower.external));
}
