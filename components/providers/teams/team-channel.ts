import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { teamChannel } from "../settings/team-channel.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface TeamChannelArgs extends CommonArgs, AdoptArgs {
  /** Object id of the team's group. */
  teamId: pulumi.Input<string>;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof teamChannel>>;
}

/**
 * A private channel, which a few of the team see, or a shared one, with people from outside the team too. Removing it
 * archives it. Graph has no request that shares a channel with a whole team or with another tenant: an owner does that in
 * Teams. A channel that was deleted keeps its name for 30 days, and Graph cannot restore it: an owner can.
 *
 * @example
 * ```ts
 * import { TeamChannel } from "pulumi-m365-tenant";
 *
 * new TeamChannel("finance", {
 *   teamId: "0f2f4d5c-8c3a-4f6e-9d1e-1f2a3b4c5d6e",
 *   settings: {
 *     displayName: "Økonomi",
 *     membershipType: "private",
 *     ownersAtBirth: ["0f2f4d5c-8c3a-4f6e-9d1e-1f2a3b4c5d7f"],
 *   },
 * });
 * ```
 * @see https://learn.microsoft.com/graph/api/channel-post
 */
export class TeamChannel extends TenantSetting {
  declare readonly teamId: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<SettingsOf<typeof teamChannel>>;
  /** Id the tenant gave the channel. */
  declare readonly channelId: pulumi.Output<string>;

  constructor(name: string, args: TeamChannelArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamChannel, name, args, opts);
  }
}
