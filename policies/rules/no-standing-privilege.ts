import { countRule } from "../count-rule.ts";

/** Nobody holds a privileged role all the time but break-glass: it is asked for when it is needed. */
export const noStandingPrivilege = countRule({
  name: "no-standing-privilege",
  references: ["MS.AAD.7.4", "MS.AAD.7.5"],
  severity: "high",
  level: "mandatory",
  licence: "entraP2ForSome",
  reads: ["roleSchedules"],
  counts: [{ what: "standingPrivileges", accepts: (count) => count === 0, wants: "0" }],
});
