import { domainList } from "../domain-list.ts";
import type { Rule } from "../judgement.ts";
import { judgeSingleton, settingsOf } from "../setting.ts";

/** Guests come from named domains and from no others. */
export const invitesAllowListed: Rule = {
  name: "invites-allow-listed",
  references: ["MS.AAD.8.3", "CIS 5.1.6.1", "ZTA 21822"],
  severity: "high",
  level: "mandatory",
  evidence: "declared",
  reads: ["B2BManagementPolicy"],
  judge: (tenant, { guestDomains }) => {
    const list = domainList("AllowedDomains", guestDomains);
    return [
      ...judgeSingleton(tenant, "B2BManagementPolicy", [list.filled]),
      ...settingsOf(tenant, "B2BManagementPolicy").flatMap(list.beyond),
    ];
  },
};
