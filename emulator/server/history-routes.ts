import { type Context, Hono } from "hono";
import { SnapshotError } from "../store/snapshot.ts";
import type { TenantHistory } from "../tenant-history.ts";

/** Saving, loading, comparing and resetting the tenant, for whoever runs it. */
export function historyRoutes(history: TenantHistory): Hono {
  const app = new Hono();
  const answer = (c: Context, work: () => unknown): Response => {
    try {
      const value = work();
      return value === undefined ? c.body(null, 204) : Response.json(value);
    } catch (error) {
      if (error instanceof SnapshotError) {
        return c.json({ error: error.message }, 400);
      }
      throw error;
    }
  };
  const body = async (c: Context): Promise<unknown> => c.req.json().catch(() => null);
  app.get("/_admin/snapshot", (c) => answer(c, () => history.snapshot()));
  app.put("/_admin/snapshot", async (c) => {
    const sent = await body(c);
    return answer(c, () => history.load(sent));
  });
  app.post("/_admin/reset", (c) => answer(c, () => history.reset()));
  app.get("/_admin/diff", (c) => answer(c, () => history.diff()));
  app.post("/_admin/diff", async (c) => {
    const sent = await body(c);
    return answer(c, () => history.diff(sent));
  });
  return app;
}
