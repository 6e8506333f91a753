import { type RuleName, rules, runRules } from "../../policies/rules.ts";
import { CliError } from "../cli-error.ts";
import type { Session } from "../engine/session.ts";
import { declareTenant } from "../program-under-mocks/index.ts";
import { sibling } from "../sibling.ts";
import { writeWhole } from "../write-whole.ts";
import { readSettings } from "./read-settings.ts";

/**
 * The guardrails as the engine takes them: the pack and its settings. What a preview cannot decide, because ids are not
 * known yet, is decided here on the program under mocks, and the pack is told which rules that is true of.
 */
export async function packArgs(session: Session, stack: string, language: string): Promise<string[]> {
  const { raw, settings } = readSettings(undefined, session.project);
  const settled = await settledRules(session, stack, settings);
  const common = { ...(raw.guardrails as object | undefined), language, settled };
  writeWhole(session.folder.policySettings, `${JSON.stringify({ ...raw, guardrails: common }, null, 2)}\n`);
  const pack = sibling(import.meta.url, "../../policies/");
  return ["--policy-pack", pack, "--policy-pack-config", session.folder.policySettings];
}

/** Mandatory rules that are decided on the program under mocks. One that cannot be run so decides nothing. */
async function settledRules(
  { project }: Session,
  stack: string,
  settings: Parameters<typeof runRules>[2],
): Promise<readonly RuleName[]> {
  try {
    const results = runRules(rules, await declareTenant(project, stack), settings, new Date());
    return results.filter(({ verdict }) => verdict !== "undecided" && verdict !== "fail").map(({ rule }) => rule);
  } catch (error) {
    if (error instanceof CliError) return [];
    throw error;
  }
}
