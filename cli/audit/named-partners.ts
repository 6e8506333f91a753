import type { DeclaredTenant, RuleSettings } from "../../policies/rules.ts";

const partnerType = "pulumi-nodejs:dynamic/tenant:CrossTenantAccessPartner";

/**
 * The settings of the rules with the partners a program names: a colleague has read those, so trust that is found in the
 * tenant is measured against them. Settings that name partners themselves are left as they are.
 */
export function withNamedPartners(settings: RuleSettings, { resources }: DeclaredTenant): RuleSettings {
  const named = resources.flatMap(({ type, inputs }) =>
    type === partnerType && typeof inputs.tenantId === "string" ? [inputs.tenantId] : [],
  );
  return settings.trustedPartners || named.length === 0 ? settings : { ...settings, trustedPartners: named };
}
