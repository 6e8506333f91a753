import { z } from "zod";
import { failure } from "./failure.ts";
import { pulumi } from "./pulumi.ts";
import type { StateSession } from "./session.ts";

// The form is the engine's (sdk/go/common/apitype/core.go, DeploymentV3); what is not read is passed on as it is.
const resourceSchema = z.looseObject({
  urn: z.string(),
  type: z.string(),
  custom: z.boolean().optional(),
  id: z.string().optional(),
  parent: z.string().optional(),
  delete: z.boolean().optional(),
  inputs: z.record(z.string(), z.unknown()).optional(),
  outputs: z.record(z.string(), z.unknown()).optional(),
});
const exportSchema = z.looseObject({
  version: z.number(),
  deployment: z.looseObject({
    resources: z.array(resourceSchema).nullish(),
    pending_operations: z.array(z.looseObject({ resource: resourceSchema, type: z.string() })).nullish(),
  }),
});

export type StackExport = z.infer<typeof exportSchema>;

/** Makes the stack if it is not there yet. */
export async function ensureStack(session: StateSession, stack: string): Promise<void> {
  const result = await pulumi(session, ["stack", "select", "--create", "--stack", stack]);
  if (result.code !== 0) throw failure(session, stack, `Opening stack ${stack}`, result);
}

export async function stackExists(session: StateSession, stack: string): Promise<boolean> {
  const result = await pulumi(session, ["stack", "ls", "--json"]);
  if (result.code !== 0) throw failure(session, stack, "Listing the stacks", result);
  const stacks = z.array(z.looseObject({ name: z.string() })).parse(JSON.parse(result.stdout));
  return stacks.some(({ name }) => name === stack || name.endsWith(`/${stack}`));
}

/** The stack's state. Reading it needs no lock. */
export async function exportStack(session: StateSession, stack: string): Promise<StackExport> {
  const result = await pulumi(session, ["stack", "export", "--stack", stack]);
  if (result.code !== 0) throw failure(session, stack, `Reading the state of stack ${stack}`, result);
  return parseStackExport(result.stdout);
}

/** What `pulumi stack export` writes. Throws when it is not that. */
export function parseStackExport(text: string): StackExport {
  return exportSchema.parse(JSON.parse(text));
}

export async function importStack(session: StateSession, stack: string, state: StackExport): Promise<void> {
  const result = await pulumi(session, ["stack", "import", "--stack", stack], JSON.stringify(state));
  if (result.code !== 0) throw failure(session, stack, `Writing the state of stack ${stack}`, result);
}
