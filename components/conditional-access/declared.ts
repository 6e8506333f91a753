import type * as azuread from "@pulumi/azuread";
import * as pulumi from "@pulumi/pulumi";
import type { AnyGroup } from "../organisation/group-kinds.ts";
import type { DeclaredException } from "./exceptions.ts";

/**
 * A policy with groups called by their logical names. A preview cannot know the id of a group that does not exist yet;
 * this says which group is meant all the same, and is held against every id that is known.
 */
export interface DeclaredPolicy {
  key: string;
  displayName: string;
  /** Graph's state, or `unknown`. */
  state: string;
  /** True when the configuration says in so many words that this policy decides, for some or for all. */
  stated: boolean;
  /**
   * One entry for every user, group and role: `All`, `user:<object id>`, `role:<template id>`,
   * `group:<logical name>`, `id:<object id of a group>`, or `unknown`. Kinds of guest follow as `guests:<type>`.
   */
  include: string[];
  /** The same words for what is left out. */
  exclude: string[];
  /** Who is left out beside break-glass, by whose word and until when; absent when nobody is. */
  exceptions?: DeclaredException[];
}

const unknown = "unknown";

/** The symbol of a group whose id may not be known yet. */
export const groupSymbol = ({ logicalName }: { logicalName: string }) => `group:${logicalName}`;

/** Reads the final arguments back: a group is recognised by being the very Output the component was given. */
export function declaredPolicy(
  key: string,
  stated: boolean,
  args: azuread.ConditionalAccessPolicyArgs,
  groups: readonly AnyGroup[],
): DeclaredPolicy {
  const symbols = new Map<unknown, string>(groups.map((group) => [group.objectId, groupSymbol(group)]));
  const users = plain(plain(args.conditions)?.users);
  const side = (who: Leaves, group: Leaves, role: Leaves, guest: Guests) => [
    ...leaves(who, userSymbol),
    ...leaves(group, (id) => `id:${id}`, symbols),
    ...leaves(role, (id) => `role:${id}`),
    ...guestTypes(guest),
  ];
  return {
    key,
    displayName: plain(args.displayName) ?? unknown,
    state: plain(args.state) ?? unknown,
    stated,
    include: users
      ? side(users.includedUsers, users.includedGroups, users.includedRoles, users.includedGuestsOrExternalUsers)
      : [unknown],
    exclude: users
      ? side(users.excludedUsers, users.excludedGroups, users.excludedRoles, users.excludedGuestsOrExternalUsers)
      : [unknown],
  };
}

type Leaves = pulumi.Input<pulumi.Input<string>[] | undefined>;
type Guests = pulumi.Input<
  pulumi.Input<{ guestOrExternalUserTypes: pulumi.Input<pulumi.Input<string>[]> }>[] | undefined
>;

// Words of Graph that stand where a user's id could.
const userSymbol = (id: string) => (["All", "None", "GuestsOrExternalUsers"].includes(id) ? id : `user:${id}`);

function leaves(list: Leaves, literal: (id: string) => string, symbols?: ReadonlyMap<unknown, string>): string[] {
  if (list === undefined) return [];
  const known = plain(list);
  if (known === undefined) return [unknown];
  return known.map((leaf) => symbols?.get(leaf) ?? (typeof leaf === "string" ? literal(leaf) : unknown));
}

function guestTypes(list: Guests): string[] {
  const entries = list === undefined ? [] : plain(list);
  if (entries === undefined) return ["guests:unknown"];
  return entries.flatMap((entry) => leaves(plain(entry)?.guestOrExternalUserTypes, (type) => `guests:${type}`));
}

// What is wrapped in an Output or a promise is not known while the program runs.
function plain<T>(input: pulumi.Input<T>): T | undefined {
  return pulumi.Output.isInstance(input) || input instanceof Promise ? undefined : (input as T);
}
