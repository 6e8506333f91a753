import { z } from "zod";
import { closed, expecting } from "./expectation.ts";

/** Microsoft's limit. */
const blockedWordsMax = 5_000;

/** Words of the name that azuread gives each new group for a moment: TERRAFORM_UPDATE_ and a random id. */
const azureadsOwn = new Set(["terraform", "update"]);

const blockedWordSchema = z
  .string(expecting("a word or phrase, for example varsling"))
  .trim()
  .min(1, expecting("a word or phrase, for example varsling"))
  .regex(/^[^,]*$/, expecting("one word or phrase an item, without commas"))
  .refine(
    (word) => !azureadsOwn.has(word.toLowerCase()),
    expecting("another word: azuread calls each new group TERRAFORM_UPDATE_… for a moment"),
  );

const distinct = (words: readonly string[]) => new Set(words.map((word) => word.toLowerCase())).size === words.length;

const noAffix = z
  .undefined(
    expecting(
      "nothing here: azuread gives each new group a passing name, and with a prefix or suffix asked for the tenant refuses it and leaves a group without a team",
    ),
  )
  .optional();

/**
 * Words that no Microsoft 365 group, and so no team, may have in its name or nickname: people's teams and this
 * program's, for an application is bound as people are. Global Administrators and User Administrators are not. Asks for
 * Entra ID P1, or Basic EDU, for everyone in such a group.
 *
 * A prefix or suffix for every name cannot stand here: azuread cannot make a group under such a policy.
 *
 * @see https://learn.microsoft.com/entra/identity/users/groups-naming-policy
 * @see https://github.com/hashicorp/terraform-provider-azuread/issues/1556
 */
export const groupNamingSchema = closed(
  {
    /** Words and phrases that no name may hold as a whole, large and small letters alike. None takes them away again. */
    blockedWords: z
      .array(blockedWordSchema, expecting("a list of words, for example [varsling, personalsak]"))
      .max(blockedWordsMax, expecting(`at most ${blockedWordsMax} words, which is the tenant's limit`))
      .refine(distinct, expecting("different words; one stands here twice")),
    prefix: noAffix,
    suffix: noAffix,
  },
  "a mapping with blockedWords",
);

export type GroupNamingConfig = z.infer<typeof groupNamingSchema>;
