import type { DeclaredTenant } from "../../policies/rules.ts";
import type { Project } from "../project.ts";
import { declareTenant } from "./index.ts";

const declared = new WeakMap<Project, Map<string, Promise<DeclaredTenant>>>();

/**
 * What a stack declares, for a command that asks several times: its program is run once for this project object, which
 * every command makes anew, and whoever asks again gets the same answer or the same error.
 */
export function declaredOnce(project: Project, stack: string): Promise<DeclaredTenant> {
  const stacks = declared.get(project) ?? new Map<string, Promise<DeclaredTenant>>();
  declared.set(project, stacks);
  const answer = stacks.get(stack) ?? declareTenant(project, stack);
  stacks.set(stack, answer);
  return answer;
}
