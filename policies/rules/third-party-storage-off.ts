import type { Rule } from "../judgement.ts";
import { holds, judgeSingleton } from "../setting.ts";

/** Files stay where the municipality keeps them. */
export const thirdPartyStorageOff: Rule = {
  name: "third-party-storage-off",
  references: ["CIS 8.1.1"],
  severity: "medium",
  level: "advisory",
  evidence: "declared",
  reads: ["TeamsClientConfiguration"],
  judge: (tenant) =>
    judgeSingleton(
      tenant,
      "TeamsClientConfiguration",
      ["AllowBox", "AllowDropBox", "AllowEgnyte", "AllowGoogleDrive", "AllowShareFile"].map((name) =>
        holds(name, false),
      ),
    ),
};
