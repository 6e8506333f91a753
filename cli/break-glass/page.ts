/** One break-glass account, as the tenant has it. */
export interface BreakGlassAccount {
  readonly id: string;
  /** What is typed at sign-in; absent when the tenant was not asked or has no such account. */
  readonly userPrincipalName?: string;
  /** What is wrong with it, if the tenant was asked. */
  readonly faults: readonly AccountFault[];
}

export type AccountFault = "missing" | "disabled" | "synchronised" | "noRole";

/** A conditional access policy that decides today, so that it may be what stops people. */
export interface DecidingPolicy {
  readonly name: string;
  /** Day of its last change, `2027-01-31`. */
  readonly changed: string;
}

/** What stands on the page in the safe. */
export interface BreakGlassPage {
  readonly tenant: string;
  readonly tenantId: string;
  /** Day the page was printed, `2027-01-31`. */
  readonly printed: string;
  readonly accounts: readonly BreakGlassAccount[];
  /** Newest change first; undefined when the tenant was not asked. */
  readonly policies: readonly DecidingPolicy[] | undefined;
}
