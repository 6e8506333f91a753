import { print } from "../analysis/same.ts";
import type { Policy } from "../policy.ts";

/** Two sets of policies as one, in which a policy that is the same in both stands once. */
export type Union = {
  readonly policies: readonly Policy[];
  readonly inBefore: ReadonlySet<Policy>;
  readonly inAfter: ReadonlySet<Policy>;
};

/** Names and keys make no difference: a policy is what it does. */
export function union(before: readonly Policy[], after: readonly Policy[]): Union {
  const left = new Map<string, Policy[]>();
  for (const policy of before) {
    const text = meaning(policy);
    left.set(text, [...(left.get(text) ?? []), policy]);
  }
  const inAfter = new Set<Policy>();
  const added: Policy[] = [];
  for (const policy of after) {
    const same = left.get(meaning(policy))?.pop();
    inAfter.add(same ?? policy);
    if (!same) added.push(policy);
  }
  return { policies: [...before, ...added], inBefore: new Set(before), inAfter };
}

function meaning({ key: _key, name: _name, state: _state, ...rest }: Policy): string {
  return print(rest);
}
