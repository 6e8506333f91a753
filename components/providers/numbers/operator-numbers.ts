import { z } from "zod";
import { defineLookup } from "../lookups/lookup.ts";
import { matchingNumbers } from "./matching-numbers.ts";
import { readTelephoneNumbers } from "./read-telephone-numbers.ts";

/** The numbers that operators have delivered to the tenant, and who has which. */
export const operatorNumbers = defineLookup({
  kind: "operatorNumbers",
  type: "OperatorNumbers",
  summary: "The numbers that operators have delivered to the tenant, and who has which.",
  permissions: ["TeamsTelephoneNumber.Read.All"],
  see: "https://learn.microsoft.com/graph/api/teamsadministration-telephonenumbermanagementroot-list-numberassignments",
  question: z
    .strictObject({
      numberType: z.enum(["operatorConnect", "callingPlan", "directRouting"]).optional(),
      capability: z
        .enum(["userAssignment", "voiceApplicationAssignment", "conferenceAssignment", "teamsPhoneMobile"])
        .optional(),
      city: z.string().min(1).optional(),
      assigned: z.boolean().optional(),
      availableTo: z.guid("write the object id of a person or a resource account").optional(),
    })
    .refine(({ assigned, availableTo }) => assigned === undefined || availableTo === undefined, {
      message: "assigned and availableTo exclude each other; write the one that is meant",
    }),
  async answer(tenant, question) {
    const numbers = matchingNumbers(await readTelephoneNumbers(tenant), question);
    return { numbers: numbers.map((number) => ({ ...number, capabilities: [...number.capabilities] })) };
  },
});
