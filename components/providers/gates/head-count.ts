import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { headCount } from "../settings/head-count.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface HeadCountArgs extends CommonArgs {
  /** Object id of the group that is counted. */
  groupId: pulumi.Input<string>;
  /** How many people it should hold, and what may happen when it does. */
  settings: Inputs<SettingsOf<typeof headCount>>;
}

/**
 * A gate: it stands only when a group holds about as many people as the organisation file says, and what depends on it
 * waits for that. It reads and never writes; removing it changes nothing.
 */
export class HeadCount extends TenantSetting {
  declare readonly groupId: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<SettingsOf<typeof headCount>>;

  constructor(name: string, args: HeadCountArgs, opts?: pulumi.CustomResourceOptions) {
    super(headCount, name, args, opts);
  }
}
