import type { GraphVersion, Handler, Permissions } from "./call.ts";
import type { GraphPath } from "./path.ts";

export type Route = {
  pattern: string;
  method: string;
  handler: Handler;
  versions: readonly GraphVersion[];
  /** Where Microsoft's permission table has no row, or a coarser one. */
  permissions?: Permissions;
};

export type RouteOptions = { versions?: readonly GraphVersion[]; permissions?: Permissions };

type Node = { fixed: Map<string, Node>; any?: Node; routes: Map<string, Route> };

/** Where a part of Graph puts what it serves. */
export type Routes = Pick<RouteTable, "add">;

export type Match = { route: Route; params: string[] } | { allowed: string[] } | undefined;

const bothVersions: readonly GraphVersion[] = ["v1.0", "beta"];

/** Every route that is modelled, and nothing else: what is not in here is answered 501. */
export class RouteTable {
  readonly #roots: Record<GraphVersion, Node> = { "v1.0": emptyNode(), beta: emptyNode() };
  readonly routes: Route[] = [];

  add(method: string, pattern: string, handler: Handler, options: RouteOptions = {}): void {
    const route: Route = { method, pattern, handler, versions: options.versions ?? bothVersions };
    if (options.permissions) {
      route.permissions = options.permissions;
    }
    this.routes.push(route);
    for (const version of route.versions) {
      const node = this.#node(version, pattern);
      if (node.routes.has(method)) {
        throw new Error(`two modules serve ${method} /${version}${pattern}`);
      }
      node.routes.set(method, route);
    }
  }

  /** The route for this path; what else the path allows when only the method is wrong. */
  match(version: GraphVersion, method: string, path: GraphPath): Match {
    const params: string[] = [];
    let node: Node | undefined = this.#roots[version];
    for (const [index, segment] of path.segments.entries()) {
      const fixed: Node | undefined = node.fixed.get(segment.toLowerCase());
      if (fixed) {
        params.push(...(path.named.get(index) ?? []));
      } else if (node.any) {
        params.push(segment);
      }
      node = fixed ?? node.any;
      if (!node) {
        return undefined;
      }
    }
    const route = node.routes.get(method);
    if (route) {
      return { route, params };
    }
    return node.routes.size > 0 ? { allowed: [...node.routes.keys()] } : undefined;
  }

  #node(version: GraphVersion, pattern: string): Node {
    let node = this.#roots[version];
    for (const part of pattern.split("/").slice(1)) {
      if (part === "{id}") {
        node.any ??= emptyNode();
        node = node.any;
      } else {
        const key = part.toLowerCase();
        const next: Node = node.fixed.get(key) ?? emptyNode();
        node.fixed.set(key, next);
        node = next;
      }
    }
    return node;
  }
}

function emptyNode(): Node {
  return { fixed: new Map(), routes: new Map() };
}
