import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { voiceAuthenticationMethod } from "../settings/authentication-methods.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface VoiceAuthenticationMethodArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof voiceAuthenticationMethod>>;
}

/** Who may sign in by answering a call. There is one per tenant. */
export class VoiceAuthenticationMethod extends TenantSetting {
  declare readonly settings: pulumi.Output<SettingsOf<typeof voiceAuthenticationMethod>>;

  constructor(name: string, args: VoiceAuthenticationMethodArgs, opts?: pulumi.CustomResourceOptions) {
    super(voiceAuthenticationMethod, name, args, opts);
  }
}
