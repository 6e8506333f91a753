import { z } from "zod";
import { isTenantError, type JsonObject, type TenantClient } from "../../graph/index.ts";
import type { Target } from "../access.ts";
import { until } from "../handler/settle.ts";

/** How long Teams may take to make a team. */
const makingMs = 900_000;

const graphOperation = z.object({
  status: z.string(),
  error: z.object({ code: z.string().nullish(), message: z.string().nullish() }).nullish(),
});

/**
 * Makes the team of the group from one of Microsoft's templates, and waits for it. Undefined when Teams does not know the
 * group yet.
 * @see https://learn.microsoft.com/graph/api/team-post
 */
export async function makeFromTemplate(
  tenant: TenantClient,
  target: Target,
  template: string,
  settings: JsonObject,
): Promise<true | undefined> {
  const purpose = { attempt: `make a team from the template ${template} of`, object: target.object };
  const body = {
    ...settings,
    "template@odata.bind": `https://graph.microsoft.com/v1.0/teamsTemplates('${template}')`,
    "group@odata.bind": `https://graph.microsoft.com/v1.0/groups('${target.key.groupId ?? ""}')`,
  };
  try {
    const { headers } = await tenant.graph.send("POST", "/v1.0/teams", body, purpose);
    if (headers.location !== undefined) await finished(tenant, target, headers.location, purpose.attempt);
    return true;
  } catch (error) {
    if (isTenantError(error, 404)) return undefined;
    throw error;
  }
}

async function finished(tenant: TenantClient, target: Target, location: string, attempt: string): Promise<void> {
  const found = /teams\('?([^')/]+)'?\)\/operations\('?([^')/]+)'?\)/.exec(location);
  const [, team = "", operation = ""] = found ?? [];
  if (operation === "") return;
  const path = `/v1.0/teams/${team}/operations/${operation}`;
  const purpose = { attempt: `see whether it could ${attempt}`, object: target.object };
  const ended = await until(tenant.clock, makingMs, async () => {
    const seen = await tenant.graph.get(graphOperation, path, purpose);
    return seen.status === "succeeded" || seen.status === "failed" ? seen : undefined;
  });
  if (ended?.status === "succeeded") return;
  const said = ended?.error?.message ?? `it is not finished after ${makingMs / 60_000} minutes`;
  throw new Error(`could not ${attempt} ${target.object}: ${said}`);
}
