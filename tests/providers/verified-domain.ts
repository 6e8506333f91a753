import type { TenantStore } from "../../emulator/store/tenant-store.ts";

/** A domain of the municipality's own, as if it had been proved long ago. */
export function addVerifiedDomain(store: TenantStore, id: string): void {
  const domains = store.collection("domains");
  const [initial] = domains.values();
  domains.set(id, { ...structuredClone(initial), id, isInitial: false, isDefault: false });
}
