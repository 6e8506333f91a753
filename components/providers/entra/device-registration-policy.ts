import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { deviceRegistrationPolicy } from "../settings/device-registration-policy.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface DeviceRegistrationPolicyArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof deviceRegistrationPolicy>>;
}

/** Who may join or register a device, and who becomes its administrator. There is one per tenant. */
export class DeviceRegistrationPolicy extends TenantSetting {
  declare readonly settings: pulumi.Output<SettingsOf<typeof deviceRegistrationPolicy>>;

  constructor(name: string, args: DeviceRegistrationPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(deviceRegistrationPolicy, name, args, opts);
  }
}
