import { z } from "zod";
import { closed, countSchema, expecting, keySchema } from "./expectation.ts";
import { nameByLanguageSchema } from "./language.ts";

/** Political bodies: how many sit in them, never who. */
export const politicalSchema = closed({
  /** Elected people with an account; those under age have none. */
  accountHolders: countSchema("elected people with an account"),
  /** Licence each of them holds. */
  licence: z.string(expecting("the key of a licence")),
  bodies: z.array(
    closed({
      key: keySchema,
      name: nameByLanguageSchema,
      members: countSchema("members"),
      /** Body whose members fill this one. */
      subsetOf: keySchema.optional(),
      /** Members who are not elected and have no account of the municipality. */
      externalMembers: countSchema("members from outside").optional(),
      /** True when members are under age; such a body has no accounts. */
      minors: z.boolean(expecting("true or false")).optional(),
      account: z.literal("none", expecting("none, or leave it out")).optional(),
    }),
    expecting("a list of political bodies"),
  ),
});
