import { type Value, valueAt } from "../declared-tenant.ts";
import type { Judged, Rule } from "../judgement.ts";
import { notDeclared, type SettingView, settingsOf } from "../setting.ts";

const mostDays = 90;

/** Somebody looks through the guests every quarter, and whoever nobody answers for loses access. */
export const guestAccessReviews: Rule = {
  name: "guest-access-reviews",
  references: ["CIS 5.3.2"],
  severity: "medium",
  level: "mandatory",
  evidence: "declared",
  licence: "entraGovernance",
  reads: ["AccessReview"],
  judge(tenant) {
    const reviews = settingsOf(tenant, "AccessReview").filter(isOfGuests);
    if (reviews.length === 0) {
      return tenant.observed
        ? [{ kind: "reviewMissing", verdict: "fail" }]
        : [notDeclared("AccessReview", "guests.reviews: {starts: …}")];
    }
    const judged = reviews.map(judgeReview);
    // One review that does what it should is enough; others may look more seldom.
    return judged.some((findings) => findings.length === 0) ? [] : judged.flat();
  },
};

// Graph's filter, in which the case of words means nothing.
function isOfGuests({ settings }: SettingView): boolean {
  const query = valueAt(settings, "scope", "query");
  return typeof query === "string" && /usertype\s+eq\s+'guest'/i.test(query);
}

function judgeReview({ settings, object, resource }: SettingView): readonly Judged[] {
  const { displayName } = resource.inputs;
  const review = typeof displayName === "string" ? displayName : object;
  const own = (...path: string[]) => valueAt(settings, "settings", ...path);
  const checks: readonly (readonly [property: string, holds: boolean, wants: string])[] = [
    ["recurrence.pattern", days(own("recurrence", "pattern")) <= mostDays, `≤ ${mostDays} d`],
    ["defaultDecision", own("defaultDecision") === "Deny", '"Deny"'],
    ["defaultDecisionEnabled", own("defaultDecisionEnabled") === true, "true"],
    ["autoApplyDecisionsEnabled", own("autoApplyDecisionsEnabled") === true, "true"],
  ];
  return checks
    .filter(([, holds]) => !holds)
    .map(([property, , wants]) => ({
      kind: "reviewTooWeak",
      review,
      property: `settings.${property}`,
      wants,
      verdict: "fail",
      urn: resource.urn,
    }));
}

function days(pattern: Value | undefined): number {
  const interval = valueAt(pattern, "interval");
  const type = valueAt(pattern, "type");
  if (typeof interval !== "number") return Number.POSITIVE_INFINITY;
  if (type === "weekly") return interval * 7;
  // Three months are a quarter, 92 days or not.
  return type === "absoluteMonthly" ? interval * 30 : Number.POSITIVE_INFINITY;
}
