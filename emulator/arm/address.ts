import type { TenantContext } from "../context.ts";
import { objectId } from "../seed/object-id.ts";
import { ArmError } from "./arm-error.ts";

/** Where a request points; names are compared without regard to case, and kept as they were first written. */
export type Address = { group: string; provider: string; type: string; name: string | undefined };

/** The one subscription of an embedded tenant; its id follows from the tenant's. */
export function subscriptionOf({ store }: TenantContext): string {
  return objectId(store.identity.tenantId, "subscription");
}

export function checkSubscription(context: TenantContext, id: string): void {
  if (id.toLowerCase() !== subscriptionOf(context)) {
    throw new ArmError(404, "SubscriptionNotFound", `The subscription '${id}' could not be found.`);
  }
}

export function groupId(context: TenantContext, name: string): string {
  return `/subscriptions/${subscriptionOf(context)}/resourceGroups/${name}`;
}

export function resourceId(context: TenantContext, { group, provider, type, name = "" }: Address): string {
  return `${groupId(context, group)}/providers/${provider}/${type}/${name}`;
}

/** What a property of another resource names: `/subscriptions/…/workspaces/…`. */
export function checkReference({ store }: TenantContext, property: string, id: string): void {
  if (!store.collection("armResources").has(id.toLowerCase())) {
    throw new ArmError(400, "LinkedInvalidPropertyId", `Property '${property}' names '${id}', which does not exist.`);
  }
}
