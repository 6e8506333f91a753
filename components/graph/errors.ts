import { isJsonObject, type Json } from "./json.ts";
import type { Purpose, WireRequest, WireResponse } from "./wire.ts";

export interface TenantErrorFacts {
  purpose: Purpose;
  method: string;
  path: string;
  /** HTTP status; absent when no answer came. */
  status?: number;
  /** The API's own error code. */
  code?: string;
  /** What the API said, shortened. */
  answer?: string;
  requestId?: string;
  /** True when the request may have had its effect although no good answer came. */
  ambiguous: boolean;
}

/** The tenant did not do what was asked: what was attempted on which object, what it answered, and under which request id. */
export class TenantError extends Error {
  readonly facts: TenantErrorFacts;

  constructor(facts: TenantErrorFacts, options?: ErrorOptions) {
    super(sentence(facts), options);
    this.name = "TenantError";
    this.facts = facts;
  }
}

/** No answer came: refused, cut, timed out. `reached` is false when the request certainly never arrived. */
export class NetworkFailure extends Error {
  readonly reached: boolean;

  constructor(reason: string, reached: boolean, options?: ErrorOptions) {
    super(reason, options);
    this.name = "NetworkFailure";
    this.reached = reached;
  }
}

export function isTenantError(error: unknown, ...statuses: number[]): error is TenantError {
  if (!(error instanceof TenantError)) return false;
  return statuses.length === 0 || (error.facts.status !== undefined && statuses.includes(error.facts.status));
}

/** The error for an answer that is not a success. */
export function tenantError(request: WireRequest, response: WireResponse): TenantError {
  const { code, message } = envelope(response.body);
  const requestId =
    response.headers["request-id"] ?? response.headers["x-ms-correlation-id"] ?? requestIdInBody(response.body);
  return new TenantError({
    purpose: request.purpose,
    method: request.method,
    path: pathOnly(request.path),
    status: response.status,
    ...(code === undefined ? {} : { code }),
    ...(message === undefined ? {} : { answer: shorten(message) }),
    ...(requestId === undefined ? {} : { requestId }),
    ambiguous: response.status >= 500 && request.method === "POST",
  });
}

/** The error for a request that got no answer. */
export function unanswered(request: WireRequest, failure: NetworkFailure): TenantError {
  const facts = { purpose: request.purpose, method: request.method, path: pathOnly(request.path) };
  return new TenantError({ ...facts, answer: failure.message, ambiguous: failure.reached }, { cause: failure });
}

/** Graph and the Teams admin API between them have three forms of error: `{error:{code,message}}`, `{errorCode,message}`, `{Message}`. */
function envelope(body: Json | undefined): { code?: string; message?: string } {
  if (!isJsonObject(body)) return {};
  const inner = isJsonObject(body.error) ? body.error : body;
  const code = text(inner.code) ?? text(inner.errorCode) ?? text(inner.Code);
  const message = text(inner.message) ?? text(inner.Message);
  return { ...(code === undefined ? {} : { code }), ...(message === undefined ? {} : { message }) };
}

function requestIdInBody(body: Json | undefined): string | undefined {
  if (!isJsonObject(body) || !isJsonObject(body.error)) return undefined;
  const inner = body.error.innerError;
  return isJsonObject(inner) ? text(inner["request-id"]) : undefined;
}

function sentence(facts: TenantErrorFacts): string {
  const what = `could not ${facts.purpose.attempt} ${facts.purpose.object}`;
  const call = `${facts.method} ${facts.path}`;
  if (facts.status === undefined) return `${what}: no answer to ${call} (${facts.answer ?? "connection failed"})`;
  const said = [facts.code, facts.answer].filter(Boolean).join(": ");
  const id = facts.requestId === undefined ? "" : ` (request id ${facts.requestId})`;
  return `${what}: ${call} answered ${facts.status}${said === "" ? "" : ` ${said}`}${id}`;
}

function text(value: Json | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A query may hold a filter with a person's name: it stays out of messages. */
function pathOnly(path: string): string {
  return path.split("?", 1)[0] ?? path;
}

function shorten(message: string): string {
  const line = message.replace(/\s+/g, " ").trim();
  return line.length <= 300 ? line : `${line.slice(0, 297)}...`;
}
