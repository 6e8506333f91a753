import type { Rule } from "../judgement.ts";
import { holds, judgeSingleton } from "../setting.ts";

/** Guests are invited by administrators and those who hold the role for it. `none` is stricter and fails the published checks. */
export const invitesByInviters: Rule = {
  name: "invites-by-inviters",
  references: ["MS.AAD.8.2", "CIS 5.1.6.3", "EIDSCA.AP04"],
  severity: "high",
  level: "mandatory",
  evidence: "declared",
  reads: ["AuthorizationPolicy"],
  judge: (tenant) =>
    judgeSingleton(tenant, "AuthorizationPolicy", [holds("allowInvitesFrom", "adminsAndGuestInviters")]),
};
