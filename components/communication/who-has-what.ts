import type { Capability } from "../config/capabilities.ts";
import type { RolloutGroup, TeamsPolicyGroup } from "../organisation/group-kinds.ts";
import type { PersonaPolicies } from "./persona-table.ts";
import type { PolicyKind } from "./policy-kinds.ts";
import { capabilityOf, pilotPolicies } from "./rolled-out-policies.ts";

/** How far the roll-out has come. */
export interface Reached {
  /** Groups of the roll-out's steps, in their order; the last step is everyone. */
  groups: Readonly<Record<string, RolloutGroup>>;
  /** Key of the step each capability has reached; one that is not named has reached everyone. */
  steps: Readonly<Partial<Record<Capability, string>>>;
}

/** One policy for one group. */
export interface Assignment {
  /** Persona or step, as part of the resource's name. */
  key: string;
  group: TeamsPolicyGroup;
  /** Name of the policy among those of its kind. */
  variant: string;
}

/**
 * Who gets which policy of a kind, the first place in line first. A capability that has not reached everyone yet goes
 * to the groups of the steps it has reached, then to the personas: one policy whose assignment widens.
 */
export function assignmentsOf(
  kind: PolicyKind,
  rows: readonly { persona: string; policies: PersonaPolicies; group: TeamsPolicyGroup }[],
  reached: Reached | undefined,
): Assignment[] {
  const steps = reached && stepsReached(kind, reached);
  if (steps) return steps;
  return rows.flatMap(({ persona, policies, group }) => {
    const variant = policies[kind];
    return variant === undefined ? [] : [{ key: persona, group, variant }];
  });
}

function stepsReached(kind: PolicyKind, { groups, steps }: Reached): Assignment[] | undefined {
  const capability = capabilityOf[kind];
  const variant = kind in pilotPolicies ? pilotPolicies[kind as keyof typeof pilotPolicies] : undefined;
  if (capability === undefined || variant === undefined) return undefined;
  const keys = Object.keys(groups);
  const step = keys.indexOf(steps[capability] ?? keys.at(-1) ?? "");
  if (step === keys.length - 1) return undefined;
  return Object.entries(groups)
    .slice(0, step + 1)
    .map(([key, group]) => ({ key: `step-${key}`, group, variant }));
}
