import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { voiceSchedule } from "../settings/voice-schedule.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface VoiceScheduleArgs extends CommonArgs, AdoptArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof voiceSchedule>>;
}

/**
 * Opening hours of a week, or the days and hours of holidays, which auto attendants follow.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/new-csonlineschedule
 */
export class VoiceSchedule extends TenantSetting {
  declare readonly settings: pulumi.Output<SettingsOf<typeof voiceSchedule>>;
  /** Id the tenant gave the schedule: what call handling refers to. */
  declare readonly objectId: pulumi.Output<string>;

  constructor(name: string, args: VoiceScheduleArgs, opts?: pulumi.CustomResourceOptions) {
    super(voiceSchedule, name, args, opts);
  }
}
