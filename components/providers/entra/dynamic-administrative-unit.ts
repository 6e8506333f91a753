import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs, KeyOf, SettingsOf } from "../inputs.ts";
import { dynamicAdministrativeUnit } from "../settings/dynamic-administrative-unit.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface DynamicAdministrativeUnitArgs extends CommonArgs, AdoptArgs, KeyOf<typeof dynamicAdministrativeUnit> {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof dynamicAdministrativeUnit>>;
}

/** A part of the tenant whose people follow a rule. azuread's AdministrativeUnit takes members one by one only. */
export class DynamicAdministrativeUnit extends TenantSetting {
  declare readonly displayName: pulumi.Output<string>;
  declare readonly settings: pulumi.Output<SettingsOf<typeof dynamicAdministrativeUnit>>;
  /** Object id, a bare GUID: roles are given over `/administrativeUnits/<it>`. */
  declare readonly objectId: pulumi.Output<string>;

  constructor(name: string, args: DynamicAdministrativeUnitArgs, opts?: pulumi.CustomResourceOptions) {
    super(dynamicAdministrativeUnit, name, args, opts);
  }
}
