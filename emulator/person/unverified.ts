/**
 * What Microsoft's pages on guests leave open and this tenant had to decide: they say what a guest may not see, not with
 * which answer it is kept from them.
 */
export const unverified = {
  /** Users, groups and lists a person may not see: refused, as for a missing permission, and not said to be absent. */
  hiddenInDirectory: { status: 403, code: "Authorization_RequestDenied" },
  /** Teams and channels somebody is not in. */
  hiddenInTeams: { status: 403, code: "Forbidden" },
} as const;
