import type { Rule } from "../judgement.ts";
import { holds, judgeSingleton } from "../setting.ts";

/** A guest owns no group: an owner lets others in. */
export const guestsNeverOwnGroups: Rule = {
  name: "guests-never-own-groups",
  references: ["EIDSCA.ST08"],
  severity: "medium",
  level: "mandatory",
  evidence: "declared",
  reads: ["GroupUnifiedSettings"],
  judge: (tenant) => judgeSingleton(tenant, "GroupUnifiedSettings", [holds("AllowGuestsToBeGroupOwner", false)]),
};
