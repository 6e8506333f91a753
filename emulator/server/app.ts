import type { HttpBindings } from "@hono/node-server";
import { type Context, Hono } from "hono";
import type { TenantContext } from "../context.ts";
import type { Caller, GraphVersion } from "../graph/call.ts";
import { GraphError } from "../graph/error.ts";
import type { Json } from "../store/json.ts";
import { errorBody, type GraphService, type ServiceAnswer } from "./graph-service.ts";
import { graphAudiences, type SignIn, signInApp } from "./sign-in.ts";

/** What the origin's sub-apps find in their Hono context. */
export type OriginEnv = { Bindings: Partial<HttpBindings> & { administrator?: Caller }; Variables: { caller: Caller } };

const maxBodyBytes = 4 * 1024 * 1024;

export type OriginParts = { context: TenantContext; service: GraphService; signIn: SignIn };

/** Graph and sign-in on one origin; the Teams admin API, the page and the admin routes are mounted beside them. */
export function graphApp(parts: OriginParts): Hono<OriginEnv> {
  const { context, service, signIn } = parts;
  const app = new Hono<OriginEnv>({ strict: false });
  for (const version of ["v1.0", "beta"] as const) {
    const prefix = `/${version}`;
    app.all(`${prefix}/*`, async (c) => {
      try {
        const caller = await signIn.tokens.caller(c.req.header("authorization"), graphAudiences(context));
        return toResponse(c, service.answer(await toRequest(c, caller, version)));
      } catch (error) {
        return refuse(c, context, error);
      }
    });
  }
  app.route("/", signInApp(signIn));
  return app;
}

async function toRequest(
  c: Context<OriginEnv>,
  caller: Caller,
  version: GraphVersion,
): Promise<Parameters<GraphService["answer"]>[0]> {
  const { url } = c.req.raw;
  const path = url.slice(url.indexOf("/", url.indexOf("//") + 2));
  return {
    caller,
    version,
    method: c.req.method,
    url: path.slice(version.length + 1),
    headers: c.req.raw.headers,
    body: await readBody(c),
  };
}

async function readBody(c: Context<OriginEnv>): Promise<Json | undefined> {
  if (c.req.method === "GET" || c.req.method === "HEAD") {
    return undefined;
  }
  if (Number(c.req.header("content-length") ?? 0) > maxBodyBytes) {
    throw new GraphError(413, "RequestEntityTooLarge", "The request is larger than 4 MB.");
  }
  const text = await c.req.text();
  if (text === "") {
    return undefined;
  }
  if (text.length > maxBodyBytes) {
    throw new GraphError(413, "RequestEntityTooLarge", "The request is larger than 4 MB.");
  }
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(c.req.header("content-type") ?? "")) {
    throw new GraphError(400, "BadRequest", "Entity only allows writes with a JSON Content-Type header.");
  }
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new GraphError(
        400,
        "BadRequest",
        "Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.",
      );
    }
    throw error;
  }
}

function toResponse(c: Context<OriginEnv>, answer: ServiceAnswer): Response {
  if (answer.cut) {
    return cutConnection(c);
  }
  const { result, headers } = answer;
  const body = result.text ?? (result.body === undefined ? null : JSON.stringify(result.body));
  return new Response(body, { status: result.status, headers });
}

/** The connection ends without an answer; without a socket (a test's `app.request`) it is an empty 503. */
export function cutConnection(c: Context<OriginEnv>): Response {
  c.env?.incoming?.socket.destroy();
  return new Response(null, { status: 503 });
}

/** A refusal before the service was reached. */
export function refuse(c: Context<OriginEnv>, context: TenantContext, error: unknown): Response {
  if (error instanceof GraphError) {
    const id = c.req.header("client-request-id") ?? context.newId();
    return Response.json(errorBody(error, id, context.clock()), {
      status: error.status,
      headers: { ...error.headers, "request-id": id },
    });
  }
  throw error;
}
