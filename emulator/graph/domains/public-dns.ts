import type { TenantStore } from "../../store/tenant-store.ts";

/** The name servers of the world outside, as far as this tenant asks them: the TXT records of a name. */
export function publishedTexts(store: TenantStore, domain: string): string[] {
  const entry = store.collection("publicDns").get(domain.toLowerCase());
  return Array.isArray(entry?.texts) ? entry.texts.map(String) : [];
}

/** What whoever holds the domain does at the registrar; an empty list takes the records away. */
export function publishTexts(store: TenantStore, domain: string, texts: readonly string[]): void {
  const id = domain.toLowerCase();
  if (texts.length === 0) {
    store.collection("publicDns").delete(id);
  } else {
    store.collection("publicDns").set(id, { id, texts: [...texts] });
  }
}
