import { Hono } from "hono";
import type { TenantContext } from "../context.ts";
import { isObject, text } from "../store/json.ts";
import type { CallLog } from "./call-log.ts";
import type { Fault } from "./faults.ts";

/** For whoever runs the tenant, without sign-in: the server answers on loopback only. */
export function adminRoutes(context: TenantContext, calls: CallLog): Hono {
  const app = new Hono();
  app.get("/_admin/changes", (c) => c.json([...context.store.changes]));
  app.get("/_admin/calls", (c) => c.json({ total: calls.total, newest: calls.newest(200) }));
  app.delete("/_admin/faults", (c) => {
    context.faults.clear();
    return c.body(null, 204);
  });
  app.post("/_admin/faults", async (c) => {
    const body: unknown = await c.req.json().catch(() => undefined);
    const request = isObject(body) ? text(body.request) : undefined;
    const fault = isObject(body) ? readFault(body.fault) : undefined;
    if (request === undefined || fault === undefined) {
      return c.json(
        { error: 'write { "request": "PATCH /groups/:id", "fault": { "status": 429, "retryAfterSeconds": 7 } }' },
        400,
      );
    }
    try {
      context.faults.next(request, fault);
    } catch (error) {
      return c.json({ error: error instanceof Error ? error.message : String(error) }, 400);
    }
    return c.body(null, 204);
  });
  return app;
}

const statuses = [400, 401, 403, 404, 409, 429, 500, 502, 503, 504];

function readFault(value: unknown): Fault | undefined {
  if (!isObject(value)) {
    return undefined;
  }
  const known = value.cut === true || statuses.includes(Number(value.status));
  return known ? (value as Fault) : undefined;
}
