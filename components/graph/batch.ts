import { NetworkFailure } from "./errors.ts";
import { isJsonObject, type Json, type JsonObject } from "./json.ts";
import type { Send, WireRequest, WireResponse } from "./wire.ts";

/** Most requests Graph takes in one batch. @see https://learn.microsoft.com/graph/json-batching */
export const batchSize = 20;
/** How long the first request waits for company. */
const batchWindowMs = 5;

type Waiting = { request: WireRequest; resolve: (response: WireResponse) => void; reject: (error: unknown) => void };

/**
 * Requests made within the same few milliseconds travel together in one `$batch`. Each keeps its own status, headers and
 * body, so whoever asked sees no difference; a request that is alone is sent as it stands.
 */
export function batching(send: Send, later: (run: () => void) => void = afterWindow): Send {
  const queues = new Map<string, Waiting[]>();

  function flush(version: string): void {
    const queue = queues.get(version) ?? [];
    queues.delete(version);
    for (let start = 0; start < queue.length; start += batchSize) {
      void sendTogether(send, version, queue.slice(start, start + batchSize));
    }
  }

  return (request) =>
    new Promise((resolve, reject) => {
      const version = request.path.split("/", 2)[1] ?? "v1.0";
      const queue = queues.get(version);
      const waiting = { request, resolve, reject };
      if (queue !== undefined) {
        queue.push(waiting);
        return;
      }
      queues.set(version, [waiting]);
      later(() => flush(version));
    });
}

async function sendTogether(send: Send, version: string, group: Waiting[]): Promise<void> {
  const [only] = group;
  if (group.length === 1 && only !== undefined) {
    await send(only.request).then(only.resolve, only.reject);
    return;
  }
  try {
    const answer = await send(envelopeOf(version, group));
    const items = answer.status === 200 ? itemsOf(answer.body) : undefined;
    for (const [index, waiting] of group.entries()) {
      const own = items === undefined ? answer : items.get(String(index + 1));
      if (own === undefined) waiting.reject(new NetworkFailure("the batch came back without this request", true));
      else waiting.resolve(own);
    }
  } catch (error) {
    for (const waiting of group) waiting.reject(error);
  }
}

function envelopeOf(version: string, group: Waiting[]): WireRequest {
  const requests = group.map(({ request }, index): JsonObject => {
    const headers = {
      ...request.headers,
      ...(request.body === undefined ? {} : { "Content-Type": "application/json" }),
    };
    return {
      id: String(index + 1),
      method: request.method,
      url: request.path.slice(version.length + 1),
      ...(Object.keys(headers).length === 0 ? {} : { headers }),
      ...(request.body === undefined ? {} : { body: request.body }),
    };
  });
  const purpose = { attempt: "send", object: `${group.length} requests together` };
  return { method: "POST", path: `/${version}/$batch`, body: { requests }, purpose };
}

function itemsOf(body: Json | undefined): Map<string, WireResponse> {
  const responses = isJsonObject(body) && Array.isArray(body.responses) ? body.responses : [];
  const items = new Map<string, WireResponse>();
  for (const item of responses) {
    if (!isJsonObject(item) || typeof item.status !== "number") continue;
    const headers = isJsonObject(item.headers) ? item.headers : {};
    const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)] as const);
    const content = item.body;
    items.set(String(item.id), {
      status: item.status,
      headers: Object.fromEntries(lower),
      ...(content === undefined || content === null || content === "" ? {} : { body: content }),
    });
  }
  return items;
}

function afterWindow(run: () => void): void {
  setTimeout(run, batchWindowMs);
}
