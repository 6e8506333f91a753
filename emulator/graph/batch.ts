import { isObject, isStrings, type Json, type JsonObject, text } from "../store/json.ts";
import type { Caller, GraphResult, GraphVersion } from "./call.ts";
import { GraphError } from "./error.ts";

/** Runs one request of a batch the way a request of its own would run. */
export type RunItem = (item: {
  caller: Caller;
  version: GraphVersion;
  method: string;
  url: string;
  headers: Headers;
  body: Json | undefined;
}) => { result: GraphResult; headers: Record<string, string> };

type Step = { id: string; method: string; url: string; headers: Headers; body: Json | undefined; dependsOn: string[] };

const maxSteps = 20;

/** `$batch`: up to 20 requests, each answered for itself; what depends on a failed one answers 424. */
export function runBatch(caller: Caller, version: GraphVersion, body: Json | undefined, run: RunItem): GraphResult {
  const steps = readSteps(body);
  const statuses = new Map<string, number>();
  const responses: JsonObject[] = [];
  let waiting = steps;
  while (waiting.length > 0) {
    const ready = waiting.filter((step) => step.dependsOn.every((id) => statuses.has(id)));
    if (ready.length === 0) {
      throw invalidBatch(`The requests ${waiting.map((step) => step.id).join(", ")} depend on each other in a circle.`);
    }
    for (const step of ready) {
      const failed = step.dependsOn.some((id) => (statuses.get(id) ?? 500) >= 400);
      const response = failed ? failedDependency(step) : answerOf(step, caller, version, run);
      statuses.set(step.id, Number(response.status));
      responses.push(response);
    }
    waiting = waiting.filter((step) => !ready.includes(step));
  }
  return { status: 200, body: { responses } };
}

function answerOf(step: Step, caller: Caller, version: GraphVersion, run: RunItem): JsonObject {
  const { id, method, url, headers, body } = step;
  const { result, headers: sent } = run({ caller, version, method, url, headers, body });
  const response: JsonObject = { id, status: result.status, headers: sent };
  if (result.text !== undefined) {
    response.body = result.text;
  } else if (result.body !== undefined) {
    response.body = result.body;
  }
  return response;
}

function failedDependency(step: Step): JsonObject {
  const message = `The request was not run: a request it depends on (${step.dependsOn.join(", ")}) failed.`;
  return { id: step.id, status: 424, headers: {}, body: { error: { code: "FailedDependency", message } } };
}

function readSteps(body: Json | undefined): Step[] {
  const requests = isObject(body) ? body.requests : undefined;
  if (!Array.isArray(requests) || requests.length === 0) {
    throw invalidBatch("Invalid batch payload format.");
  }
  if (requests.length > maxSteps) {
    throw invalidBatch(`Number of batch request steps exceeds the max value of ${maxSteps}.`);
  }
  const steps = requests.map(readStep);
  const ids = new Set(steps.map((step) => step.id));
  if (ids.size !== steps.length) {
    throw invalidBatch("Request Id has to be unique in a batch.");
  }
  for (const step of steps) {
    const unknown = step.dependsOn.find((id) => !ids.has(id));
    if (unknown !== undefined) {
      throw invalidBatch(`Request ${step.id} depends on ${unknown}, which is not in the batch.`);
    }
  }
  return steps;
}

function readStep(request: Json): Step {
  const id = isObject(request) ? text(request.id) : undefined;
  const method = isObject(request) ? text(request.method)?.toUpperCase() : undefined;
  const url = isObject(request) ? text(request.url) : undefined;
  if (!isObject(request) || !id || !method || !url) {
    throw invalidBatch("Each request of a batch needs id, method and url.");
  }
  if (!["GET", "POST", "PUT", "PATCH", "DELETE"].includes(method)) {
    throw invalidBatch(`Request ${id} has the method ${method}.`);
  }
  const headers = new Headers();
  for (const [name, value] of Object.entries(isObject(request.headers) ? request.headers : {})) {
    if (!/^[\w-]+$/.test(name) || typeof value !== "string" || /[\r\n\0]/.test(value)) {
      throw invalidBatch(`Request ${id} has the header '${name}', which is no header.`);
    }
    headers.set(name, value);
  }
  const writes = method === "POST" || method === "PATCH" || method === "PUT";
  if (writes && request.body !== undefined && !headers.has("content-type")) {
    throw invalidBatch(`Write request id : ${id} does not contain Content-Type header or body.`);
  }
  const dependsOn = request.dependsOn ?? [];
  if (!isStrings(dependsOn)) {
    throw invalidBatch(`dependsOn of request ${id} must be a list of ids.`);
  }
  return { id, method, url, headers, body: request.body, dependsOn };
}

function invalidBatch(message: string): GraphError {
  return new GraphError(400, "BadRequest", message);
}
