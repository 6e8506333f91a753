import { type ApiClient, apiClient } from "./api-client.ts";
import { batching } from "./batch.ts";
import { budgeted, identityBudgets } from "./budget.ts";
import { type Clock, systemClock } from "./clock.ts";
import { type Application, openCredential } from "./credential.ts";
import { type Cloud, type Endpoints, findEndpoints } from "./endpoints.ts";
import { graphSend } from "./graph-send.ts";
import { conditionalAccessEveryMs, graphLimits, limited, spaced, teamsAdminLimits } from "./limiter.ts";
import { paced, teamsRates } from "./pace.ts";
import { retrying } from "./retry.ts";
import { sharing } from "./share.ts";
import { teamsAdminAudience, teamsAdminSend } from "./teams-admin-send.ts";
import { type TokenSource, tokenSource } from "./token.ts";
import { traced } from "./trace.ts";
import type { ApiName, Send } from "./wire.ts";

/** One tenant, with both APIs it is configured through. */
export interface TenantClient {
  tenantId: string;
  graph: ApiClient;
  teamsAdmin: ApiClient;
  clock: Clock;
}

export interface Connection {
  application: Application;
  cloud: Cloud;
  /** File that every request is noted in, without secrets. */
  trace?: string;
  clock?: Clock;
}

/** Where a tenant's APIs are, and the tokens its application gets for them. */
export interface SignIn {
  endpoints: Endpoints;
  tokens: Readonly<Record<ApiName, TokenSource>>;
}

/** Finds the cloud and opens one credential for both APIs. No token is asked for yet. */
export async function openSignIn({ application, cloud, clock = systemClock }: Connection): Promise<SignIn> {
  const endpoints = await findEndpoints(cloud);
  const credential = await openCredential(application, endpoints);
  const token = (audience: string) =>
    tokenSource(credential, `${audience}/.default`, application.tenantId, () => clock.now());
  return { endpoints, tokens: { graph: token(endpoints.graph), teamsAdmin: token(teamsAdminAudience) } };
}

/** Opens both APIs with one credential. Nothing is asked of the tenant yet, not even a token. */
export async function openTenant(
  connection: Connection,
  signIn: Promise<SignIn> = openSignIn(connection),
): Promise<TenantClient> {
  const clock = connection.clock ?? systemClock;
  const { application, trace } = connection;
  const { endpoints, tokens } = await signIn;
  const graph = traced(graphSend(endpoints.graph, tokens.graph), "graph", trace, clock);
  const teams = traced(teamsAdminSend(endpoints.teamsAdmin, tokens.teamsAdmin), "teamsAdmin", trace, clock);
  return tenantOver({ tenantId: application.tenantId, graph, teamsAdmin: teams, clock });
}

/** Puts the layers over two bare ways of sending: what is asked at the same time is shared, batched, kept to the limits and retried. */
export function tenantOver(ways: { tenantId: string; graph: Send; teamsAdmin: Send; clock: Clock }): TenantClient {
  const { tenantId, clock } = ways;
  return {
    tenantId,
    clock,
    graph: apiClient(retrying(sharing(graphLanes(ways.graph, clock)), clock)),
    teamsAdmin: apiClient(retrying(sharing(limited(ways.teamsAdmin, teamsAdminLimits)), clock)),
  };
}

/** Conditional access has a lane of its own: in a batch its items would be throttled one by one. */
function graphLanes(send: Send, clock: Clock): Send {
  const common = paced(batching(limited(budgeted(send, identityBudgets, clock), graphLimits)), teamsRates, clock);
  const conditionalAccess = spaced(limited(send, { parallel: 1 }), conditionalAccessEveryMs, clock);
  return (request) => (isConditionalAccess(request.path) ? conditionalAccess(request) : common(request));
}

function isConditionalAccess(path: string): boolean {
  return /^\/[^/]+\/identity\/conditionalAccess\b/i.test(path);
}
