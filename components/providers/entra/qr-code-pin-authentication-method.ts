import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { qrCodePinAuthenticationMethod } from "../settings/authentication-methods.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface QrCodePinAuthenticationMethodArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof qrCodePinAuthenticationMethod>>;
}

/** Who may sign in with a QR code and a PIN. There is one per tenant. */
export class QrCodePinAuthenticationMethod extends TenantSetting {
  declare readonly settings: pulumi.Output<SettingsOf<typeof qrCodePinAuthenticationMethod>>;

  constructor(name: string, args: QrCodePinAuthenticationMethodArgs, opts?: pulumi.CustomResourceOptions) {
    super(qrCodePinAuthenticationMethod, name, args, opts);
  }
}
