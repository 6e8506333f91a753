import { z } from "zod";
import { TenantError, tenantError } from "./errors.ts";
import { isJsonObject, type Json } from "./json.ts";
import type { Purpose, Send, WireRequest, WireResponse } from "./wire.ts";

export interface WriteOptions {
  headers?: Record<string, string>;
  /** The same POST sent twice says the same. */
  repeatable?: boolean;
}

/** One API of one tenant. Paths begin with the version or the service: `/v1.0/groups`. Every answer is checked against a schema. */
export interface ApiClient {
  get<T>(schema: z.ZodType<T>, path: string, purpose: Purpose, headers?: Record<string, string>): Promise<T>;
  /** Every item of a collection, over all its pages; a bare array or a single object (Teams admin API) counts as one page. */
  list<T>(schema: z.ZodType<T>, path: string, purpose: Purpose, headers?: Record<string, string>): Promise<T[]>;
  /** Sends a write and gives back the whole answer: some operations are described in a header. */
  send(
    method: "POST" | "PATCH" | "PUT" | "DELETE",
    path: string,
    body: Json | undefined,
    purpose: Purpose,
    options?: WriteOptions,
  ): Promise<WireResponse>;
}

export function apiClient(send: Send): ApiClient {
  async function succeed(request: WireRequest): Promise<WireResponse> {
    const response = await send(request);
    if (response.status < 200 || response.status >= 300) throw tenantError(request, response);
    return response;
  }

  return {
    async get(schema, path, purpose, headers) {
      const request: WireRequest = { method: "GET", path, purpose, ...(headers === undefined ? {} : { headers }) };
      return checked(schema, (await succeed(request)).body, request);
    },
    async list(schema, path, purpose, headers) {
      const items = [];
      const read = new Set<string>();
      let emptyInARow = 0;
      let next: string | undefined = path;
      while (next !== undefined) {
        if (read.has(next)) throw misunderstood({ method: "GET", path, purpose }, "a next page that it gave before");
        const request: WireRequest = {
          method: "GET",
          path: next,
          purpose,
          ...(headers === undefined ? {} : { headers }),
        };
        const { body } = await succeed(request);
        const page = pageItems(body);
        for (const item of page) items.push(checked(schema, item, request));
        // A page may be empty though more follows, and be asked for again; what was read is not read twice.
        if (page.length > 0) read.add(next);
        emptyInARow = page.length > 0 ? 0 : emptyInARow + 1;
        if (emptyInARow > mostEmptyPages) throw misunderstood(request, `${emptyInARow} empty pages in a row`);
        next = nextPage(body);
      }
      return items;
    },
    send(method, path, body, purpose, options = {}) {
      return succeed({ method, path, purpose, ...(body === undefined ? {} : { body }), ...options });
    },
  };
}

/** More are no list that comes late, but one that never comes. */
const mostEmptyPages = 50;

function pageItems(body: Json | undefined): Json[] {
  if (Array.isArray(body)) return body;
  if (isJsonObject(body)) return Array.isArray(body.value) ? body.value : [body];
  return [];
}

/** The next link is opaque: it is followed as it came, only its origin is left out. */
function nextPage(body: Json | undefined): string | undefined {
  const link = isJsonObject(body) ? body["@odata.nextLink"] : undefined;
  if (typeof link !== "string") return undefined;
  const url = new URL(link);
  return `${url.pathname}${url.search}`;
}

function checked<T>(schema: z.ZodType<T>, body: Json | undefined, request: WireRequest): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw misunderstood(request, z.prettifyError(parsed.error).replace(/\s+/g, " "));
}

function misunderstood({ purpose, method, path }: WireRequest, what: string): TenantError {
  const answer = `an answer this version does not understand: ${what}`;
  return new TenantError({
    purpose,
    method,
    path: path.split("?", 1)[0] ?? path,
    status: 200,
    answer,
    ambiguous: false,
  });
}
