import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { graphSingleton } from "../graph-singleton.ts";

const path = "/policies/adminConsentRequestPolicy";

/** People, groups or roles, as Graph queries for them: `/v1.0/groups/{id}/transitiveMembers`. */
const reviewer = z.strictObject({
  query: z.string().min(1),
  queryType: z.literal("MicrosoftGraph"),
  queryRoot: z.string().optional(),
});

export const adminConsentRequestPolicy = defineSetting({
  kind: "adminConsentRequestPolicy",
  type: "AdminConsentRequestPolicy",
  summary:
    "Whether people may ask for an application they cannot consent to themselves, who answers, and within how many days.",
  api: "graph",
  shape: "singleton",
  path,
  permissions: { read: ["Policy.Read.All"], write: ["Policy.ReadWrite.ConsentRequest"] },
  see: "https://learn.microsoft.com/graph/api/resources/adminconsentrequestpolicy",
  key: z.strictObject({}),
  settings: z.strictObject({
    isEnabled: z.boolean().optional(),
    notifyReviewers: z.boolean().optional(),
    remindersEnabled: z.boolean().optional(),
    requestDurationInDays: z.int().min(1, "write 1 to 60 days").max(60, "write 1 to 60 days").optional(),
    reviewers: z.array(reviewer).optional(),
  }),
  sets: { reviewers: ["query"] },
  // The service counts the versions of the policy itself.
  access: graphSingleton(path, { sends: "wholeObject", readOnly: ["id", "version"] }),
});
