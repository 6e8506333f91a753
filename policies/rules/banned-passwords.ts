import { leavesAt } from "../declared-tenant.ts";
import type { Rule } from "../judgement.ts";
import { holds, judgeSingleton } from "../setting.ts";

/** No password holds the municipality's name or its places; the words are the ones an attacker tries first. */
export const bannedPasswords: Rule = {
  name: "banned-passwords",
  references: ["NSM 2.6.3", "CIS 5.2.3.2"],
  severity: "low",
  level: "advisory",
  evidence: "declared",
  licence: "entraP1",
  reads: ["PasswordRuleSettings"],
  judge: (tenant, { bannedWords = [] }) =>
    judgeSingleton(tenant, "PasswordRuleSettings", [
      holds("EnableBannedPasswordCheck", true),
      {
        property: "BannedPasswordList",
        accepts: (value) => {
          const words = leavesAt({ value }, "value").known.map((word) => word.toLowerCase());
          return words.length > 0 && bannedWords.every((word) => words.includes(word.toLowerCase()));
        },
        wants: bannedWords.length > 0 ? JSON.stringify(bannedWords) : '["herad", "kommune", …]',
      },
    ]),
};
