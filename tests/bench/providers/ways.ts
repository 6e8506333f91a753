import pLimit from "p-limit";
import { apiClient } from "../../../components/graph/api-client.ts";
import { type Clock, type Send, type TenantClient, tenantOver } from "../../../components/graph/index.ts";
import { retrying } from "../../../components/graph/retry.ts";

/** A way to work on a tenant: what stands between the handlers and the wire, and how many resources at a time. */
export interface Way {
  readonly resourcesAtATime: number;
  client(wires: { graph: Send; teamsAdmin: Send }, clock: Clock, tenantId: string): TenantClient;
}

export const ways = {
  /** What a script does: each call waits for the one before, and is repeated when it is throttled. */
  oneAtATime: {
    resourcesAtATime: 1,
    client({ graph, teamsAdmin }, clock, tenantId) {
      const oneByOne = pLimit(1);
      const alone =
        (send: Send): Send =>
        (request) =>
          oneByOne(() => send(request));
      return {
        tenantId,
        clock,
        graph: apiClient(retrying(alone(graph), clock)),
        teamsAdmin: apiClient(retrying(alone(teamsAdmin), clock)),
      };
    },
  },
  /** The engine starts everything that waits for nothing, and the library's layers see to the rest. */
  library: {
    resourcesAtATime: Number.POSITIVE_INFINITY,
    client: (wires, clock, tenantId) => tenantOver({ ...wires, clock, tenantId }),
  },
} satisfies Record<string, Way>;
