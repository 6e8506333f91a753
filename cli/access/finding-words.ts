import type { Finding } from "../../access/index.ts";

/** What a sentence about a finding is made of, already in the reader's language. */
export interface FindingParts {
  readonly who: string;
  readonly signIn: string;
  /** Whether `signIn` is all of it, and not an example. */
  readonly whole: boolean;
  readonly policy: string;
  readonly other: string;
  readonly sure: boolean;
  readonly everything: boolean;
  readonly targets: string;
  readonly demands: string;
  readonly conditions: string;
  readonly parts: string;
}

/** A sentence for each kind of finding, for an administrator who has not read the policies. */
export type FindingWords = { readonly [K in Finding["kind"]]: (parts: FindingParts) => string };
