import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { lifecycleAccess } from "../groups/lifecycle-access.ts";

export const groupLifecyclePolicy = defineSetting({
  kind: "groupLifecyclePolicy",
  type: "GroupLifecyclePolicy",
  summary:
    "After how many days a Microsoft 365 group expires that nobody renews, with its team and its files. One per tenant.",
  api: "graph",
  shape: "collection",
  path: "/groupLifecyclePolicies/{id}",
  permissions: { read: ["Directory.Read.All"], write: ["Directory.ReadWrite.All"] },
  licence: "Microsoft Entra ID P1",
  limits: ["One policy a tenant.", "A group nobody renews is deleted and can be brought back for 30 days."],
  see: "https://learn.microsoft.com/graph/api/resources/grouplifecyclepolicy",
  key: z.strictObject({}),
  settings: z.strictObject({
    groupLifetimeInDays: z.int().min(30, "write 30 to 99999 days").max(99_999, "write 30 to 99999 days"),
    /** `Selected` leaves it to the groups that are added one by one. */
    managedGroupTypes: z.enum(["All", "Selected", "None"]),
    /** Who is told of groups without an owner; several addresses with a semicolon between them. */
    alternateNotificationEmails: z.string().min(1),
  }),
  caseless: ["alternateNotificationEmails"],
  access: lifecycleAccess,
});
