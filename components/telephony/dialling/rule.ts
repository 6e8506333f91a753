/** One normalisation rule of a dial plan: the first that fits what was dialled makes the number. */
export interface DiallingRule {
  /** Its name in Teams, one of each in a dial plan. */
  readonly name: string;
  /** Regular expression over the digits dialled, from `^` to `$`; the service runs it on .NET. */
  readonly pattern: string;
  /** What leaves: digits, a plus, and groups as `$1` or `${1}`. */
  readonly translation: string;
  /** True where the result is one of the municipality's own numbers, dialled by its last digits. */
  readonly isInternalExtension?: boolean;
  /** What the rule is for, shown beside it in the admin centre. */
  readonly why: string;
}

/** A class of numbers that calls may go to; on Direct Routing it becomes a voice route of its own. */
export interface CallRoute {
  /** PSTN usage: what a voice routing policy names to open the route. */
  readonly usage: string;
  /** Regular expression over the number that leaves. */
  readonly pattern: string;
  readonly kind: RouteKind;
}

/** Kinds of numbers that routes lead to. */
export type RouteKind = "emergency" | "short" | "national" | "premium" | "nordic" | "world";
