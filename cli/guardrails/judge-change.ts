import { type DeclaredTenant, type RuleResult, type RuleSettings, rules, runRules } from "../../policies/rules.ts";
import { givesAccessBack } from "../diff/gives-access-back.ts";
import { stateTenant } from "../diff/state-tenant.ts";
import type { StackExport } from "../engine/stack.ts";

/** What the rules say of a program, seen as a change of what the stack holds. */
export interface JudgedChange {
  readonly results: readonly RuleResult[];
  readonly givesAccessBack: boolean;
}

/**
 * Every rule over a program. Only where an exception has run out is the state asked for, because only then does it
 * matter whether the change gives access back and nothing else.
 */
export async function judgeChange(
  program: DeclaredTenant,
  settings: RuleSettings,
  today: Date,
  state: () => Promise<StackExport | undefined>,
): Promise<JudgedChange> {
  const judged = (back: boolean): JudgedChange => ({
    results: runRules(rules, program, { ...settings, givesAccessBack: back }, today),
    givesAccessBack: back,
  });
  const strict = judged(false);
  const hasExpired = ({ findings }: RuleResult) => findings.some(({ exception }) => exception?.state === "expired");
  if (!strict.results.some(hasExpired)) return strict;
  const { resources } = (await state())?.deployment ?? {};
  return resources && givesAccessBack(stateTenant(resources), program, settings) ? judged(true) : strict;
}
