import type { Hono } from "hono";
import { GraphError } from "../graph/error.ts";
import { cutConnection, type OriginEnv, type OriginParts } from "../server/app.ts";
import type { CallLog } from "../server/call-log.ts";
import type { Fault } from "../server/faults.ts";
import { strike } from "../server/strike.ts";
import { ArmError } from "./arm-error.ts";
import { armAudiences } from "./audiences.ts";
import { armApp } from "./index.ts";

/** Serves Azure Resource Manager on the tenant's origin: token, faults and the log of calls around it. */
export function mountArm(app: Hono<OriginEnv>, { context, signIn, calls }: OriginParts & { calls: CallLog }): void {
  for (const root of ["/subscriptions/*", "/providers/*"]) {
    app.use(root, async (c, next) => {
      const started = performance.now();
      const { method, path } = c.req;
      try {
        const audiences = [...armAudiences, context.origin()];
        const caller = c.env?.administrator ?? (await signIn.tokens.caller(c.req.header("authorization"), audiences));
        c.set("caller", caller);
        const { fault } = strike(context, caller, { method, path });
        if (!fault || ("afterEffect" in fault && fault.afterEffect)) {
          await next();
        }
        if (fault) {
          c.res = "cut" in fault ? cutConnection(c) : faultAnswer(fault);
        }
      } catch (error) {
        if (!(error instanceof GraphError)) {
          throw error;
        }
        c.res = Response.json(new ArmError(error.status, "InvalidAuthenticationToken", error.message).body(), {
          status: error.status,
          headers: error.headers,
        });
      } finally {
        const by = c.get("caller")?.displayName ?? "";
        const ms = performance.now() - started;
        calls.add({ at: context.clock().toISOString(), by, method, path, status: c.res.status, ms });
      }
    });
  }
  app.route("/", armApp(context));
}

function faultAnswer(fault: Exclude<Fault, { cut: true }>): Response {
  const seconds = "retryAfterSeconds" in fault ? fault.retryAfterSeconds : undefined;
  const code = fault.status === 429 ? "TooManyRequests" : "ServerError";
  return Response.json(new ArmError(fault.status, code, "The request failed.").body(), {
    status: fault.status,
    headers: seconds === undefined ? {} : { "retry-after": String(seconds) },
  });
}
