import type { TenantIdentity } from "../store/tenant-identity.ts";
import { objectId } from "./object-id.ts";

/** When a seeded tenant says that it was made. */
export const seededAt = "2026-01-01T00:00:00Z";

/** A tenant of this name, always with the same ids. */
export function seedIdentity(
  key: string,
  about: Pick<TenantIdentity, "displayName" | "customDomains" | "countryLetterCode" | "preferredLanguage">,
): TenantIdentity {
  return {
    ...about,
    tenantId: objectId(key, "tenant"),
    // No such name can be taken in the real cloud by this project: only the embedded tenant answers to it.
    initialDomain: `${key.replaceAll(/[^a-z0-9]/g, "")}example.onmicrosoft.com`,
    clientId: objectId(key, "app"),
    clientObjectId: objectId(key, "servicePrincipal"),
    applicationObjectId: objectId(key, "application"),
    administratorId: objectId(key, "administrator"),
    createdDateTime: seededAt,
  };
}
