import * as pulumi from "@pulumi/pulumi";
import type { GuestsConfig } from "../config/guests.ts";
import type { Language } from "../config/language.ts";
import type { AccessReviewArgs } from "../providers/index.ts";

type Reviews = NonNullable<GuestsConfig["reviews"]>;

const names: Record<Language, { displayName: string; forAdmins: string; forReviewers: string }> = {
  nn: {
    displayName: "Gjester i alle grupper",
    forAdmins: "Eigarane går gjennom gjestene i gruppene sine. Den ingen svarer for, blir teken ut.",
    forReviewers: "Skal gjesten framleis ha tilgang? Svarer du ikkje, blir gjesten teken ut.",
  },
  nb: {
    displayName: "Gjester i alle grupper",
    forAdmins: "Eierne går gjennom gjestene i gruppene sine. Den ingen svarer for, blir tatt ut.",
    forReviewers: "Skal gjesten fortsatt ha tilgang? Svarer du ikke, blir gjesten tatt ut.",
  },
  sv: {
    displayName: "Gäster i alla grupper",
    forAdmins: "Ägarna går igenom gästerna i sina grupper. Den som ingen svarar för tas bort.",
    forReviewers: "Ska gästen fortfarande ha åtkomst? Svarar du inte tas gästen bort.",
  },
  en: {
    displayName: "Guests in all groups",
    forAdmins: "Owners look through the guests of their groups. Whoever nobody answers for is removed.",
    forReviewers: "Should this guest keep access? Without an answer the guest is removed.",
  },
};

/**
 * A review of the guests in every Microsoft 365 group, by the owners of each, that removes whoever nobody answers for.
 *
 * @see https://learn.microsoft.com/graph/api/resources/accessreviewscheduledefinition
 */
export function guestReview(
  { starts, everyMonths, days }: Reviews,
  language: Language,
  fallbackReviewers: pulumi.Input<string> | undefined,
): Pick<AccessReviewArgs, "displayName" | "settings"> {
  const { displayName, forAdmins, forReviewers } = names[language];
  const queryType = "MicrosoftGraph" as const;
  const scope = (query: string) => ({
    "@odata.type": "#microsoft.graph.accessReviewQueryScope" as const,
    query,
    queryType,
  });
  const fallback = fallbackReviewers && [
    { query: pulumi.interpolate`/groups/${fallbackReviewers}/transitiveMembers`, queryType },
  ];
  return {
    displayName,
    settings: {
      descriptionForAdmins: forAdmins,
      descriptionForReviewers: forReviewers,
      // Graph's own words for the guests of a group, and for the groups that are taken one by one.
      scope: scope("./members/microsoft.graph.user/?$count=true&$filter=(userType eq 'Guest')"),
      instanceEnumerationScope: scope("/groups?$filter=(groupTypes/any(c:c eq 'Unified'))"),
      reviewers: [{ query: "./owners", queryType }],
      ...(fallback && { fallbackReviewers: fallback }),
      settings: {
        instanceDurationInDays: days,
        recurrence: {
          pattern: { type: "absoluteMonthly", interval: everyMonths },
          range: { type: "noEnd", startDate: starts },
        },
        defaultDecision: "Deny",
        defaultDecisionEnabled: true,
        autoApplyDecisionsEnabled: true,
        justificationRequiredOnApproval: true,
        mailNotificationsEnabled: true,
        reminderNotificationsEnabled: true,
        recommendationsEnabled: true,
      },
    },
  };
}
