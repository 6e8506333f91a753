import * as pulumi from "@pulumi/pulumi";
import type { PolicyKey } from "../config/policy-keys.ts";
import type { BreakGlassGroup } from "../organisation/group-kinds.ts";
import { BreakGlassProof, HeadCount } from "../providers/index.ts";
import type { AccessPersona, AccessPersonas } from "./access-personas.ts";
import type { PlannedPolicy } from "./planned-policies.ts";

/** One account may be lost, out of reach or wrongly configured. */
const breakGlassAccounts = 2;

/** How far off the tenant may be from the organisation file: somebody always begins or leaves. */
const withinPercent = 5;

/** What a policy waits for before it decides. */
export interface Gates {
  breakGlass: BreakGlassProof;
  headCounts: Readonly<Record<string, HeadCount>>;
}

/**
 * Proofs that the tenant is ready for what decides: break-glass would open it, and the personas hold the people they are
 * meant to. Each names the policies it lets through, so that one more policy is looked at again.
 */
export function createGates(
  name: string,
  decides: readonly PlannedPolicy[],
  breakGlass: BreakGlassGroup,
  personas: AccessPersonas,
  opts: pulumi.CustomResourceOptions,
): Gates {
  const opens = (policies: readonly PlannedPolicy[]): PolicyKey[] => policies.map(({ key }) => key);
  const counted = Object.entries(personas).flatMap(([key, { group, expected }]) => {
    const waiting = decides.filter((policy) => dependsOn(policy, personas[key]));
    return expected === undefined || waiting.length === 0 ? [] : [{ key, group, expected, opens: opens(waiting) }];
  });
  return {
    breakGlass: new BreakGlassProof(
      `${name}-break-glass-proof`,
      { groupId: breakGlass.objectId, settings: { accounts: breakGlassAccounts, opens: opens(decides) } },
      pulumi.mergeOptions(opts, { dependsOn: [breakGlass.resource] }),
    ),
    headCounts: Object.fromEntries(
      counted.map(({ key, group, expected, opens }) => [
        key,
        new HeadCount(
          `${name}-head-count-${key}`,
          { groupId: group.objectId, settings: { expected, withinPercent, opens } },
          opts,
        ),
      ]),
    ),
  };
}

/** The gates one policy waits for. */
export function gatesOf(policy: PlannedPolicy, gates: Gates, personas: AccessPersonas): pulumi.Resource[] {
  const counts = Object.entries(gates.headCounts).filter(([key]) => dependsOn(policy, personas[key]));
  return [gates.breakGlass, ...counts.map(([, gate]) => gate)];
}

// A policy for everyone names a persona only to leave it out or to hold a step to it.
function dependsOn({ row }: PlannedPolicy, persona: AccessPersona | undefined): boolean {
  return persona !== undefined && (row.who === persona.series || row.who === "everyone");
}
