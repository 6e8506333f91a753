import { z } from "zod";
import type { TenantClient } from "../../components/graph/index.ts";
import type { ForeignPolicy } from "./hand-change.ts";

const policySchema = z.looseObject({ id: z.string(), displayName: z.string(), state: z.string() });

/** Conditional access policies that no resource of the state stands for. */
export async function foreignPolicies({ graph }: TenantClient, ownIds: ReadonlySet<string>): Promise<ForeignPolicy[]> {
  const found = await graph.list(policySchema, "/v1.0/identity/conditionalAccess/policies", {
    attempt: "list",
    object: "the conditional access policies",
  });
  return found
    .filter(({ id }) => !ownIds.has(id))
    .map(({ id, displayName, state }) => ({ id, displayName, state }))
    .toSorted((one, other) => one.displayName.localeCompare(other.displayName, "en"));
}
