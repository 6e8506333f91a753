import * as pulumi from "@pulumi/pulumi";
import { alertKeys } from "./alert-keys.ts";

/** Why nobody is told: an exception that somebody answers for, until a day. */
export interface UnmonitoredArgs {
  unmonitored: {
    /** The office that answers for it, never a person. */
    owner: string;
    /** Why there is no subscription. */
    reason: string;
    /** Last day it is meant to be so, as `2027-06-30`. */
    expires: string;
  };
}

/** What stands in the state, and what the rule on the missing alert reads. */
export function unmonitoredOutputs({ unmonitored }: UnmonitoredArgs) {
  return { unmonitored: { alerts: alertKeys, ...unmonitored } };
}

/**
 * The declared exception of a municipality without an Azure subscription: no alert tells of a break-glass account, and
 * an office answers for that until a day. It needs no package besides Pulumi's own.
 *
 * @example
 * ```ts
 * import { Unmonitored } from "pulumi-m365-tenant";
 *
 * new Unmonitored("logs", {
 *   unmonitored: { owner: "ikt", reason: "no Azure subscription before the budget", expires: "2027-06-30" },
 * });
 * ```
 */
export class Unmonitored extends pulumi.ComponentResource {
  constructor(name: string, args: UnmonitoredArgs, opts?: pulumi.ComponentResourceOptions) {
    super("tenant:index:Monitoring", name, {}, opts);
    this.registerOutputs(unmonitoredOutputs(args));
  }
}
