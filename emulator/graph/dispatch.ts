import type { TenantContext } from "../context.ts";
import { answerPerson, ownPath } from "../person/answer-person.ts";
import { isObject, type Json, text } from "../store/json.ts";
import type { Caller, GraphCall, GraphResult, GraphVersion, Permissions } from "./call.ts";
import { GraphError, notEmulated } from "./error.ts";
import { readPath } from "./path.ts";
import { checkPermissions, permissionsOf } from "./permissions.ts";
import type { Route, RouteTable } from "./route-table.ts";

export type GraphRequest = {
  caller: Caller;
  version: GraphVersion;
  method: string;
  /** Without version and query. */
  path: string;
  query: URLSearchParams;
  headers: Headers;
  body: Json | undefined;
};

/** Finds the route, checks the caller's permissions, runs the handler, logs a change. Throws GraphError. */
export class Dispatcher {
  readonly #context: TenantContext;
  readonly #table: RouteTable;
  readonly #permissions = new Map<Route, Permissions>();

  constructor(context: TenantContext, table: RouteTable) {
    this.#context = context;
    this.#table = table;
    for (const route of table.routes) {
      this.#permissions.set(route, permissionsOf(route));
    }
  }

  /** The routes that read, as they are written in the documentation. */
  reads(): string[] {
    return [...new Set(this.#table.routes.filter(({ method }) => method === "GET").map(({ pattern }) => pattern))];
  }

  /** Every application permission that some modelled route accepts. */
  permissionNames(): string[] {
    return [...new Set([...this.#permissions.values()].flat(2))].sort();
  }

  run(request: GraphRequest): GraphResult {
    const { caller, version, method, path } = request;
    const match = this.#table.match(version, method, readPath(ownPath(caller, path)));
    if (!match) {
      throw notEmulated(`${method} /${version}${path}`);
    }
    if ("allowed" in match) {
      throw new GraphError(405, "Request_BadRequest", "Specified HTTP method is not allowed for the request target.", {
        headers: { allow: match.allowed.join(", ") },
      });
    }
    const { route, params } = match;
    const context = this.#context;
    const call: GraphCall = { ...request, context, pattern: route.pattern, params };
    const run = (): GraphResult => route.handler(call);
    if (caller.kind !== "person") {
      checkPermissions(caller, route, this.#permissions.get(route) ?? []);
    }
    const result = caller.kind === "person" ? answerPerson(call, run) : run();
    if (method !== "GET" && result.status < 300 && !isRead(route.pattern)) {
      this.#record(request, result);
    }
    return result;
  }

  #record({ caller, method, path, body }: GraphRequest, { body: answer }: GraphResult): void {
    const madeId = method === "POST" && isObject(answer) ? text(answer.id) : undefined;
    this.#context.store.changes.record({
      at: this.#context.clock().toISOString(),
      by: caller.displayName,
      api: "graph",
      method,
      path,
      body: body ?? null,
      ...(madeId !== undefined && { madeId }),
    });
  }
}

/** Actions that only read, though they are POSTs. */
function isRead(pattern: string): boolean {
  return /\/(getByIds|checkMemberGroups|checkMemberObjects|getMemberGroups|getMemberObjects|validateProperties|\$batch|evaluate)$/.test(
    pattern,
  );
}
