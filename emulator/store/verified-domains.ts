import type { Entity } from "./json.ts";
import type { TenantStore } from "./tenant-store.ts";

/** The domains the tenant has proved to own, its initial one among them. */
export function verifiedDomains(store: TenantStore): Entity[] {
  return [...store.collection("domains").values()].filter((domain) => domain.isVerified === true);
}

export function verifiedNames(store: TenantStore): string[] {
  return verifiedDomains(store).map(({ id }) => id);
}

/** Where new people and groups get their addresses. */
export function defaultDomain(store: TenantStore): string {
  return verifiedDomains(store).find((domain) => domain.isDefault === true)?.id ?? store.identity.initialDomain;
}
