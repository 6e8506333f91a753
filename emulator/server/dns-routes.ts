import { Hono } from "hono";
import type { TenantContext } from "../context.ts";
import { publishedTexts, publishTexts } from "../graph/domains/public-dns.ts";
import { isObject, isStrings } from "../store/json.ts";

/** The registrar's part, for whoever runs the tenant: the TXT records that the world sees of a domain. */
export function dnsRoutes({ store }: TenantContext): Hono {
  const app = new Hono();
  app.get("/_admin/dns/:domain", (c) => c.json({ texts: publishedTexts(store, c.req.param("domain")) }));
  app.put("/_admin/dns/:domain", async (c) => {
    const body: unknown = await c.req.json().catch(() => undefined);
    if (!isObject(body) || !isStrings(body.texts)) {
      return c.json({ error: 'write { "texts": ["MS=ms12345678"] }' }, 400);
    }
    publishTexts(store, c.req.param("domain"), body.texts);
    return c.body(null, 204);
  });
  return app;
}
