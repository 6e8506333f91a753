import { countRule } from "../count-rule.ts";

/** Two to four people can do everything: one is too few when one is ill, five are too many to watch. */
export const globalAdministrators = countRule({
  name: "global-administrators",
  references: ["MS.AAD.7.1", "CIS 1.1.3"],
  severity: "high",
  level: "mandatory",
  reads: ["administrators"],
  counts: [{ what: "globalAdministrators", accepts: (count) => count >= 2 && count <= 4, wants: "2–4" }],
});
