import { z } from "zod";

/** `all_users` or the object id of a group. */
const groupOrAll = z
  .string()
  .regex(/^(all_users|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i, "write all_users or the group's object id");

/** Who a sign-in method is for. Targets are groups; Microsoft writes everybody as the group `all_users`. */
export const includeTarget = z.strictObject({
  id: groupOrAll,
  targetType: z.literal("group"),
  /** Whether they are led to register it. */
  isRegistrationRequired: z.boolean().optional(),
});

export const excludeTarget = z.strictObject({
  id: z.guid("write the group's object id"),
  targetType: z.literal("group"),
});

/** Who a feature of a method is for, or not for; nobody is the id of zeros. */
export const featureTarget = z.strictObject({
  id: groupOrAll,
  targetType: z.enum(["group", "administrativeUnit", "role"]),
});

/** Microsoft's own choice, which may change with time, or a decision. */
export const advancedState = z.enum(["default", "enabled", "disabled"]);
