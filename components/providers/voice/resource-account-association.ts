import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { resourceAccountAssociation } from "../settings/resource-account-association.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface ResourceAccountAssociationArgs extends CommonArgs, AdoptArgs {
  /** Object id of the resource account. */
  resourceAccountId: pulumi.Input<string>;
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof resourceAccountAssociation>>;
}

/**
 * Which call queue or auto attendant answers when the resource account's number is called. Another one takes its place in
 * two steps, between which nobody answers.
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/new-csonlineapplicationinstanceassociation
 */
export class ResourceAccountAssociation extends TenantSetting {
  declare readonly resourceAccountId: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<SettingsOf<typeof resourceAccountAssociation>>;

  constructor(name: string, args: ResourceAccountAssociationArgs, opts?: pulumi.CustomResourceOptions) {
    super(resourceAccountAssociation, name, args, opts);
  }
}
