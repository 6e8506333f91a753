import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { x509CertificateAuthenticationMethod } from "../settings/authentication-methods.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface X509CertificateAuthenticationMethodArgs extends CommonArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof x509CertificateAuthenticationMethod>>;
}

/** Who may sign in with a certificate, and how strong it counts. There is one per tenant. */
export class X509CertificateAuthenticationMethod extends TenantSetting {
  declare readonly settings: pulumi.Output<SettingsOf<typeof x509CertificateAuthenticationMethod>>;

  constructor(name: string, args: X509CertificateAuthenticationMethodArgs, opts?: pulumi.CustomResourceOptions) {
    super(x509CertificateAuthenticationMethod, name, args, opts);
  }
}
