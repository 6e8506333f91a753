import type { Context, Hono, MiddlewareHandler } from "hono";
import { mountArm } from "../arm/mount.ts";
import { page } from "../page/index.ts";
import { reportDownloads } from "../reports/report-downloads.ts";
import { teamsAdminApp, teamsAdminPrefixes } from "../teams-admin/index.ts";
import type { TenantHistory } from "../tenant-history.ts";
import { adminRoutes } from "./admin-routes.ts";
import { cutConnection, graphApp, type OriginEnv, type OriginParts, refuse } from "./app.ts";
import type { CallLog } from "./call-log.ts";
import { dialRoutes } from "./dial-routes.ts";
import { dnsRoutes } from "./dns-routes.ts";
import type { Fault } from "./faults.ts";
import { historyRoutes } from "./history-routes.ts";
import { redeemRoutes } from "./redeem-routes.ts";
import { strike } from "./strike.ts";
import { teamsAdminAudience } from "./tokens.ts";

/** Everything the tenant answers, on one origin. */
export function originApp(parts: OriginParts & { calls: CallLog; history: TenantHistory }): Hono<OriginEnv> {
  const { context, signIn, calls, history } = parts;
  const app = graphApp(parts);
  for (const prefix of teamsAdminPrefixes) {
    app.use(`${prefix}/*`, async (c, next) => {
      const started = performance.now();
      try {
        const caller =
          c.env?.administrator ?? (await signIn.tokens.caller(c.req.header("authorization"), [teamsAdminAudience]));
        c.set("caller", caller);
        const { fault } = strike(context, caller, { method: c.req.method, path: c.req.path });
        const before = fault && !("afterEffect" in fault && fault.afterEffect) ? answerFault(c, fault) : undefined;
        if (before) {
          return before;
        }
        await next();
        if (fault) {
          c.res = answerFault(c, fault);
        }
      } catch (error) {
        return refuse(c, context, error);
      } finally {
        const by = c.get("caller")?.displayName ?? "";
        calls.add({
          at: context.clock().toISOString(),
          by,
          method: c.req.method,
          path: c.req.path,
          status: c.res.status,
          ms: performance.now() - started,
        });
      }
      return undefined;
    });
  }
  for (const prefix of ["/", "/_page/*", "/_admin/*"]) {
    app.use(prefix, onlyLocal);
  }
  app.route("/", page(context, calls));
  app.route("/", adminRoutes(context, calls));
  app.route("/", dnsRoutes(context));
  app.route("/", dialRoutes(context));
  app.route("/", historyRoutes(history));
  app.route("/", redeemRoutes(context));
  app.route("/", reportDownloads(context));
  app.route("/", teamsAdminApp(context));
  mountArm(app, parts);
  return app;
}

/** What needs no sign-in answers to the names of this machine only: a page elsewhere cannot borrow a browser for it. */
const onlyLocal: MiddlewareHandler = async (c, next) => {
  const host = (c.req.header("host") ?? "localhost").replace(/:\d+$/, "");
  if (host !== "localhost" && host !== "127.0.0.1") {
    return c.json({ error: `This tenant answers to localhost, not to ${host}.` }, 421);
  }
  await next();
  return undefined;
};

function answerFault(c: Context<OriginEnv>, fault: Fault): Response {
  if ("cut" in fault) {
    return cutConnection(c);
  }
  const seconds = "retryAfterSeconds" in fault ? fault.retryAfterSeconds : undefined;
  const message = ("message" in fault ? fault.message : undefined) ?? "The request failed.";
  const headers: Record<string, string> = seconds === undefined ? {} : { "retry-after": String(seconds) };
  return Response.json({ error: { code: String(fault.status), message } }, { status: fault.status, headers });
}
