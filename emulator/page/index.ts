import { readFileSync } from "node:fs";
import { Hono } from "hono";
import type { TenantContext } from "../context.ts";
import type { CallLog } from "../server/call-log.ts";
import { findPeople, onePerson } from "./one-person.ts";
import { groupMembers, tenantSummary } from "./summary.ts";

const files: Record<string, { at: URL; type: string }> = {
  "/": { at: new URL("./page.html", import.meta.url), type: "text/html; charset=utf-8" },
  "/_page/page.css": { at: new URL("./page.css", import.meta.url), type: "text/css; charset=utf-8" },
  ...Object.fromEntries(
    ["page", "elements", "access", "answers", "people", "person", "steps"].map((name) => [
      `/_page/${name}.js`,
      { at: new URL(`./${name}.js`, import.meta.url), type: "text/javascript; charset=utf-8" },
    ]),
  ),
};

/** Nothing from elsewhere, nothing inline: the page is all there is. */
const headers = {
  "content-security-policy":
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:",
  "cache-control": "no-store",
};

/** The tenant to look at: what it holds and what was asked of it lately. */
export function page(context: TenantContext, calls: CallLog): Hono {
  const app = new Hono();
  for (const [path, { at, type }] of Object.entries(files)) {
    const text = readFileSync(at, "utf8");
    app.get(path, (c) => c.body(text, 200, { ...headers, "content-type": type }));
  }
  app.get("/_page/tenant.json", (c) => c.json(tenantSummary(context, calls), 200, headers));
  app.get("/_page/groups/:id", (c) => {
    const members = groupMembers(context, c.req.param("id"));
    return members ? c.json(members, 200, headers) : c.json({ error: "no such group" }, 404, headers);
  });
  app.get("/_page/people", (c) => c.json(findPeople(context, c.req.query("like") ?? ""), 200, headers));
  app.get("/_page/people/:id", (c) => {
    const person = onePerson(context, c.req.param("id"));
    return person ? c.json(person, 200, headers) : c.json({ error: "no such person" }, 404, headers);
  });
  return app;
}
