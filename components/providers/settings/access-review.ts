import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { accessReviewAccess } from "../entra/access-review-access.ts";

/** A query of Graph: `/groups/{id}/owners`. */
const query = z.strictObject({
  query: z.string().min(1),
  queryType: z.literal("MicrosoftGraph"),
  queryRoot: z.string().optional(),
});

const scope = query.extend({ "@odata.type": z.literal("#microsoft.graph.accessReviewQueryScope") });

const recurrence = z.strictObject({
  pattern: z
    .strictObject({
      type: z.enum(["weekly", "absoluteMonthly"]),
      /** Every so many weeks or months. */
      interval: z.int().min(1),
    })
    .optional(),
  range: z
    .strictObject({
      type: z.enum(["noEnd", "endDate", "numbered"]),
      startDate: z.iso.date(),
      endDate: z.iso.date().optional(),
      numberOfOccurrences: z.int().min(1).optional(),
    })
    .optional(),
});

const applyAction = z.strictObject({
  "@odata.type": z.enum([
    "#microsoft.graph.removeAccessApplyAction",
    "#microsoft.graph.disableAndDeleteUserApplyAction",
  ]),
});

export const accessReview = defineSetting({
  kind: "accessReview",
  type: "AccessReview",
  summary:
    "A review that comes again: who looks through guests or members, how often, and what becomes of those nobody answers for.",
  api: "graph",
  shape: "collection",
  path: "/identityGovernance/accessReviews/definitions/{id}",
  permissions: { read: ["AccessReview.Read.All"], write: ["AccessReview.ReadWrite.All"] },
  licence: "Microsoft Entra ID P2, or Microsoft Entra ID Governance",
  see: "https://learn.microsoft.com/graph/api/resources/accessreviewscheduledefinition",
  // Graph lets two reviews have one name; this library finds its own by it.
  key: z.strictObject({ displayName: z.string().min(1) }),
  // What is reviewed stays as it was made: another makes another review.
  keySettings: ["scope", "instanceEnumerationScope"],
  settings: z.strictObject({
    scope,
    /** The groups a review over many is split into. */
    instanceEnumerationScope: scope.optional(),
    reviewers: z.array(query),
    fallbackReviewers: z.array(query).optional(),
    descriptionForAdmins: z.string().optional(),
    descriptionForReviewers: z.string().optional(),
    settings: z.strictObject({
      instanceDurationInDays: z.int().min(1),
      recurrence: recurrence.optional(),
      /** What is decided when nobody answers. */
      defaultDecision: z.enum(["Approve", "Deny", "Recommendation", "None"]),
      defaultDecisionEnabled: z.boolean(),
      /** Takes the access away by itself when the review ends. */
      autoApplyDecisionsEnabled: z.boolean(),
      justificationRequiredOnApproval: z.boolean(),
      mailNotificationsEnabled: z.boolean(),
      reminderNotificationsEnabled: z.boolean(),
      recommendationsEnabled: z.boolean(),
      decisionHistoriesForReviewersEnabled: z.boolean().optional(),
      /**
       * What becomes of those who were denied. `disableAndDeleteUserApplyAction` is for guests: the account is blocked, and
       * deleted after 30 days.
       *
       * @default - they lose what was reviewed
       * @see https://learn.microsoft.com/graph/api/resources/accessreviewapplyaction
       */
      applyActions: z.array(applyAction).max(1).optional(),
    }),
  }),
  sets: { reviewers: ["query"], fallbackReviewers: ["query"] },
  access: accessReviewAccess,
});
