import {
  AuthenticationHandler,
  Client,
  type Context,
  GraphClientError,
  type Middleware,
  ResponseType,
} from "@microsoft/microsoft-graph-client";
import { answerOf, networkFailure } from "./answer.ts";
import { inTime } from "./in-time.ts";
import { SignInError, type TokenSource } from "./token.ts";
import type { Send } from "./wire.ts";

/** Microsoft Graph through Microsoft's own client, without its retries and redirects: those are layers of ours. */
export function graphSend(origin: string, token: TokenSource, withinMs?: number): Send {
  const authentication = new AuthenticationHandler({ getAccessToken: () => token().catch(carry) });
  authentication.setNext(new Wire(withinMs));
  const client = Client.initWithMiddleware({
    baseUrl: `${origin}/`,
    // Without this the client leaves the Authorization header out for every host it does not know.
    customHosts: new Set([new URL(origin).hostname]),
    middleware: authentication,
  });
  return async (request) => {
    const [, version = "v1.0", ...rest] = request.path.split("/");
    const call = client
      .api(`/${rest.join("/")}`)
      .version(version)
      .responseType(ResponseType.RAW)
      .headers(request.headers ?? {});
    const raw: Promise<Response> = send(call, request.method, request.body);
    const response = await raw.catch((error: unknown) => {
      if (!(error instanceof Carried)) throw error;
      throw error.cause instanceof SignInError ? error.cause : networkFailure(error.cause);
    });
    return answerOf(response);
  };
}

function send(call: ReturnType<Client["api"]>, method: string, body: unknown): Promise<Response> {
  switch (method) {
    case "GET":
      return call.get();
    case "DELETE":
      return call.delete();
    case "PATCH":
      return call.patch(body);
    case "PUT":
      return call.put(body);
    default:
      return call.post(body ?? {});
  }
}

/** The client swallows why a call failed unless the error is one of its own. */
class Carried extends GraphClientError {
  override readonly cause: unknown;

  constructor(cause: unknown) {
    super("no answer");
    this.cause = cause;
    // The client is compiled to functions, which set the prototype of what they construct.
    Object.setPrototypeOf(this, Carried.prototype);
  }
}

function carry(error: unknown): never {
  throw new Carried(error);
}

class Wire implements Middleware {
  readonly #withinMs: number | undefined;

  constructor(withinMs: number | undefined) {
    this.#withinMs = withinMs;
  }

  async execute(context: Context): Promise<void> {
    try {
      context.response = await fetch(context.request, { ...context.options, signal: inTime(this.#withinMs) });
    } catch (error) {
      throw new Carried(error);
    }
  }
}
