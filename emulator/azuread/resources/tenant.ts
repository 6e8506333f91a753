import { type GraphAccess, GraphClient } from "../graph/graph-client.ts";
import type { Pace, Span } from "../graph/pace.ts";
import type { Locks } from "./locks.ts";

/** The tenant as one operation of one resource sees it. */
export type Tenant = {
  readonly v1: GraphClient;
  readonly beta: GraphClient;
  /** Object id of the application that signs in. */
  readonly callerId: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly pace: Pace;
  readonly span: Span;
  readonly locks: Locks;
};

export type Connection = GraphAccess & Pick<Tenant, "callerId" | "tenantId" | "clientId" | "locks">;

/** Opens the tenant for one operation that may last `minutes`. */
export function openTenant(connection: Connection, minutes: number, signal: AbortSignal): Tenant {
  const { pace, callerId, tenantId, clientId, locks } = connection;
  const span = { deadline: pace.now() + minutes * 60_000, signal };
  const v1 = new GraphClient(connection, "v1.0", span);
  const beta = new GraphClient(connection, "beta", span);
  return { v1, beta, callerId, tenantId, clientId, pace, span, locks };
}
