import { directoryRoles } from "../config/directory-roles.ts";

/**
 * Roles that can take over the tenant, by Microsoft's role template ids; the choice of roles is CISA's SCuBA baseline MS.AAD.3.6.
 *
 * @see https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference
 */
export const privilegedRoles = {
  "Global Administrator": directoryRoles["Global Administrator"],
  "Privileged Role Administrator": directoryRoles["Privileged Role Administrator"],
  "User Administrator": directoryRoles["User Administrator"],
  "SharePoint Administrator": directoryRoles["SharePoint Administrator"],
  "Exchange Administrator": directoryRoles["Exchange Administrator"],
  "Hybrid Identity Administrator": directoryRoles["Hybrid Identity Administrator"],
  "Application Administrator": directoryRoles["Application Administrator"],
  "Cloud Application Administrator": directoryRoles["Cloud Application Administrator"],
} as const;

/** Role of the account that Entra Connect signs in with: a password, from wherever the server stands, and no person. */
export const directorySynchronisationAccounts = "d29b2b05-8046-44ba-8758-1e26182fcf32";
