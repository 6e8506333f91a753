import { applies, matchDimension } from "./match/applies.ts";
import { readSignIn } from "./match/known.ts";
import type { Policy } from "./policy.ts";
import { type Dimension, dimensions, type SignIn } from "./sign-in.ts";
import { readTenant, type Tenant } from "./tenant.ts";
import { no, type Tri, unknown } from "./tri.ts";

/** Whether one policy is about a sign-in, and what decides it; its state plays no part. */
export type Explanation = {
  readonly policy: Policy;
  readonly applies: "yes" | "no" | "unknown";
  /** Conditions that surely do not hold: any one of them keeps the policy out. */
  readonly failing: readonly Dimension[];
  /** Conditions of which it is not known whether they hold. */
  readonly doubtful: readonly Dimension[];
};

const words: Record<Tri, Explanation["applies"]> = { 0: "no", 1: "unknown", 2: "yes" };

/**
 * Holds every policy against one sign-in, in the order given.
 * @example
 * for (const { policy, applies, failing } of explain(policies, signIn, tenant)) console.log(policy.name, applies, failing);
 */
export function explain(policies: readonly Policy[], signIn: SignIn, tenant: Tenant = readTenant({})): Explanation[] {
  const known = readSignIn(signIn, tenant);
  return policies.map((policy) => {
    const verdicts = dimensions.map(
      (dimension) => [dimension, matchDimension(policy, dimension, known, tenant)] as const,
    );
    const having = (wanted: Tri) =>
      verdicts.filter(([, verdict]) => verdict === wanted).map(([dimension]) => dimension);
    return { policy, applies: words[applies(policy, known, tenant)], failing: having(no), doubtful: having(unknown) };
  });
}
