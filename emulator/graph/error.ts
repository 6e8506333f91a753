import type { JsonObject } from "../store/json.ts";

/** A refusal as Graph states it. Thrown anywhere below a route; the dispatcher makes the answer. */
export class GraphError extends Error {
  readonly status: number;
  readonly code: string;
  readonly details: JsonObject[];
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    code: string,
    message: string,
    extra: { details?: JsonObject[]; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.name = "GraphError";
    this.status = status;
    this.code = code;
    this.details = extra.details ?? [];
    this.headers = extra.headers ?? {};
  }
}

/** 400 as the directory says it. */
export function badRequest(message: string, details: JsonObject[] = []): GraphError {
  return new GraphError(400, "Request_BadRequest", message, { details });
}

/** 400 as the services beside the directory (conditional access, strengths, governance …) say it. */
export function serviceBadRequest(message: string): GraphError {
  return new GraphError(400, "BadRequest", message);
}

/** 404 as the directory says it. The sentence is Graph's own, clients match on it. */
export function notFound(id: string): GraphError {
  return new GraphError(
    404,
    "Request_ResourceNotFound",
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );
}

/** 501: the embedded tenant does not model this, and does not pretend to. */
export function notEmulated(what: string): GraphError {
  return new GraphError(501, "notEmulated", `The embedded tenant does not model ${what}.`);
}
