import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs, KeyOf, SettingsOf } from "./inputs.ts";
import { teamsMeetingPolicy } from "./settings/teams-policies.ts";
import { TenantSetting } from "./tenant-setting.ts";

export interface TeamsMeetingPolicyArgs extends CommonArgs, AdoptArgs, KeyOf<typeof teamsMeetingPolicy> {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof teamsMeetingPolicy>>;
}

/** What the people it is assigned to may do in meetings: record, transcribe, let in guests, share. */
export class TeamsMeetingPolicy extends TenantSetting {
  declare readonly identity: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<SettingsOf<typeof teamsMeetingPolicy>>;

  constructor(name: string, args: TeamsMeetingPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(teamsMeetingPolicy, name, args, opts);
  }
}
