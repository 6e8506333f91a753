import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs, SettingsOf } from "./inputs.ts";
import { team } from "./settings/team.ts";
import { TenantSetting } from "./tenant-setting.ts";

export interface TeamArgs extends CommonArgs, AdoptArgs {
  /** Object id of the group. */
  groupId: pulumi.Input<string>;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof team>>;
}

/**
 * The team of a Microsoft 365 group, with its settings, its standard channels, their tabs, and its apps. Removing it
 * archives the team.
 */
export class Team extends TenantSetting {
  declare readonly groupId: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<SettingsOf<typeof team>>;
  /** Where people open the team. */
  declare readonly webUrl: pulumi.Output<string>;
  /** Id of each declared channel, by its key. */
  declare readonly channelIds: pulumi.Output<Record<string, string>>;
  /** Id of each declared tab, by the keys of its channel and its own: `plan.oppgaver`. */
  declare readonly tabIds: pulumi.Output<Record<string, string> | undefined>;

  constructor(name: string, args: TeamArgs, opts?: pulumi.CustomResourceOptions) {
    super(team, name, args, opts);
  }
}
