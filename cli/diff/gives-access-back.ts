import { type Change, isNarrower, type Policy } from "../../access/index.ts";
import { type DeclaredTenant, declaredAccess, type RuleSettings } from "../../policies/rules.ts";
import { accessChange } from "./access-change.ts";
import { isFelt } from "./is-felt.ts";
import { proposedTenant } from "./proposed.ts";
import { resourceChanges } from "./resource-changes.ts";

/**
 * True for a change that lets people in, or asks less of them, and does nothing else: nobody loses, nothing gets
 * stricter, no break-glass account goes, and no person notices anything but that. Policies that only report are held to
 * the same, as if they were on. What depends on something unknown counts only where every policy that changes can but
 * reach fewer than before. Without a state there is nothing to give back.
 */
export function givesAccessBack(now: DeclaredTenant, program: DeclaredTenant, settings: RuleSettings = {}): boolean {
  if (now.resources.length === 0) return false;
  const proposed = proposedTenant(program, now);
  const { diff, onceOn, breakGlass } = accessChange(now, proposed, undefined, settings);
  const all = [...diff.changes, ...(onceOn?.changes ?? [])];
  const known = all.filter(({ kind }) => kind !== "unclear");
  return (
    diff.changes.some(isMilder) &&
    known.every(isMilder) &&
    (known.length === all.length || onlyNarrows(now, proposed)) &&
    breakGlass.after >= breakGlass.before &&
    !resourceChanges(now, proposed).some(isFelt)
  );
}

function isMilder({ kind }: Change): boolean {
  return kind === "gains" || kind === "asksLess";
}

function onlyNarrows(now: DeclaredTenant, proposed: DeclaredTenant): boolean {
  const before = new Map(declaredAccess(now).policies.map((policy) => [policy.key, policy]));
  const isMilderThanBefore = (policy: Policy) => {
    const was = before.get(policy.key);
    return was === undefined ? policy.state === "disabled" : isNarrower(policy, was);
  };
  return declaredAccess(proposed).policies.every(isMilderThanBefore);
}
