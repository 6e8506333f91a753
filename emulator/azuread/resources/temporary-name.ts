import { randomUUID } from "node:crypto";
import type { GraphClient } from "../graph/graph-client.ts";
import { wasNotFound } from "../graph/request-failure.ts";
import { Diagnosis } from "./diagnosis.ts";

/**
 * Renames a new object and names it back: both calls repeat while the tenant does not know it yet,
 * so afterwards it is really there. Between the two it bears the name TERRAFORM_UPDATE_….
 */
export async function proveByRenaming(
  graph: GraphClient,
  path: string,
  type: string,
  displayName: string,
  described: string,
): Promise<void> {
  for (const name of [`TERRAFORM_UPDATE_${randomUUID()}`, displayName]) {
    try {
      const body = { "@odata.type": type, displayName: name };
      await graph.patch(path, body, (answer) => answer.status === 404);
    } catch (error) {
      const summary = wasNotFound(error)
        ? `Timed out whilst waiting for new ${described} to be replicated in Azure AD`
        : `Failed to patch ${described} after creating`;
      throw new Diagnosis(summary, error instanceof Error ? error.message : undefined);
    }
  }
}
