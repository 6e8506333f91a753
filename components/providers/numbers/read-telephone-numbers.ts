import type { TenantClient } from "../../graph/index.ts";
import { type GraphNumberAssignment, graphNumberAssignment, isPending, numberManagement } from "./wire.ts";

/** Most numbers in one answer. Paging is by $top and $skip: no link to the next page is documented. */
const pageSize = 1_000;
/** Numbers in an answer that was not asked for more; one with fewer is the last, whatever size the service keeps to. */
const leastFullPage = 500;

/** A number of the tenant's inventory, and who has it. */
export interface TelephoneNumber {
  /** With its country code, such as `+4756529000`. */
  telephoneNumber: string;
  /** How it reaches Teams: `operatorConnect`, `callingPlan` or `directRouting`. */
  numberType?: string;
  /** What may have it: `userAssignment`, `voiceApplicationAssignment`, `conferenceAssignment`, `teamsPhoneMobile`. */
  capabilities: readonly string[];
  /** Object id of the person or resource account that has it. */
  assignmentTargetId?: string;
  /** `primary`, `private` or `alternate`, when somebody has it. */
  assignmentCategory?: string;
  /** Emergency location that goes with its calls. */
  locationId?: string;
  /** Place the operator has registered it for. */
  city?: string;
  /** Whether an order to give it to somebody, or to take it back, is under way. */
  isOrdered: boolean;
  /** Whether the municipality may change the location, or the operator alone. */
  isLocationOurs: boolean;
}

/** Everything the operators have delivered, in the order of the numbers. */
export async function readTelephoneNumbers(tenant: TenantClient): Promise<TelephoneNumber[]> {
  const purpose = { attempt: "read", object: "the telephone numbers" };
  const found: GraphNumberAssignment[] = [];
  for (;;) {
    const path = `${numberManagement}/numberAssignments?$top=${pageSize}&$skip=${found.length}`;
    const page = await tenant.graph.list(graphNumberAssignment, path, purpose);
    if (found.some(({ id }) => id === page[0]?.id))
      throw new Error("could not read the telephone numbers: the service gave the same page twice");
    found.push(...page);
    if (page.length < leastFullPage) break;
  }
  return found.map(numberOf).sort((a, b) => (a.telephoneNumber < b.telephoneNumber ? -1 : 1));
}

function numberOf(row: GraphNumberAssignment): TelephoneNumber {
  const { telephoneNumber, numberType, assignmentTargetId, assignmentCategory, locationId, city } = row;
  return {
    telephoneNumber,
    ...(numberType && { numberType }),
    capabilities: row.capabilities ?? [],
    ...(assignmentTargetId && { assignmentTargetId }),
    ...(assignmentCategory && { assignmentCategory }),
    ...(locationId && { locationId }),
    ...(city && { city }),
    isOrdered: isPending(row),
    isLocationOurs: row.supportedCustomerActions?.includes("locationUpdate") ?? false,
  };
}
