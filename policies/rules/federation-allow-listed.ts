import { valueAt } from "../declared-tenant.ts";
import { domainList } from "../domain-list.ts";
import type { Judged, Rule } from "../judgement.ts";
import { holds, isGlobal, judgeSingleton, judgeView, settingsOf } from "../setting.ts";

/** Teams reaches named organisations: for the tenant, and for any group of people that has a policy of its own. */
export const federationAllowListed: Rule = {
  name: "federation-allow-listed",
  references: ["MS.TEAMS.2.1"],
  severity: "high",
  level: "mandatory",
  evidence: "declared",
  reads: ["TenantFederationSettings", "ExternalAccessPolicy"],
  judge(tenant, { federatedDomains }) {
    const list = domainList("AllowedDomains", federatedDomains);
    const federation = settingsOf(tenant, "TenantFederationSettings");
    // Nobody to talk with is stricter than a list.
    const closed =
      federation.length > 0 && federation.every(({ settings }) => valueAt(settings, "AllowFederatedUsers") === false);
    // Microsoft fixes the tenant-wide policy to what the tenant allows: it need not be written there.
    const policies = settingsOf(tenant, "ExternalAccessPolicy").filter(
      (view) => !isGlobal(view) || valueAt(view.settings, "CommunicationWithExternalOrgs") !== undefined,
    );
    return [
      ...(closed ? [] : judgeSingleton(tenant, "TenantFederationSettings", [list.filled])),
      ...federation.flatMap(list.beyond),
      ...policies.flatMap((view): readonly Judged[] => {
        const property = "CommunicationWithExternalOrgs";
        const value = valueAt(view.settings, property);
        // The property is newer than many policies: a tenant that shows none of it says nothing.
        if (tenant.observed && (value === undefined || value === null)) {
          return [{ kind: "settingUnknown", object: view.object, property, verdict: "undecided" }];
        }
        return judgeView(tenant, view, [
          holds(property, "OrganizationDefault", "AllowSpecificExternalDomains", "BlockAllExternalDomains"),
        ]);
      }),
    ];
  },
};
