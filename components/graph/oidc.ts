import { z } from "zod";
import { inTime } from "./in-time.ts";

/** Where a pipeline hands out its own identity token. */
export interface OidcRequest {
  url: string;
  /** The pipeline's bearer token for that address. */
  token: string;
  /** Azure DevOps: the service connection whose identity is asked for. */
  serviceConnectionId?: string;
}

const audience = "api://AzureADTokenExchange";
/** GitHub's answer, and that of Azure DevOps. */
const answer = z.union([
  z.object({ value: z.string() }).transform(({ value }) => value),
  z.object({ oidcToken: z.string() }).transform(({ oidcToken }) => oidcToken),
]);

/**
 * Asks the pipeline (GitHub Actions, Azure DevOps) for a token that Entra exchanges for one of its own, so that no secret is stored.
 * @see https://learn.microsoft.com/entra/workload-id/workload-identity-federation
 */
export async function requestAssertion(request: OidcRequest): Promise<string> {
  const { token, serviceConnectionId } = request;
  const url = new URL(request.url);
  if (serviceConnectionId === undefined) url.searchParams.set("audience", audience);
  else {
    url.searchParams.set("api-version", "7.1");
    url.searchParams.set("serviceConnectionId", serviceConnectionId);
  }
  const headers = { Authorization: `Bearer ${token}`, Accept: "application/json", "Content-Type": "application/json" };
  const method = serviceConnectionId === undefined ? "GET" : "POST";
  const response = await fetch(url, { method, headers, signal: inTime() });
  // A refusal may be a page instead of JSON: its status says enough.
  const body = answer.safeParse(await response.json().catch(() => undefined));
  if (!response.ok || !body.success) {
    throw new Error(
      serviceConnectionId === undefined
        ? `the pipeline gave no identity token: ${url.host} answered ${response.status}; allow "id-token: write" in the workflow`
        : `the pipeline gave no identity token: ${url.host} answered ${response.status}; check the service connection ${serviceConnectionId} and map System.AccessToken into the step`,
    );
  }
  return body.data;
}
