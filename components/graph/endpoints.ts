import { z } from "zod";
import { inTime } from "./in-time.ts";

/** Where a tenant's cloud is. Origins without a trailing slash. */
export interface Endpoints {
  login: string;
  graph: string;
  teamsAdmin: string;
  /** True on this machine: then no public directory is asked whether the sign-in host is Microsoft's. */
  loopback: boolean;
}

export interface Cloud {
  /** Host (and port) of the cloud's metadata, as azuread's `metadata_host`. */
  metadataHost?: string;
  /** The Teams admin API elsewhere than where the cloud has it. */
  teamsAdminUrl?: string;
  /** "public" (default), "usgovernment", "usgovernmentl4", "usgovernmentl5" or "china", as azuread's `environment`. */
  environment?: string;
}

type CloudName = "public" | "usgovernment" | "usgovernmentl5" | "china";

/** @see https://learn.microsoft.com/graph/deployments */
const clouds: Record<CloudName, Omit<Endpoints, "loopback">> = {
  public: {
    login: "https://login.microsoftonline.com",
    graph: "https://graph.microsoft.com",
    teamsAdmin: "https://api.interfaces.records.teams.microsoft.com",
  },
  usgovernment: {
    login: "https://login.microsoftonline.us",
    graph: "https://graph.microsoft.us",
    teamsAdmin: "https://api.interfaces.records.gov.teams.microsoft.us",
  },
  usgovernmentl5: {
    login: "https://login.microsoftonline.us",
    graph: "https://dod-graph.microsoft.us",
    teamsAdmin: "https://api.interfaces.records.dod.teams.microsoft.us",
  },
  china: {
    login: "https://login.chinacloudapi.cn",
    graph: "https://microsoftgraph.chinacloudapi.cn",
    teamsAdmin: "https://api.interfaces.records.teams.microsoftonline.cn",
  },
};

/** Where the cloud is, as the environment says it, leads nowhere. */
export class EndpointsError extends Error {
  override readonly name = "EndpointsError";
}

const metadata = z.object({ microsoftGraphResourceId: z.url(), authentication: z.object({ loginEndpoint: z.url() }) });

/** Asks the cloud's own metadata when a host is given, otherwise uses the known clouds. */
export async function findEndpoints(cloud: Cloud): Promise<Endpoints> {
  const name = cloudName(cloud.environment);
  if (cloud.metadataHost === undefined) return { ...clouds[name], ...teamsAdminOf(cloud), loopback: false };
  const url = `https://${cloud.metadataHost}/metadata/endpoints?api-version=2022-09-01`;
  const answer = await fetch(url, { signal: inTime() }).then(readJson, (error: unknown) => {
    throw new EndpointsError(`ARM_METADATA_HOSTNAME: no answer from ${url} (${causeOf(error)})`, { cause: error });
  });
  const known = metadata.safeParse(answer);
  if (!known.success) throw new EndpointsError(`ARM_METADATA_HOSTNAME: ${url} did not answer with a cloud's endpoints`);
  const origin = `https://${cloud.metadataHost}`;
  const loopback = isLoopback(new URL(origin).hostname);
  return {
    login: trimmed(known.data.authentication.loginEndpoint),
    graph: trimmed(known.data.microsoftGraphResourceId),
    teamsAdmin: loopback ? origin : clouds[name].teamsAdmin,
    ...teamsAdminOf(cloud),
    loopback,
  };
}

function cloudName(environment = "public"): CloudName {
  const name = environment.toLowerCase();
  if (name === "global") return "public";
  if (name === "usgovernmentl4") return "usgovernment";
  if (name === "dod") return "usgovernmentl5";
  if (name in clouds) return name as CloudName;
  throw new EndpointsError(
    `ARM_ENVIRONMENT: "${environment}" is no known cloud; write one of ${Object.keys(clouds).join(", ")}`,
  );
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}

function teamsAdminOf(cloud: Cloud): { teamsAdmin?: string } {
  return cloud.teamsAdminUrl === undefined ? {} : { teamsAdmin: trimmed(cloud.teamsAdminUrl) };
}

function trimmed(url: string): string {
  return url.replace(/\/+$/, "");
}

async function readJson(response: Response): Promise<unknown> {
  // What is no JSON is no answer of a cloud either: the caller says so, with the address.
  return response.json().catch(() => undefined);
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof Error && "code" in cause) return String(cause.code);
  return cause instanceof Error ? cause.message : "connection failed";
}
