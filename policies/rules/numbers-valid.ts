import type { Judged, Rule } from "../judgement.ts";
import { notDeclared, settingsOf } from "../setting.ts";
import { numberingOf } from "../telephony/numbers.ts";

/** Every number is one that the country has given out, written with its country code, and belongs to one. */
export const numbersValid: Rule = {
  name: "numbers-valid",
  references: [],
  severity: "high",
  level: "mandatory",
  evidence: "declared",
  reads: ["TelephoneNumberAssignment"],
  judge(tenant, settings) {
    const assignments = settingsOf(tenant, "TelephoneNumberAssignment");
    if (assignments.length === 0) return tenant.observed ? [] : [notDeclared("TelephoneNumberAssignment")];
    const { isValid, countries } = numberingOf(settings);
    const seen = new Map<string, number>();
    return assignments.flatMap(({ resource, object }): Judged[] => {
      const { urn, inputs } = resource;
      const { telephoneNumber: whole } = inputs;
      if (typeof whole !== "string") {
        return [{ kind: "settingUnknown", object, property: "telephoneNumber", verdict: "undecided", urn }];
      }
      const [number = ""] = whole.split(";");
      const times = (seen.get(whole) ?? 0) + 1;
      seen.set(whole, times);
      return [
        ...(isValid(number)
          ? []
          : [{ kind: "numberMalformed", number: whole, country: countries.join(", "), verdict: "fail", urn } as const]),
        ...(times === 2 ? [{ kind: "numberTwice", number: whole, times, verdict: "fail", urn } as const] : []),
      ];
    });
  },
};
