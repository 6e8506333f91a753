import { countRule } from "../count-rule.ts";

/** No administrator's account comes from the servers in the town hall: who takes those would take the cloud as well. */
export const administratorsCloudOnly = countRule({
  name: "administrators-cloud-only",
  references: ["MS.AAD.7.3", "CIS 1.1.1"],
  severity: "high",
  level: "mandatory",
  reads: ["administrators"],
  counts: [{ what: "syncedAdministrators", accepts: (count) => count === 0, wants: "0" }],
});
