import type { TenantContext } from "../context.ts";
import { isGuid } from "../schema/primitive.ts";

export type TargetType =
  | "User"
  | "ApplicationEndpoint"
  | "ConfigurationEndpoint"
  | "SharedVoicemail"
  | "ExternalPstn"
  | "Phone";

/** What an id or a `tel:` address that calls are sent to stands for; undefined for nothing in the tenant. */
export function targetType({ store }: TenantContext, target: string): TargetType | undefined {
  if (/^tel:\+\d{3,15}$/.test(target)) {
    return "ExternalPstn";
  }
  if (!isGuid(target)) {
    return undefined;
  }
  const id = target.toLowerCase();
  if (store.collection("applicationInstances").has(id)) {
    return "ApplicationEndpoint";
  }
  if (store.collection("users").has(id)) {
    return "User";
  }
  if (store.collection("groups").has(id)) {
    return "SharedVoicemail";
  }
  return store.collection("callQueues").has(id) || store.collection("autoAttendants").has(id)
    ? "ConfigurationEndpoint"
    : undefined;
}
