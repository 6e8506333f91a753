import { type DeclaredTenant, isUnknown, valueAt } from "../declared-tenant.ts";
import type { Judged, Rule } from "../judgement.ts";
import { notDeclared, type SettingView, settingsOf } from "../setting.ts";

/**
 * Another tenant's MFA and devices are believed only where a person named it. A partner in a program has been read by
 * the colleague who reviewed it; one that is found in the tenant must be named in the settings.
 */
export const trustOnlyNamedPartners: Rule = {
  name: "trust-only-named-partners",
  references: ["ZTA 21874"],
  severity: "high",
  level: "mandatory",
  evidence: "declared",
  reads: ["CrossTenantAccessPartner"],
  judge: (tenant, { trustedPartners }) => {
    const partners = settingsOf(tenant, "CrossTenantAccessPartner");
    if (partners.length === 0 && !tenant.observed) return [notDeclared("CrossTenantAccessPartner")];
    return partners.flatMap((view): Judged[] => {
      const { tenantId } = view.resource.inputs;
      const { urn } = view.resource;
      if (!believes(view)) return [];
      if (isUnknown(tenantId)) {
        return [{ kind: "settingUnknown", object: view.object, property: "tenantId", verdict: "undecided", urn }];
      }
      const id = String(tenantId).toLowerCase();
      if (isNamed(id, tenant, trustedPartners)) return [];
      return [{ kind: "partnerNotNamed", partner: id, verdict: "fail", urn }];
    });
  },
};

function isNamed(id: string, tenant: DeclaredTenant, named: readonly string[] | undefined): boolean {
  if (named === undefined) return tenant.observed === undefined;
  return named.some((partner) => partner.toLowerCase() === id);
}

function believes({ settings }: SettingView): boolean {
  return ["isMfaAccepted", "isCompliantDeviceAccepted", "isHybridAzureADJoinedDeviceAccepted"].some((claim) => {
    const value = valueAt(settings, "inboundTrust", claim);
    return value === true || isUnknown(value);
  });
}
