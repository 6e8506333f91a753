import { type Clause, simplify } from "./clause.ts";
import { applies } from "./match/applies.ts";
import { type Known, readSignIn } from "./match/known.ts";
import { canMeet } from "./meet.ts";
import type { Policy } from "./policy.ts";
import { combineSessions, type SessionControls } from "./session.ts";
import type { SignIn } from "./sign-in.ts";
import { readTenant, type Tenant } from "./tenant.ts";
import { no, type Tri, yes } from "./tri.ts";

/** What happens to a sign-in after its first factor. Policies are named by their keys. */
export type Verdict =
  | { readonly kind: "blocked"; readonly by: readonly string[] }
  /** Let in once every clause is met. No clause at all means that only session controls stand between them and the data. */
  | {
      readonly kind: "allowed";
      readonly by: readonly string[];
      readonly clauses: readonly Clause[];
      readonly session: SessionControls;
      /** Clauses nobody can meet in these circumstances: the effect is a block. */
      readonly neverMet: readonly Clause[];
    }
  /** No enforced policy applies: the first factor is all that is asked. */
  | { readonly kind: "notCovered" }
  /** What is sure is said; the policies in doubt may ask for more, and those in `mayBlock` may block. */
  | {
      readonly kind: "unknown";
      readonly by: readonly string[];
      readonly clauses: readonly Clause[];
      readonly because: readonly string[];
      readonly mayBlock: readonly string[];
    };

export type EvaluateOptions = {
  /** Treats report-only policies as enforced: what would happen once they are switched on. @default false */
  readonly reportOnlyToo?: boolean;
};

const nothingKnown: Tenant = readTenant({});

/**
 * What a set of policies does to one sign-in.
 * @example
 * const verdict = evaluate(policies, { who: { kind: "user", id, type: "member" }, target: { kind: "app", id: app } }, tenant);
 */
export function evaluate(
  policies: readonly Policy[],
  signIn: SignIn,
  tenant = nothingKnown,
  options: EvaluateOptions = {},
): Verdict {
  const known = readSignIn(signIn, tenant);
  const sure: Policy[] = [];
  const doubtful: Policy[] = [];
  for (const policy of policies) {
    if (!isEnforced(policy, options)) continue;
    const verdict: Tri = applies(policy, known, tenant);
    if (verdict === yes) sure.push(policy);
    else if (verdict !== no) doubtful.push(policy);
  }
  return combine(sure, doubtful, signIn, tenant);
}

export function isEnforced({ state }: Policy, { reportOnlyToo }: EvaluateOptions): boolean {
  return state === "enabled" || state === "unreadable" || (state === "reportOnly" && reportOnlyToo === true);
}

/** Joins the policies that surely apply and those that may: any block blocks, otherwise all demands add up. */
export function combine(
  sure: readonly Policy[],
  doubtful: readonly Policy[],
  signIn: Pick<Known, "client" | "platform" | "flow"> & Pick<SignIn, "who">,
  tenant: Tenant,
): Verdict {
  const blocks = sure.filter(isBlock);
  if (blocks.length > 0) return { kind: "blocked", by: keys(blocks) };
  const clauses = simplify(sure.flatMap(({ grant }) => (grant.kind === "require" ? grant.clauses : [])));
  if (doubtful.length > 0) {
    return {
      kind: "unknown",
      by: keys(sure),
      clauses,
      because: keys(doubtful),
      mayBlock: keys(doubtful.filter(isBlock)),
    };
  }
  if (sure.length === 0) return { kind: "notCovered" };
  const session = combineSessions(sure.map((policy) => policy.session));
  const neverMet = clauses.filter((clause) => canMeet(clause, signIn, tenant) === no);
  return { kind: "allowed", by: keys(sure), clauses, session, neverMet };
}

/** A policy whose controls cannot be read may block. */
function isBlock({ grant, unmodelled }: Policy): boolean {
  return grant.kind === "block" || unmodelled.some(({ part }) => part === "grant" || part === "policy");
}

function keys(policies: readonly Policy[]): string[] {
  return policies.map((policy) => policy.key);
}
