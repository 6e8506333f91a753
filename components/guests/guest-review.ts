import * as pulumi from "@pulumi/pulumi";
import type { GuestsConfig } from "../config/guests.ts";
import type { Language } from "../config/language.ts";
import type { AccessReviewArgs } from "../providers/index.ts";

type Reviews = NonNullable<GuestsConfig["reviews"]>;

type Removed = Reviews["removes"];
type Words = { displayName: string; forAdmins: Record<Removed, string>; forReviewers: Record<Removed, string> };

const words: Record<Language, Words> = {
  nn: {
    displayName: "Gjester i alle grupper",
    forAdmins: {
      access: "Eigarane går gjennom gjestene i gruppene sine. Den ingen svarer for, blir teken ut.",
      account:
        "Eigarane går gjennom gjestene i gruppene sine. Den ingen svarer for, kan ikkje logga inn lenger, og blir sletta etter 30 dagar.",
    },
    forReviewers: {
      access: "Skal gjesten framleis ha tilgang? Svarer du ikkje, blir gjesten teken ut.",
      account:
        "Skal gjesten framleis ha tilgang? Svarer du ikkje, blir gjesten stengd ute frå alt, og sletta etter 30 dagar.",
    },
  },
  nb: {
    displayName: "Gjester i alle grupper",
    forAdmins: {
      access: "Eierne går gjennom gjestene i gruppene sine. Den ingen svarer for, blir tatt ut.",
      account:
        "Eierne går gjennom gjestene i gruppene sine. Den ingen svarer for, kan ikke logge inn lenger, og blir slettet etter 30 dager.",
    },
    forReviewers: {
      access: "Skal gjesten fortsatt ha tilgang? Svarer du ikke, blir gjesten tatt ut.",
      account:
        "Skal gjesten fortsatt ha tilgang? Svarer du ikke, blir gjesten stengt ute fra alt, og slettet etter 30 dager.",
    },
  },
  sv: {
    displayName: "Gäster i alla grupper",
    forAdmins: {
      access: "Ägarna går igenom gästerna i sina grupper. Den som ingen svarar för tas bort.",
      account:
        "Ägarna går igenom gästerna i sina grupper. Den som ingen svarar för kan inte längre logga in och raderas efter 30 dagar.",
    },
    forReviewers: {
      access: "Ska gästen fortfarande ha åtkomst? Svarar du inte tas gästen bort.",
      account:
        "Ska gästen fortfarande ha åtkomst? Svarar du inte stängs gästen ute från allt och raderas efter 30 dagar.",
    },
  },
  en: {
    displayName: "Guests in all groups",
    forAdmins: {
      access: "Owners look through the guests of their groups. Whoever nobody answers for is removed.",
      account:
        "Owners look through the guests of their groups. Whoever nobody answers for can sign in no more, and is deleted after 30 days.",
    },
    forReviewers: {
      access: "Should this guest keep access? Without an answer the guest is removed.",
      account:
        "Should this guest keep access? Without an answer the guest is shut out of everything, and deleted after 30 days.",
    },
  },
};

const deletesAccount = [{ "@odata.type": "#microsoft.graph.disableAndDeleteUserApplyAction" as const }];

/**
 * A review of the guests in every Microsoft 365 group, by the owners of each, that removes whoever nobody answers for:
 * from the group, or with the account.
 *
 * @see https://learn.microsoft.com/graph/api/resources/accessreviewscheduledefinition
 */
export function guestReview(
  { starts, everyMonths, days, removes }: Reviews,
  language: Language,
  fallbackReviewers: pulumi.Input<string> | undefined,
): Pick<AccessReviewArgs, "displayName" | "settings"> {
  const { displayName, forAdmins, forReviewers } = words[language];
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
      descriptionForAdmins: forAdmins[removes],
      descriptionForReviewers: forReviewers[removes],
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
        ...(removes === "account" && { applyActions: deletesAccount }),
      },
    },
  };
}
