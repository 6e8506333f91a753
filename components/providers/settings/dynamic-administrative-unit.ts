import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { administrativeUnitAccess } from "../entra/administrative-unit-access.ts";

export const dynamicAdministrativeUnit = defineSetting({
  kind: "dynamicAdministrativeUnit",
  type: "DynamicAdministrativeUnit",
  summary: "A part of the tenant whose people follow a rule, so that a helper can be given it and nothing else.",
  api: "graph",
  shape: "collection",
  path: "/directory/administrativeUnits/{id}",
  permissions: { read: ["AdministrativeUnit.Read.All"], write: ["AdministrativeUnit.ReadWrite.All"] },
  licence: "Microsoft Entra ID P1",
  limits: ["15 000 groups and units whose members follow a rule, together, in a tenant."],
  see: "https://learn.microsoft.com/entra/identity/role-based-access-control/admin-units-members-dynamic",
  // Graph lets two units have one name; this library finds its own by it.
  key: z.strictObject({ displayName: z.string().min(1).max(256, "use at most 256 characters") }),
  settings: z.strictObject({
    /** The same language as in groups; Entra takes users or devices here, not both. */
    membershipRule: z.string().min(1).max(3_072, "use at most 3072 characters"),
    /** `On` moves people in and out by the rule; `Paused` leaves the members as they are. */
    membershipRuleProcessingState: z.enum(["On", "Paused"]),
    description: z.string().max(1_024, "use at most 1024 characters").optional(),
    /** `HiddenMembership` shows the members to administrators of the unit alone. */
    visibility: z.enum(["Public", "HiddenMembership"]).optional(),
  }),
  outputs: ["objectId"],
  access: administrativeUnitAccess,
});
