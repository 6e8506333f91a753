import { countRule } from "../count-rule.ts";

/** A password that must be changed is a password on a note. Microsoft writes "never" as 2147483647 days, per domain. */
export const passwordsNeverExpire = countRule({
  name: "passwords-never-expire",
  references: ["MS.AAD.6.1"],
  severity: "medium",
  level: "mandatory",
  reads: ["domains"],
  counts: [{ what: "domainsWithExpiry", accepts: (count) => count === 0, wants: "0" }],
});
