import type { RuleName, RuleSettings } from "../../policies/rules.ts";
import { CliError } from "../cli-error.ts";
import type { Session } from "../engine/session.ts";
import { exportStack } from "../engine/stack.ts";
import { declaredOnce } from "../program-under-mocks/declared-once.ts";
import { sibling } from "../sibling.ts";
import { writeWhole } from "../write-whole.ts";
import { judgeChange } from "./judge-change.ts";
import { readSettings } from "./read-settings.ts";

/**
 * The guardrails as the engine takes them: the pack and its settings. What a preview cannot decide, because ids are not
 * known yet, is decided here on the program under mocks, and the pack is told which rules that is true of; so is, from
 * the stack's state, whether the change only gives access back.
 */
export async function packArgs(session: Session, stack: string, language: string): Promise<string[]> {
  const { raw, settings } = readSettings(undefined, session.project);
  const known = await knownBefore(session, stack, settings);
  const common = { ...(raw.guardrails as object | undefined), language, ...known };
  writeWhole(session.folder.policySettings, `${JSON.stringify({ ...raw, guardrails: common }, null, 2)}\n`);
  const pack = sibling(import.meta.url, "../../policies/");
  return ["--policy-pack", pack, "--policy-pack-config", session.folder.policySettings];
}

interface Known {
  readonly settled: readonly RuleName[];
  readonly givesAccessBack: boolean;
}

/** What is decided on the program under mocks. A program that cannot be run so decides nothing. */
async function knownBefore(session: Session, stack: string, settings: RuleSettings): Promise<Known> {
  try {
    const program = await declaredOnce(session.project, stack);
    const judged = await judgeChange(program, settings, new Date(), () => exportStack(session, stack));
    const isDecided = ({ verdict }: (typeof judged.results)[number]) => verdict !== "undecided" && verdict !== "fail";
    return {
      settled: judged.results.filter(isDecided).map(({ rule }) => rule),
      givesAccessBack: judged.givesAccessBack,
    };
  } catch (error) {
    if (error instanceof CliError) return { settled: [], givesAccessBack: false };
    throw error;
  }
}
