import { z } from "zod";

/**
 * Language of text that is read out. Norwegian is Bokmål only: Microsoft has no voice for Nynorsk.
 * @see https://learn.microsoft.com/microsoftteams/create-a-phone-system-auto-attendant-languages
 */
export const voiceLanguage = z
  .string()
  .regex(/^[a-z]{2}-[A-Z]{2}$/, "write language and country, such as nb-NO or sv-SE")
  .refine((language) => language !== "nn-NO", "there is no voice for Nynorsk; write nb-NO");
