import type { Hono } from "hono";
import type { TenantContext } from "../context.ts";
import type { Caller, GraphVersion } from "../graph/call.ts";
import type { Json } from "../store/json.ts";
import { text } from "../store/json.ts";
import type { OriginEnv } from "./app.ts";
import type { GraphService } from "./graph-service.ts";

export type AdminAnswer = { status: number; body: Json | undefined };

/** A human administrator at work behind the program's back; no weather, every permission. */
export type Administrator = {
  /** `path` with or without version: `/groups/…`, `/beta/…`. */
  graph(method: string, path: string, body?: Json): Promise<AdminAnswer>;
  teams(method: string, path: string, body?: Json): Promise<AdminAnswer>;
  /** Azure Resource Manager: `path` with its api-version. */
  arm(method: string, path: string, body?: Json): Promise<AdminAnswer>;
};

export function adminCaller({ store }: TenantContext): Caller {
  const { administratorId } = store.identity;
  const user = store.collection("users").get(administratorId);
  return {
    kind: "administrator",
    appId: "",
    objectId: administratorId,
    displayName: text(user?.displayName) ?? "Administrator",
    roles: new Set(),
  };
}

export function makeAdministrator(service: GraphService, app: Hono<OriginEnv>, caller: Caller): Administrator {
  const atOrigin: Administrator["teams"] = async (method, path, body) => {
    const init: RequestInit = { method };
    if (body !== undefined) {
      init.body = JSON.stringify(body);
      init.headers = { "content-type": "application/json" };
    }
    const response = await app.request(`https://localhost${path}`, init, { administrator: caller });
    const said = await response.text();
    return { status: response.status, body: said === "" ? undefined : (JSON.parse(said) as Json) };
  };
  return {
    graph: async (method, path, body) => {
      const beta = path.startsWith("/beta/");
      const version: GraphVersion = beta ? "beta" : "v1.0";
      const url = path.replace(/^\/(beta|v1\.0)(?=\/)/, "");
      const { result } = service.answer({ caller, version, method, url, headers: new Headers(), body });
      return { status: result.status, body: result.text ?? result.body };
    },
    teams: atOrigin,
    arm: atOrigin,
  };
}
