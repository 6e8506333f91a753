import { Hono } from "hono";
import { normalised } from "../calls/normalised.ts";
import { whoAnswers } from "../calls/who-answers.ts";
import type { TenantContext } from "../context.ts";

/** The tenant's own number test, for whoever runs it: what leaves when this is dialled, and who answers one of its numbers. */
export function dialRoutes(context: TenantContext): Hono {
  const app = new Hono();
  app.get("/_admin/dial/:dialled", (c) => {
    const { at, press = "", plan } = c.req.query();
    const moment = at === undefined ? context.clock() : new Date(at);
    if (Number.isNaN(moment.getTime())) return c.json({ error: `at is '${at}'; write 2026-12-24T13:00:00Z.` }, 400);
    if (!/^\d*$/.test(press)) return c.json({ error: `press is '${press}'; write digits.` }, 400);
    const made = normalised(context, c.req.param("dialled"), plan);
    if (made === undefined) return c.json({ number: null, rule: null, steps: [] });
    const presses = [...press].map(Number);
    return c.json({ ...made, steps: whoAnswers(context, { number: made.number, at: moment, presses }) });
  });
  return app;
}
