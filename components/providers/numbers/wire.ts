import { z } from "zod";

export const numberManagement = "/v1.0/admin/teams/telephoneNumberManagement";

/**
 * A number of the tenant, as its operator delivered it, and who has it.
 * @see https://learn.microsoft.com/graph/api/resources/teamsadministration-numberassignment
 */
export const graphNumberAssignment = z.object({
  id: z.string(),
  telephoneNumber: z.string(),
  operatorId: z.string().nullish(),
  numberType: z.string().nullish(),
  activationState: z.string().nullish(),
  capabilities: z.array(z.string()).nullish(),
  locationId: z.string().nullish(),
  civicAddressId: z.string().nullish(),
  networkSiteId: z.string().nullish(),
  assignmentTargetId: z.string().nullish(),
  assignmentCategory: z.string().nullish(),
  assignmentStatus: z.string().nullish(),
  isoCountryCode: z.string().nullish(),
  city: z.string().nullish(),
  supportedCustomerActions: z.array(z.string()).nullish(),
  reverseNumberLookupOptions: z.array(z.string()).nullish(),
});
export type GraphNumberAssignment = z.infer<typeof graphNumberAssignment>;

/** An order for the number is not finished. */
export function isPending({ activationState }: GraphNumberAssignment): boolean {
  return activationState === "assignmentPending";
}

const operation = z.object({
  status: z.string(),
  numbers: z.array(z.object({ status: z.string().nullish(), statusDetail: z.string().nullish() })).nullish(),
});

/** Microsoft's page shows the operation inside `value`; every other one is bare. */
export const graphNumberOperation = z.union([
  z.object({ value: operation }).transform(({ value }) => value),
  operation,
]);
