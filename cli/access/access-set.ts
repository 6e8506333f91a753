import type { Network, Policy, Tenant } from "../../access/index.ts";
import type { DeclaredSubject } from "../../policies/rules.ts";

/** A set of conditional access policies with what is known of its tenant: of a program, or of any tenant by Graph's JSON. */
export interface AccessSet {
  readonly policies: readonly Policy[];
  readonly tenant: Tenant;
  readonly subjects: readonly DeclaredSubject[];
  /** What groups, named locations and strengths are called, by id in lower case. */
  readonly names: ReadonlyMap<string, string>;
  /** Ids of the named locations. */
  readonly locations: readonly string[];
  /** A network in each named location, by the location's id in lower case. */
  readonly addresses: ReadonlyMap<string, Network>;
}
