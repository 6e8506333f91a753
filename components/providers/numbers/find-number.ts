import type { TenantClient } from "../../graph/index.ts";
import { type GraphNumberAssignment, graphNumberAssignment, numberManagement } from "./wire.ts";

/** The number in the tenant's inventory; undefined when no operator has delivered it. */
export async function findNumber(
  tenant: TenantClient,
  telephoneNumber: string,
  object: string,
): Promise<GraphNumberAssignment | undefined> {
  const filter = encodeURIComponent(`telephoneNumber eq '${telephoneNumber}'`);
  const path = `${numberManagement}/numberAssignments?$filter=${filter}`;
  const rows = await tenant.graph.list(graphNumberAssignment, path, { attempt: "read", object });
  return rows.find((row) => row.telephoneNumber === telephoneNumber);
}
