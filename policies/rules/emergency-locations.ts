import { isUnknown, valueAt } from "../declared-tenant.ts";
import type { Judged, Rule } from "../judgement.ts";
import { notDeclared, settingsOf } from "../setting.ts";

/**
 * A call to the emergency services says where it comes from. The code sets the address on Direct Routing numbers and on
 * those of a calling plan; on an operator's numbers the operator holds it, and an address that is there all the same is
 * welcome.
 */
export const emergencyLocations: Rule = {
  name: "emergency-locations",
  references: [],
  severity: "critical",
  level: "mandatory",
  evidence: "declared",
  reads: ["TelephoneNumberAssignment"],
  judge(tenant) {
    const assignments = settingsOf(tenant, "TelephoneNumberAssignment");
    if (assignments.length === 0) return tenant.observed ? [] : [notDeclared("TelephoneNumberAssignment")];
    return assignments.flatMap(({ settings, resource, object }): Judged[] => {
      const { urn, inputs } = resource;
      const type = valueAt(settings, "numberType");
      const location = valueAt(settings, "locationId");
      if (type === "operatorConnect" || (typeof location === "string" && location !== "")) return [];
      if (isUnknown(location)) {
        return [{ kind: "settingUnknown", object, property: "locationId", verdict: "undecided", urn }];
      }
      const number = typeof inputs.telephoneNumber === "string" ? inputs.telephoneNumber : resource.name;
      // Which kind of number it is, the operator's inventory says.
      const verdict = type === undefined || type === null || isUnknown(type) ? "notDecidedHere" : "fail";
      return [{ kind: "numberWithoutLocation", number, verdict, urn }];
    });
  },
};
