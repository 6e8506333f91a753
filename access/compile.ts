import { type EvaluateOptions, isEnforced, type Verdict } from "./evaluate.ts";
import type { Policy } from "./policy.ts";
import type { SignIn, Who } from "./sign-in.ts";
import type { AxisDimension } from "./space/candidates.ts";
import { maskOf, maskOfWho } from "./space/space.ts";
import type { Tenant } from "./tenant.ts";

/** One part of a sign-in, held once against every policy. */
export type Prepared = { readonly mask: Int32Array };

/**
 * A set of policies made ready for very many sign-ins: each person, application, network and so on is held against the policies
 * once, and a sign-in is then a handful of machine words. A part left out of `kind` is taken to match every condition, so give
 * each; `part(dimension, undefined)` is the part that is not known.
 * @example
 * const ready = compile(policies, tenant);
 * const verdict = ready.kind([ready.who(anna), ready.part("target", exchange), ...others]);
 */
export function compile(policies: readonly Policy[], tenant: Tenant, options: EvaluateOptions = {}) {
  const enforced = policies.filter((policy) => isEnforced(policy, options));
  const width = Math.ceil(enforced.length / 32);
  const space = { policies: enforced, tenant, width };
  const blocks = new Int32Array(width);
  for (const [index, { grant }] of enforced.entries()) {
    if (grant.kind === "block") blocks[index >> 5] = (blocks[index >> 5] ?? 0) | (1 << (index & 31));
  }
  return {
    who: (who: Who): Prepared => ({ mask: maskOfWho(space, who) }),
    part: <D extends AxisDimension>(dimension: D, value: SignIn[D] | undefined): Prepared => ({
      mask: maskOf(space, dimension, value === undefined ? {} : { [dimension]: value }),
    }),
    kind: (parts: readonly Prepared[]): Verdict["kind"] => kindOf(parts, blocks, width),
  };
}

function kindOf(parts: readonly Prepared[], blocks: Int32Array, width: number): Verdict["kind"] {
  let applies = 0;
  let doubtful = 0;
  for (let word = 0; word < width; word++) {
    let sure = -1;
    let perhaps = -1;
    for (const { mask } of parts) {
      sure &= mask[word] ?? 0;
      perhaps &= mask[width + word] ?? 0;
    }
    if ((sure & (blocks[word] ?? 0)) !== 0) return "blocked";
    applies |= sure;
    doubtful |= perhaps & ~sure;
  }
  if (doubtful !== 0) return "unknown";
  return applies === 0 ? "notCovered" : "allowed";
}
