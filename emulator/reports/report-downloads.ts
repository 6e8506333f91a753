import { randomBytes } from "node:crypto";
import { Hono } from "hono";
import type { TenantContext } from "../context.ts";

/** How long a link can be used; the page says a few minutes. */
const validMs = 5 * 60_000;
/** However still the tenant's clock stands, no more than these wait. */
const mostWaiting = 100;

type Waiting = Map<string, { text: string; until: number }>;
const waiting = new WeakMap<TenantContext, Waiting>();

/** Lays a report ready and says where it can be fetched without signing in, for some minutes of the tenant's clock. */
export function layReady(context: TenantContext, text: string): string {
  const time = context.clock().getTime();
  const reports: Waiting = waiting.get(context) ?? new Map();
  waiting.set(context, reports);
  for (const [token, { until }] of reports) {
    if (until < time) {
      reports.delete(token);
    }
  }
  const [oldest] = reports.keys();
  if (oldest !== undefined && reports.size >= mostWaiting) {
    reports.delete(oldest);
  }
  const token = randomBytes(24).toString("base64url");
  reports.set(token, { text, until: time + validMs });
  return `${context.origin()}/data/download/${token}`;
}

/** The place reports are fetched from: whoever has the link needs nothing else. */
export function reportDownloads(context: TenantContext): Hono {
  const app = new Hono();
  app.get("/data/download/:token", (c) => {
    const report = waiting.get(context)?.get(c.req.param("token"));
    if (!report || report.until < context.clock().getTime()) {
      return c.text("The link is not valid, or no longer.", 403);
    }
    return c.body(report.text, 200, { "content-type": "application/octet-stream" });
  });
  return app;
}
