import { z } from "zod";
import { closed, expecting } from "./expectation.ts";

const names = Array.from({ length: 15 }, (_, index) => `extensionAttribute${index + 1}` as const);

// Names of Entra's user properties that membership rules can read and HR systems can write.
const attributeSchema = z.enum(names, expecting("extensionAttribute1 to extensionAttribute15"));

/** Which user property carries which HR fact. Membership rules read them; nothing here writes them. */
export const attributesSchema = closed({
  unit: attributeSchema,
  sector: attributeSchema,
  persona: attributeSchema,
  rollout: attributeSchema,
  formerMunicipality: attributeSchema,
  licence: attributeSchema,
  status: attributeSchema,
  /**
   * The licence somebody had until now. While HR leaves it written they have both, so that nothing goes before its
   * successor is there; HR empties it some days after.
   *
   * @default - none: a move has no overlap
   */
  formerLicence: attributeSchema.optional(),
});
export type AttributesConfig = z.infer<typeof attributesSchema>;

/**
 * HR statuses that keep a licence: at work, on leave, under notice. HR writes `ended` on the last day; the account's
 * own state plays no part.
 */
export const licensedStatuses = ["active", "leave", "notice"] as const;
