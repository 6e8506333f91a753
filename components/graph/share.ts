import type { Send, WireResponse } from "./wire.ts";

/** Callers that ask for the same page at the same time get the same answer: a hundred policies of one type need one list. */
export function sharing(send: Send): Send {
  const underWay = new Map<string, Promise<WireResponse>>();
  return async (request) => {
    if (request.method !== "GET") {
      // A read that began before this write must not answer one that is asked after it.
      return send(request).finally(() => underWay.clear());
    }
    const key = JSON.stringify([request.path, request.headers ?? {}]);
    const running = underWay.get(key);
    if (running !== undefined) return running;
    const answer = send(request).finally(() => {
      if (underWay.get(key) === answer) underWay.delete(key);
    });
    underWay.set(key, answer);
    return answer;
  };
}
