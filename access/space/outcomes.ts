import { type Clause, clauseImplies, clauseName, simplify } from "../clause.ts";
import { canMeet } from "../meet.ts";
import type { Policy } from "../policy.ts";
import type { Who } from "../sign-in.ts";
import { no, type Tri, unknown, yes } from "../tri.ts";
import { readCircumstances, type Space } from "./space.ts";
import type { States } from "./states.ts";

/** Reads what is left of the policies at the end of a walk: who is blocked, what is asked, whether it can be met. */
export class Outcomes {
  private readonly space: Space;
  private readonly who: Who;
  private readonly met = new Map<string, Tri>();

  constructor(space: Space, who: Who) {
    this.space = space;
    this.who = who;
  }

  sure(states: States, state: number): Policy[] {
    return this.read(states, state, 0);
  }

  /** Those that surely apply, and those that may. */
  possible(states: States, state: number): Policy[] {
    return this.read(states, state, this.space.width);
  }

  private read(states: States, state: number, from: number): Policy[] {
    const found: Policy[] = [];
    for (let word = 0; word < this.space.width; word++) {
      for (let bits = states.word(state, from + word); bits !== 0; bits &= bits - 1) {
        const policy = this.space.policies[word * 32 + 31 - Math.clz32(bits & -bits)];
        if (policy) found.push(policy);
      }
    }
    return found;
  }

  /** Whether somebody gets in: no block stands in the way, and everything asked can be met. */
  letIn(states: States, state: number): Tri {
    const circumstances = states.word(state, 2 * this.space.width);
    const surely = this.past(this.sure(states, state), circumstances);
    if (surely !== yes) return surely;
    return this.past(this.possible(states, state), circumstances) === yes ? yes : unknown;
  }

  /** Whether somebody gets past all of these policies. */
  past(policies: readonly Policy[], circumstances: number): Tri {
    let verdict: Tri = yes;
    for (const { grant } of policies) {
      if (grant.kind === "block") return no;
      if (grant.kind !== "require") continue;
      for (const clause of grant.clauses) {
        const met = this.canMeet(clause, circumstances);
        if (met === no) return no;
        if (met === unknown) verdict = unknown;
      }
    }
    return verdict;
  }

  canMeet(clause: Clause, circumstances: number): Tri {
    const key = `${circumstances}:${clauseName(clause)}`;
    let met = this.met.get(key);
    if (met === undefined) {
      met = canMeet(clause, { who: this.who, ...readCircumstances(circumstances) }, this.space.tenant);
      this.met.set(key, met);
    }
    return met;
  }

  /** What surely must be met. */
  clauses(states: States, state: number): Clause[] {
    return simplify(clausesOf(this.sure(states, state)));
  }
}

export function clausesOf(policies: readonly Policy[]): Clause[] {
  return policies.flatMap(({ grant }) => (grant.kind === "require" ? grant.clauses : []));
}

/** Whether a policy blocks or asks for something; session controls alone protect nothing. */
export function protects({ grant }: Policy): boolean {
  return grant.kind !== "none";
}

/** Whether whoever gets past a policy has used a second factor. */
export function asksMfa({ grant }: Policy): boolean {
  if (grant.kind !== "require") return grant.kind === "block";
  return grant.clauses.some((clause) => clauseImplies(clause, [{ kind: "mfa" }]));
}
