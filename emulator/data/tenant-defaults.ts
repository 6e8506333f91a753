import type { JsonObject } from "../store/json.ts";
import { readData } from "./read-data.ts";

/** What Microsoft delivers with a tenant: ids, names and values, as tenant-defaults.json has them. */
export type TenantDefaults = {
  roles: [templateId: string, displayName: string, privileged: 0 | 1, flag?: "S" | "X"][];
  strengths: { common: JsonObject; policies: { id: string; displayName: string; allowedCombinations: string[] }[] };
  authenticationMethodsPolicy: JsonObject;
  authenticationMethodsBeta: JsonObject;
  authenticationMethods: { id: string; state: string; settings: JsonObject; beta?: true }[];
  authorizationPolicy: JsonObject;
  authorizationPolicyBeta: JsonObject;
  permissionGrantPolicies: string[];
  crossTenantAccessPolicy: JsonObject;
  crossTenantAccessPolicyDefault: JsonObject;
  adminConsentRequestPolicy: JsonObject;
  identitySecurityDefaultsEnforcementPolicy: JsonObject;
  deviceRegistrationPolicy: JsonObject;
  defaultAppManagementPolicy: JsonObject;
  authenticationFlowsPolicy: JsonObject;
  externalIdentitiesPolicy: JsonObject;
  sharepointSettings: JsonObject;
  groupSettingTemplates: {
    id: string;
    displayName: string;
    values: [name: string, type: string, defaultValue: string][];
  }[];
  roleManagementPolicies: JsonObject;
  servicePlans: [id: string, name: string, appliesTo: string | null, service: string | null][];
  skus: [skuId: string, partNumber: string, planIndices: number[]][];
  firstPartyApps: [appId: string, displayName: string][];
};

let loaded: TenantDefaults | undefined;

export function readTenantDefaults(): TenantDefaults {
  loaded ??= readData("tenant-defaults.json") as TenantDefaults;
  return loaded;
}
