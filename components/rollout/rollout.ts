import * as pulumi from "@pulumi/pulumi";
import { type Capability, capabilities } from "../config/capabilities.ts";
import { type RolloutConfig, stepReached } from "../config/rollout.ts";
import { type RolloutCondition, standardConditions } from "../config/rollout-conditions.ts";
import type { RolloutGroup } from "../organisation/group-kinds.ts";

/** The quiet roll-out. */
export interface RolloutArgs extends RolloutConfig {
  /** The static group of each step, by key. */
  members: Readonly<Record<string, RolloutGroup>>;
}

/** One step (pulje, etapp): a group of people, and what must be true of them before anything goes further. */
export interface RolloutStep {
  key: string;
  /** Display name of the group whose members are this step. */
  group: pulumi.Output<string>;
  /** What must be true before the next step; absent for the last, which is everyone. */
  condition?: RolloutCondition;
}

/**
 * The steps of the roll-out and how far each capability has come. It makes nothing in the tenant: it says in the state
 * what was reached at the last `up`, so that `m365-tenant rollout` and `up` see a promotion as one and hold it against
 * the step's condition.
 *
 * @example
 * ```ts
 * import { loadOrganisation, Organisation, Rollout } from "pulumi-m365-tenant";
 *
 * const organisation = new Organisation("bjorkmossa", {
 *   organisation: loadOrganisation("organisation.yaml"),
 *   breakGlass: { accounts: ["bbbbbbbb-0000-4000-8000-000000000001", "bbbbbbbb-0000-4000-8000-000000000002"] },
 *   rollout: { groups: ["0", "1"] },
 * });
 * new Rollout("rollout", {
 *   groups: ["0", "1"],
 *   reached: { telephony: "0" },
 *   conditions: { "0": { days: 5, incidents: 0 } },
 *   members: organisation.rollout,
 * });
 * ```
 */
export class Rollout extends pulumi.ComponentResource {
  /** The steps, in their order. */
  readonly steps: readonly RolloutStep[];
  /** The step each capability has reached. */
  readonly reached: Readonly<Record<Capability, string>>;

  constructor(name: string, args: RolloutArgs, opts?: pulumi.ComponentResourceOptions) {
    super("tenant:index:Rollout", name, {}, opts);
    this.steps = args.groups.map((key, index) => stepOf(name, key, index, args));
    this.reached = Object.fromEntries(
      capabilities.map((capability) => [capability, stepReached(args, capability)]),
    ) as Record<Capability, string>;
    this.registerOutputs({ steps: this.steps, reached: this.reached });
  }
}

function stepOf(name: string, key: string, index: number, { groups, members, conditions }: RolloutArgs): RolloutStep {
  const group = members[key];
  if (group === undefined) throw new RangeError(`${name}: groups names step ${key}, which has no group among members`);
  if (index === groups.length - 1) return { key, group: group.displayName };
  return { key, group: group.displayName, condition: conditions[key] ?? standardConditions[index] ?? { days: 5 } };
}
