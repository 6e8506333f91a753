import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { numberAccess } from "../numbers/number-access.ts";

export const telephoneNumberAssignment = defineSetting({
  kind: "telephoneNumberAssignment",
  type: "TelephoneNumberAssignment",
  summary: "Who has one of the numbers that the operator has delivered, and which address emergency services see.",
  api: "graph",
  shape: "collection",
  path: "/admin/teams/telephoneNumberManagement/numberAssignments/assignNumber",
  permissions: {
    read: ["TeamsTelephoneNumber.Read.All"],
    write: ["TeamsTelephoneNumber.ReadWrite.All"],
  },
  licence: "Teams Phone for a person, Teams Phone Resource Account for a resource account",
  limits: ["One order at a time for a number."],
  see: "https://learn.microsoft.com/graph/api/teamsadministration-telephonenumbermanagementroot-list-numberassignments",
  key: z.strictObject({
    telephoneNumber: z
      .string()
      .regex(
        /^\+\d{3,15}(;ext=\d{1,10})?$/,
        "write the number with its country code, such as +4756529000, without tel:",
      ),
  }),
  settings: z.strictObject({
    /** Object id of the person or the resource account that has the number; its licence must be there first. */
    assignmentTargetId: z.guid("write an object id"),
    /** A person's first number, a private line, or one more. @default "primary" */
    assignmentCategory: z.enum(["primary", "private", "alternate"]).optional(),
    /** How the number reaches Teams. @default what the inventory says; a Direct Routing number need not be in it */
    numberType: z.enum(["directRouting", "callingPlan", "operatorConnect"]).optional(),
    /** Emergency location that goes with a call from the number; on some numbers only the operator sets it. */
    locationId: z.guid("write the id of an emergency location").optional(),
    /** Network site of the number. */
    networkSiteId: z.string().min(1).optional(),
    /** `skipInternalVoip`: calls from inside the tenant to the number go out over the public network. */
    reverseNumberLookupOptions: z.array(z.enum(["skipInternalVoip"])).optional(),
  }),
  normalise: (settings) => ({ ...settings, assignmentCategory: settings.assignmentCategory ?? "primary" }),
  examine({ key, settings }) {
    const { numberType } = settings;
    const { telephoneNumber } = key;
    if (typeof telephoneNumber !== "string" || !telephoneNumber.includes(";ext=")) return [];
    if (numberType === undefined || numberType === "directRouting") return [];
    return [
      { path: "telephoneNumber", reason: `has an extension; only a Direct Routing number can, not ${numberType}` },
    ];
  },
  access: numberAccess,
  settleMs: 300_000,
});
