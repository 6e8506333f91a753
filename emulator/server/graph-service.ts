import type { TenantContext } from "../context.ts";
import { runBatch } from "../graph/batch.ts";
import type { Caller, GraphResult, GraphVersion } from "../graph/call.ts";
import type { Dispatcher } from "../graph/dispatch.ts";
import { GraphError } from "../graph/error.ts";
import type { Json, JsonObject } from "../store/json.ts";
import type { CallLog } from "./call-log.ts";
import type { Fault } from "./faults.ts";
import { strike } from "./strike.ts";

export type ServiceRequest = {
  caller: Caller;
  version: GraphVersion;
  method: string;
  /** Path and query, without the version. */
  url: string;
  headers: Headers;
  body: Json | undefined;
  /** One of a batch. */
  inBatch?: boolean;
};

export type ServiceAnswer = { result: GraphResult; headers: Record<string, string>; cut?: true };

/** Graph as a caller meets it: weather and faults around the dispatcher, errors in Graph's form, request ids. */
export class GraphService {
  readonly #context: TenantContext;
  readonly #dispatcher: Dispatcher;
  readonly #calls: CallLog;

  constructor(context: TenantContext, dispatcher: Dispatcher, calls: CallLog) {
    this.#context = context;
    this.#dispatcher = dispatcher;
    this.#calls = calls;
  }

  /** Answers a request; `$batch` runs each of its items through here again. */
  answer(request: ServiceRequest): ServiceAnswer {
    const started = performance.now();
    const requestId = this.#context.newId();
    const [path, query] = splitUrl(request.url);
    const answer = this.#attempt(request, path, query, requestId);
    this.#calls.add({
      at: this.#context.clock().toISOString(),
      by: request.caller.displayName,
      method: request.method,
      path: `/${request.version}${path}`,
      status: answer.cut ? 0 : answer.result.status,
      ms: performance.now() - started,
    });
    return answer;
  }

  #attempt(request: ServiceRequest, path: string, query: URLSearchParams, requestId: string): ServiceAnswer {
    const { caller, version, method, headers, body } = request;
    const ids = idHeaders(requestId, headers);
    try {
      if (path.toLowerCase() === "/$batch") {
        return this.#struck(request, path, query, ids, () =>
          runBatch(caller, version, body, (item) => this.answer({ ...item, inBatch: true })),
        );
      }
      return this.#struck(request, path, query, ids, () =>
        this.#dispatcher.run({ caller, version, method, path, query, headers, body }),
      );
    } catch (error) {
      return this.#refusal(error, ids);
    }
  }

  /** Runs the request, unless something befalls it before; what befalls it after takes the answer only. */
  #struck(
    { caller, method, inBatch }: ServiceRequest,
    path: string,
    query: URLSearchParams,
    ids: Record<string, string>,
    run: () => GraphResult,
  ): ServiceAnswer {
    const { fault, headers } = strike(this.#context, caller, { method, path, query, inBatch: inBatch ?? false });
    const met = fault && faultError(fault);
    if (met && !met.afterEffect) {
      return met.cut ? cutAnswer(ids) : this.#refusal(met.error, ids);
    }
    const result = run();
    if (met) {
      return met.cut ? cutAnswer(ids) : this.#refusal(met.error, ids);
    }
    return { result, headers: { ...ids, ...headers, ...contentType(result), ...result.headers } };
  }

  #refusal(error: unknown, ids: Record<string, string>): ServiceAnswer {
    const refusal = asGraphError(error);
    const date = `${this.#context.clock().toISOString().slice(0, 19)}`;
    const inner = { date, "request-id": ids["request-id"] ?? "", "client-request-id": ids["client-request-id"] ?? "" };
    const body: JsonObject = { code: refusal.code, message: refusal.message };
    if (refusal.details.length > 0) {
      body.details = refusal.details;
    }
    body.innerError = inner;
    return {
      result: { status: refusal.status, body: { error: body } },
      headers: { ...ids, "content-type": "application/json", ...refusal.headers },
    };
  }
}

/** The error form alone, for refusals before the service is reached (sign-in, unreadable bodies). */
export function errorBody(error: GraphError, requestId: string, at: Date): JsonObject {
  const date = at.toISOString().slice(0, 19);
  return {
    error: {
      code: error.code,
      message: error.message,
      innerError: { date, "request-id": requestId, "client-request-id": requestId },
    },
  };
}

function splitUrl(url: string): [string, URLSearchParams] {
  const question = url.indexOf("?");
  const path = question < 0 ? url : url.slice(0, question);
  const trimmed = path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
  return [
    trimmed.startsWith("/") ? trimmed : `/${trimmed}`,
    new URLSearchParams(question < 0 ? "" : url.slice(question + 1)),
  ];
}

function idHeaders(requestId: string, headers: Headers): Record<string, string> {
  return { "request-id": requestId, "client-request-id": headers.get("client-request-id") ?? requestId };
}

function contentType(result: GraphResult): Record<string, string> {
  if (result.text !== undefined) {
    return { "content-type": "text/plain" };
  }
  return result.body === undefined
    ? {}
    : {
        "content-type":
          "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8",
      };
}

function cutAnswer(headers: Record<string, string>): ServiceAnswer {
  return { result: { status: 503 }, headers, cut: true };
}

type Struck = { error: GraphError; afterEffect: boolean; cut: boolean };

const statusCodes: Record<number, string> = {
  400: "Request_BadRequest",
  401: "InvalidAuthenticationToken",
  403: "Authorization_RequestDenied",
  404: "Request_ResourceNotFound",
  409: "Conflict",
  429: "TooManyRequests",
  500: "InternalServerError",
  502: "BadGateway",
  503: "ServiceUnavailable",
  504: "GatewayTimeout",
};

function faultError(fault: Fault): Struck {
  if ("cut" in fault) {
    return {
      error: new GraphError(503, "ServiceUnavailable", "cut"),
      afterEffect: fault.afterEffect ?? false,
      cut: true,
    };
  }
  const code = ("code" in fault ? fault.code : undefined) ?? statusCodes[fault.status] ?? "Error";
  const message = ("message" in fault ? fault.message : undefined) ?? messages[fault.status] ?? "The request failed.";
  const seconds = "retryAfterSeconds" in fault ? fault.retryAfterSeconds : undefined;
  const headers: Record<string, string> = {
    ...("headers" in fault ? fault.headers : {}),
    ...(seconds === undefined ? {} : { "retry-after": String(seconds) }),
  };
  return {
    error: new GraphError(fault.status, code, message, { headers }),
    afterEffect: "afterEffect" in fault ? (fault.afterEffect ?? false) : false,
    cut: false,
  };
}

const messages: Record<number, string> = {
  429: "Too many requests.",
  503: "The service is temporarily unavailable.",
  504: "The service did not answer in time.",
};

function asGraphError(error: unknown): GraphError {
  if (error instanceof GraphError) {
    return error;
  }
  if (error instanceof RangeError && /call stack/i.test(error.message)) {
    return new GraphError(400, "BadRequest", "The request is nested too deeply.");
  }
  // A fault of the embedded tenant itself: said so, with what is needed to report it.
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new GraphError(500, "emulatorFault", `The embedded tenant failed on this request; please report it. ${what}`);
}
