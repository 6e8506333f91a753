import type { TenantContext } from "../context.ts";
import type { Json, JsonObject } from "../store/json.ts";

export type GraphVersion = "v1.0" | "beta";

/** Who calls: an application with its granted roles, a person who signed in to one, or the administrator of `asAdmin`. */
export type Caller = {
  kind: "application" | "person" | "administrator";
  appId: string;
  /** Object id of the service principal or user. */
  objectId: string;
  displayName: string;
  /** Application permissions granted (`Group.ReadWrite.All` …), or a person's delegated ones. An administrator has every one. */
  roles: ReadonlySet<string>;
};

/** One request at a route, whether it came over the socket, in a batch or from a test. */
export type GraphCall = {
  context: TenantContext;
  caller: Caller;
  version: GraphVersion;
  method: string;
  /** The route's own form: `/groups/{id}/members/$ref`. */
  pattern: string;
  /** Path as asked, without version and query: `/groups/0000…/members/$ref`. */
  path: string;
  /** What stood where the pattern says `{…}`, in order, unescaped. */
  params: string[];
  query: URLSearchParams;
  headers: Headers;
  /** Parsed body; undefined when there was none. */
  body: Json | undefined;
};

export type GraphResult = {
  status: number;
  headers?: Record<string, string>;
  /** JSON, or undefined for no content. */
  body?: JsonObject | Json[] | undefined;
  /** text/plain instead of JSON (`$count`). */
  text?: string;
};

export type Handler = (call: GraphCall) => GraphResult;

/** AND of ORs: `[["Policy.Read.All"], ["A", "B"]]` is Policy.Read.All and one of A and B. */
export type Permissions = readonly (readonly string[])[];
