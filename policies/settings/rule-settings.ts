import type { RuleName } from "../rule-names.ts";
import type { AcceptedFinding } from "./accepted-finding.ts";

/** What a rule may need the tenant to own. */
export const licences = ["entraP1", "entraP2", "entraP2ForSome", "entraGovernance", "teamsPhone"] as const;
export type Licence = (typeof licences)[number];

/** Parts of the tenant that a program may leave to another program or to the admin centre. */
export const areas = ["conditionalAccess"] as const;
export type Area = (typeof areas)[number];

/** Countries whose numbers and emergency numbers are known. */
export const countries = ["NO", "SE"] as const;
export type Country = (typeof countries)[number];

/** A rule that does not hold somewhere, for a reason and for a time. */
export interface RuleException {
  readonly rule: RuleName;
  /** What it is about: a resource's name in the program, a policy's display name, a group, a number. */
  readonly on: string;
  /** Who answers for it: a role or a unit, no person's name. */
  readonly owner: string;
  readonly reason: string;
  /** The last day it counts, `2027-06-30`. */
  readonly expires: string;
}

/** What only a person can say. Everything is optional: a rule says what it cannot decide without. */
export interface RuleSettings {
  /** Break-glass groups or accounts: object ids, or logical names of `azuread.Group` resources. */
  readonly breakGlass?: readonly string[];
  /** Display names of policies that a person has decided are enforced. */
  readonly statedOn?: readonly string[];
  /** Object ids of groups, locations and apps that exist in the tenant and are not declared here. */
  readonly existing?: readonly string[];
  /** What the tenant owns; left out, it is what the declared licences hold. */
  readonly licences?: readonly Licence[];
  /** Parts that are held elsewhere: what is missing there is not decided here. */
  readonly elsewhere?: readonly Area[];
  /** Rules that stop a change although they are advisory. */
  readonly levels?: Readonly<Partial<Record<RuleName, "mandatory">>>;
  readonly exceptions?: readonly RuleException[];
  /** What the analysis of the whole set of access policies finds, and somebody answers for. */
  readonly accepted?: readonly AcceptedFinding[];
  /** Whose numbers are used. @default ["NO"] */
  readonly countries?: readonly Country[];
  /** Domains that guests may come from; left out, any list will do. */
  readonly guestDomains?: readonly string[];
  /** Domains that Teams may reach; left out, any list will do. */
  readonly federatedDomains?: readonly string[];
  /** Ids of the tenants whose multifactor and device claims are believed. */
  readonly trustedPartners?: readonly string[];
  /** Names of meeting policies under which residents meet the municipality without an account. */
  readonly publicMeetingPolicies?: readonly string[];
  /** Names of the meeting policies of those who speak of patients. */
  readonly healthPolicies?: readonly string[];
  /** Words that must be on the list of banned passwords. */
  readonly bannedWords?: readonly string[];
  /** Whether pupils have accounts in this tenant. */
  readonly pupils?: boolean;
  /** Mandatory rules that `m365-tenant check` has decided for this very program, so that an unknown id stops nothing. */
  readonly settled?: readonly RuleName[];
  /**
   * True when the change only gives access back: an exception that has run out does not stop it. `m365-tenant` finds it
   * out from the stack's state and writes it over whatever a file says.
   */
  readonly givesAccessBack?: boolean;
}
