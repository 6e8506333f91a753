import type * as pulumi from "@pulumi/pulumi";
import type { PolicyKey } from "../config/policy-keys.ts";

/** Somebody is let off a policy, by whose word, why and until when. */
export interface AccessExceptionArgs {
  /** Policies it is an exception from. */
  policies: readonly PolicyKey[];
  /** Object id of the group that is left out. */
  group: pulumi.Input<string>;
  /** The office that answers for it, never a person. */
  owner: string;
  /** Why it is needed. */
  reason: string;
  /** Last day it is meant to be there, as `2027-06-30`; a rule warns 30 days ahead. */
  expires: string;
}

/** What the review is told of somebody who is left out of a policy. */
export interface DeclaredException {
  /** The symbol of who is left out, as under `exclude`. */
  who: string;
  /** The office that answers for it; `baseline` for what the table itself leaves out. */
  owner: string;
  reason: string;
  /** Last day; absent for what the table leaves out for good. */
  expires?: string;
  /** Key of the policy that holds for them instead. */
  coveredBy?: PolicyKey;
}
