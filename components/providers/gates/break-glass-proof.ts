import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { breakGlassProof } from "../settings/break-glass-proof.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface BreakGlassProofArgs extends CommonArgs {
  /** Object id of the break-glass group. */
  groupId: pulumi.Input<string>;
  /** How many accounts must be ready, and what may happen when they are. */
  settings: Inputs<SettingsOf<typeof breakGlassProof>>;
}

/**
 * A gate: it stands only when enough break-glass accounts would open the tenant today, and what depends on it waits for
 * that. It reads and never writes; removing it changes nothing.
 */
export class BreakGlassProof extends TenantSetting {
  declare readonly groupId: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<SettingsOf<typeof breakGlassProof>>;

  constructor(name: string, args: BreakGlassProofArgs, opts?: pulumi.CustomResourceOptions) {
    super(breakGlassProof, name, args, opts);
  }
}
