import type { TenantContext } from "../../context.ts";
import { isObject } from "../../store/json.ts";
import type { Permissions } from "../call.ts";
import { GraphError } from "../error.ts";

export const readPolicies: Permissions = [["Policy.Read.All", "Policy.Read.ConditionalAccess"]];
/** Microsoft asks for both: to read policies, and to write those of conditional access. */
export const writePolicies: Permissions = [["Policy.Read.All"], ["Policy.ReadWrite.ConditionalAccess"]];

/** What each verb on a set of conditional access asks for. */
export const conditionalAccessPermissions = {
  list: readPolicies,
  get: readPolicies,
  create: writePolicies,
  update: writePolicies,
  delete: writePolicies,
};

export function conditionalAccessMissing(id: string): GraphError {
  return new GraphError(404, "ResourceNotFound", `The object with id '${id}' was not found.`);
}

/** Whether some subscription of the tenant carries a service plan. */
export function owns(context: TenantContext, servicePlanName: string): boolean {
  for (const sku of context.store.collection("subscribedSkus").values()) {
    const plans = Array.isArray(sku.servicePlans) ? sku.servicePlans : [];
    if (plans.some((plan) => isObject(plan) && plan.servicePlanName === servicePlanName)) {
      return true;
    }
  }
  return false;
}

export function notLicensed(what: string): GraphError {
  return new GraphError(403, "AccessDenied", `Your tenant is not licensed for this feature: ${what}.`);
}
