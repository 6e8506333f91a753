import type { LicencesConfig } from "./licences.ts";

/**
 * Microsoft's names of the products that hold Entra ID P2 or Entra ID Governance: access reviews, and roles that are
 * asked for.
 *
 * @see https://learn.microsoft.com/entra/identity/users/licensing-service-plan-reference
 */
const withGovernance: ReadonlySet<string> = new Set([
  "AAD_PREMIUM_P2",
  "EMSPREMIUM",
  "IDENTITY_THREAT_PROTECTION",
  "M365EDU_A5_FACULTY",
  "M365EDU_A5_STUDENT",
  "M365EDU_A5_STUUSEBNFT",
  "MICROSOFT_ENTRA_ID_GOVERNANCE",
  "MICROSOFT_ENTRA_SUITE_STEP_UP_FOR_MICROSOFT_ENTRA_ID_P2",
  "O365_W/O_TEAMS_BUNDLE_M5",
  "SPE_E5",
  "SPE_E5_NOPSTNCONF",
  "SPE_F5_SEC",
  "SPE_F5_SECCOMP",
]);

/**
 * Whether the municipality owns what privileged identity management and access reviews ask for: as a licence of the
 * organisation file, or as the stack says of its administrators.
 */
export function ownsGovernance(licences: LicencesConfig, stated: { entraP2: string } | undefined): boolean {
  const said = stated !== undefined && stated.entraP2 !== "nobody";
  return said || Object.values(licences).some(({ sku }) => withGovernance.has(sku.toUpperCase()));
}
