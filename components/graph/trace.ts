import { appendFile } from "node:fs/promises";
import type { Clock } from "./clock.ts";
import type { ApiName, Send } from "./wire.ts";

/**
 * Writes one JSON line per request to a file: API, verb, path, status, milliseconds, request id. Never a header that was
 * sent, never a body, never a query: a trace can be handed on.
 */
export function traced(send: Send, api: ApiName, file: string | undefined, clock: Clock): Send {
  if (file === undefined) return send;
  let writing = Promise.resolve();
  let isLamented = false;
  // A trace that cannot be written must not stop the work it describes; whoever asked for it hears of it once.
  const lament = (error: unknown) => {
    if (isLamented) return;
    isLamented = true;
    process.emitWarning(`TENANT_TRACE=${file} cannot be written; requests of this run are missing in it (${error})`);
  };
  const write = (line: object) => {
    writing = writing.then(() => appendFile(file, `${JSON.stringify(line)}\n`, { mode: 0o600 })).catch(lament);
  };
  return async (request) => {
    const start = clock.now();
    const line = {
      at: new Date(start).toISOString(),
      api,
      method: request.method,
      path: request.path.split("?", 1)[0],
    };
    try {
      const response = await send(request);
      const requestId = response.headers["request-id"] ?? null;
      write({ ...line, status: response.status, milliseconds: clock.now() - start, requestId });
      return response;
    } catch (error) {
      const reason = error instanceof Error ? error.message : "failed";
      write({ ...line, status: null, milliseconds: clock.now() - start, reason });
      throw error;
    }
  };
}
