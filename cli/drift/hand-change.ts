import type { PropertyChange } from "../review/leaves.ts";

/** A resource of the program, as the state holds it. */
export interface HeldResource {
  readonly urn: string;
  /** Pulumi's type, whole. */
  readonly type: string;
  /** Logical name. */
  readonly name: string;
  /** Ids by which the tenant knows it; none for what there is one of. */
  readonly ids: readonly string[];
}

/** A conditional access policy that no resource of the program stands for. */
export interface ForeignPolicy {
  readonly id: string;
  readonly displayName: string;
  /** Graph's word. */
  readonly state: string;
}

/** What is not in the tenant as the last `up` left it. */
export type HandChange =
  | { readonly kind: "changed"; readonly resource: HeldResource; readonly properties: readonly PropertyChange[] }
  /** Deleted in the tenant. */
  | { readonly kind: "gone"; readonly resource: HeldResource }
  /** A proof that an earlier `up` rested on is no longer true. */
  | { readonly kind: "unproved"; readonly resource: HeldResource }
  /** Made beside the program, where it decides who gets in. */
  | { readonly kind: "added"; readonly policy: ForeignPolicy };
