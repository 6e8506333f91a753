import { countRule } from "../count-rule.ts";

/** Becoming Global Administrator needs somebody's yes, and somebody is told. */
export const globalAdministratorApproval = countRule({
  name: "global-administrator-approval",
  references: ["MS.AAD.7.6", "MS.AAD.7.7", "MS.AAD.7.8", "MS.AAD.7.9"],
  severity: "medium",
  level: "mandatory",
  licence: "entraP2ForSome",
  reads: ["rolePolicies"],
  counts: [
    { what: "activationsWithoutApproval", accepts: (count) => count === 0, wants: "0" },
    { what: "activationsUnannounced", accepts: (count) => count === 0, wants: "0" },
  ],
});
