import { z } from "zod";

/** Where a pipeline hands out its own identity token. */
export interface OidcRequest {
  url: string;
  /** The pipeline's bearer token for that address. */
  token: string;
}

const audience = "api://AzureADTokenExchange";
const answer = z.object({ value: z.string() });

/**
 * Asks the pipeline (GitHub Actions) for a token that Entra exchanges for one of its own, so that no secret is stored.
 * @see https://learn.microsoft.com/entra/workload-id/workload-identity-federation
 */
export async function requestAssertion(request: OidcRequest): Promise<string> {
  const url = new URL(request.url);
  url.searchParams.set("audience", audience);
  const response = await fetch(url, {
    headers: { Authorization: `Bearer ${request.token}`, Accept: "application/json" },
  });
  const body = answer.safeParse(await response.json().catch(() => undefined));
  if (!response.ok || !body.success) {
    throw new Error(
      `the pipeline gave no identity token: ${url.host} answered ${response.status}; allow "id-token: write" in the workflow`,
    );
  }
  return body.data.value;
}
