import { isTenantError } from "../../components/graph/index.ts";
import type { Finding, Sight } from "./finding.ts";

/** What a look finds; that it was refused is a finding too. */
export async function seen(
  what: Sight,
  permission: string | undefined,
  look: () => Promise<Finding[]>,
): Promise<Finding[]> {
  try {
    return await look();
  } catch (error) {
    const refused = isTenantError(error, 401, 403);
    if (!refused) return [{ verdict: "open", kind: "notSeen", what, reason: messageOf(error) }];
    return [{ verdict: "open", kind: "notSeen", what, ...(permission === undefined ? {} : { permission }) }];
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
