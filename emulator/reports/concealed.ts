import { createHash } from "node:crypto";
import type { TenantContext } from "../context.ts";

/** Shows a name as the tenant's report settings allow: itself, or 32 digits that stand for it in every report. */
export function namer({ store }: TenantContext): (name: string) => string {
  if (store.singleton("adminReportSettings")?.displayConcealedNames !== true) {
    return (name) => name;
  }
  return (name) => createHash("md5").update(`${store.identity.tenantId}/${name}`).digest("hex").toUpperCase();
}
