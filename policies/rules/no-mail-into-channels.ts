import type { Rule } from "../judgement.ts";
import { holds, judgeSingleton } from "../setting.ts";

/** No e-mail from outside lands in a channel, past the filters people trust. */
export const noMailIntoChannels: Rule = {
  name: "no-mail-into-channels",
  references: ["MS.TEAMS.4.1", "CIS 8.1.2"],
  severity: "high",
  level: "mandatory",
  evidence: "declared",
  reads: ["TeamsClientConfiguration"],
  judge: (tenant) => judgeSingleton(tenant, "TeamsClientConfiguration", [holds("AllowEmailIntoChannel", false)]),
};
