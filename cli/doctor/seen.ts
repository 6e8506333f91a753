import { isTenantError } from "../../components/graph/index.ts";
import type { Finding } from "./finding.ts";

/** What a look finds; that it was refused is a finding too. */
export async function seen(
  what: string,
  permission: string | undefined,
  look: () => Promise<Finding[]>,
): Promise<Finding[]> {
  try {
    return await look();
  } catch (error) {
    const refused = isTenantError(error, 401, 403);
    const reason = refused ? "the application may not read it" : error instanceof Error ? error.message : String(error);
    return [
      {
        verdict: "open",
        kind: "notSeen",
        what,
        reason,
        ...(refused && permission !== undefined ? { permission } : {}),
      },
    ];
  }
}
