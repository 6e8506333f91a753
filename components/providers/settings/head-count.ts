import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { headCountAccess } from "../gates/head-count-access.ts";

export const headCount = defineSetting({
  kind: "headCount",
  type: "HeadCount",
  summary: "The proof that a group holds the people it is meant to before anything that depends on it decides.",
  api: "graph",
  shape: "part",
  path: "/groups/{id}/members",
  permissions: { read: ["GroupMember.Read.All"], write: ["GroupMember.Read.All"] },
  see: "https://learn.microsoft.com/entra/identity/users/groups-dynamic-membership",
  key: z.strictObject({ groupId: z.guid("write the group's object id") }),
  settings: z.strictObject({
    /** How many people the organisation file says. */
    expected: z.int().min(0),
    /** How far off the tenant may be, in percent; at least one person. */
    withinPercent: z.number().min(0).max(100),
    /** What is let through when the number is right. Another list looks again. */
    opens: z.array(z.string()),
  }),
  steering: ["withinPercent", "opens"],
  readOnly: "who is in a group that follows HR is not written by anyone",
  access: headCountAccess,
});
