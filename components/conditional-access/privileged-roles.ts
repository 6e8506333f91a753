/**
 * Roles that can take over the tenant. The ids are Microsoft's role template ids, the same in every tenant; the choice
 * of roles is CISA's SCuBA baseline MS.AAD.3.6.
 *
 * @see https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference
 */
export const privilegedRoles = {
  "Global Administrator": "62e90394-69f5-4237-9190-012177145e10",
  "Privileged Role Administrator": "e8611ab8-c189-46e8-94e1-60213ab1f814",
  "User Administrator": "fe930be7-5e62-47db-91af-98c3a49a38b1",
  "SharePoint Administrator": "f28a1f50-f6e7-4571-818b-6a12f2af6b6c",
  "Exchange Administrator": "29232cdf-9323-42fd-ade2-1d097af3e4de",
  "Hybrid Identity Administrator": "8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2",
  "Application Administrator": "9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3",
  "Cloud Application Administrator": "158c047a-c907-4556-b7ef-446551a6b5f7",
} as const;

/** Role of the account that Entra Connect signs in with: a password, from wherever the server stands, and no person. */
export const directorySynchronisationAccounts = "d29b2b05-8046-44ba-8758-1e26182fcf32";
