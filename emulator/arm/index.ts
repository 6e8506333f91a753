import { type Context, Hono } from "hono";
import { now, type TenantContext } from "../context.ts";
import type { Caller } from "../graph/call.ts";
import { isObject, type JsonObject } from "../store/json.ts";
import { actionGroupKind } from "./action-groups.ts";
import { type Address, checkSubscription, subscriptionOf } from "./address.ts";
import { ArmError, notModelled } from "./arm-error.ts";
import {
  deleteSetting,
  diagnosticApiVersions,
  getSetting,
  listSettings,
  logCategories,
  putSetting,
} from "./diagnostic-settings.ts";
import type { Kind } from "./kind.ts";
import {
  deleteGroup,
  deleteResource,
  findGroup,
  listResources,
  putGroup,
  putResource,
  readResource,
  sent,
} from "./resources.ts";
import { scheduledQueryRuleKind } from "./scheduled-query-rules.ts";
import { workspaceKind } from "./workspaces.ts";

export { subscriptionOf } from "./address.ts";

type Env = { Variables: { caller: Caller } };
const kinds: readonly Kind[] = [workspaceKind, scheduledQueryRuleKind, actionGroupKind];
const groupApiVersions = [
  "2020-06-01",
  "2020-10-01",
  "2021-04-01",
  "2022-09-01",
  "2023-07-01",
  "2024-03-01",
  "2024-07-01",
];
const subscriptionApiVersions = ["2020-01-01", "2021-01-01", "2022-09-01", "2022-12-01"];

/** The part of Azure Resource Manager that watching a tenant needs; the caller is known before. */
export function armApp(context: TenantContext): Hono<Env> {
  const app = new Hono<Env>({ strict: false });
  app.onError((error) => {
    if (!(error instanceof ArmError)) {
      throw error;
    }
    return Response.json(error.body(), { status: error.status });
  });
  for (const root of ["/subscriptions/*", "/providers/*"]) {
    app.use(root, async (c, next) => {
      checkVersionGiven(c);
      checkCaller(context, c);
      await next();
      const changed = c.req.method !== "GET" && c.req.method !== "HEAD" && c.res.status < 300;
      if (changed) {
        record(context, c);
      }
    });
  }
  subscriptionRoutes(app, context);
  groupRoutes(app, context);
  resourceRoutes(app, context);
  diagnosticRoutes(app, context);
  app.all("/subscriptions/*", refuseUnknown);
  app.all("/providers/*", refuseUnknown);
  return app;
}

function refuseUnknown(c: Context<Env>): never {
  throw notModelled(`${c.req.method} ${c.req.path}`);
}

function checkVersionGiven(c: Context<Env>): void {
  if (!c.req.query("api-version")) {
    throw new ArmError(
      400,
      "MissingApiVersionParameter",
      "The api-version query parameter (?api-version=) is required for all requests.",
    );
  }
}

function checkVersion(c: Context<Env>, type: string, supported: readonly string[]): void {
  const asked = c.req.query("api-version") ?? "";
  if (!supported.includes(asked)) {
    throw new ArmError(
      400,
      "NoRegisteredProviderFound",
      `No registered resource provider found for API version '${asked}' for type '${type}'. The supported api-versions are '${supported.join(", ")}'.`,
    );
  }
}

/** The deploying application and the administrator hold what is needed on the subscription; nobody else does. */
function checkCaller({ store }: TenantContext, c: Context<Env>): void {
  const { kind, appId, objectId } = c.get("caller");
  if (kind !== "administrator" && appId !== store.identity.clientId) {
    throw new ArmError(
      403,
      "AuthorizationFailed",
      `The client '${appId}' with object id '${objectId}' does not have authorization to perform action '${c.req.method}' over scope '${c.req.path}'.`,
    );
  }
}

const bodies = new WeakMap<Request, JsonObject>();

async function bodyOf(c: Context<Env>): Promise<JsonObject> {
  try {
    const body: unknown = JSON.parse(await c.req.text());
    if (isObject(body)) {
      bodies.set(c.req.raw, body);
      return body;
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) {
      throw error;
    }
  }
  throw new ArmError(400, "InvalidRequestContent", "The request content was invalid and could not be deserialized.");
}

function record(context: TenantContext, c: Context<Env>): void {
  const { method, path, raw } = c.req;
  const by = c.get("caller").displayName;
  context.store.changes.record({ at: now(context), by, api: "arm", method, path, body: bodies.get(raw) ?? null });
}

function subscriptionRoutes(app: Hono<Env>, context: TenantContext): void {
  const subscription = (): JsonObject => ({
    id: `/subscriptions/${subscriptionOf(context)}`,
    subscriptionId: subscriptionOf(context),
    tenantId: context.store.identity.tenantId,
    displayName: context.store.identity.displayName,
    state: "Enabled",
  });
  app.get("/subscriptions", (c) => {
    checkVersion(c, "subscriptions", subscriptionApiVersions);
    return c.json({ value: [subscription()], count: { type: "Total", value: 1 } });
  });
  app.get("/subscriptions/:subscription", (c) => {
    checkVersion(c, "subscriptions", subscriptionApiVersions);
    checkSubscription(context, c.req.param("subscription"));
    return c.json(subscription());
  });
}

// The word is written resourceGroups and resourcegroups, by Microsoft too.
const groups = "/subscriptions/:subscription/:groups{resource[Gg]roups}";

function groupRoutes(app: Hono<Env>, context: TenantContext): void {
  const check = (c: Context<Env>): string => {
    checkVersion(c, "resourceGroups", groupApiVersions);
    checkSubscription(context, c.req.param("subscription") ?? "");
    return c.req.param("group") ?? "";
  };
  app.get(groups, (c) => {
    check(c);
    return c.json({ value: listResources(context, "Microsoft.Resources/resourceGroups") });
  });
  app.get(`${groups}/:group`, (c) => {
    const group = findGroup(context, check(c));
    // Asked for with HEAD, the answer says only whether it is there.
    return c.req.method === "HEAD" ? c.body(null, 204) : c.json(sent(group));
  });
  app.put(`${groups}/:group`, async (c) => {
    const { created, resource } = putGroup(context, check(c), await bodyOf(c));
    return c.json(resource, created ? 201 : 200);
  });
  app.delete(`${groups}/:group`, (c) => {
    deleteGroup(context, check(c));
    const version = c.req.query("api-version") ?? "";
    const result = `${context.origin()}/subscriptions/${subscriptionOf(context)}/operationresults/${context.newId()}`;
    return c.body(null, 202, { location: `${result}?api-version=${version}`, "retry-after": "1" });
  });
  app.get("/subscriptions/:subscription/operationresults/:id", (c) => c.body(null, 200));
}

function resourceRoutes(app: Hono<Env>, context: TenantContext): void {
  const list = `${groups}/:group/providers/:provider/:type`;
  const find = (c: Context<Env>): { kind: Kind; address: Address } => {
    const param = (name: string): string => c.req.param(name) ?? "";
    const [provider, type] = [param("provider"), param("type")];
    const kind = kinds.find(
      (one) => `${one.provider}/${one.type}`.toLowerCase() === `${provider}/${type}`.toLowerCase(),
    );
    if (!kind) {
      throw notModelled(`${c.req.method} ${c.req.path}`);
    }
    checkVersion(c, kind.type, kind.apiVersions);
    checkSubscription(context, param("subscription"));
    return { kind, address: { group: param("group"), provider, type, name: c.req.param("name") } };
  };
  app.get(list, (c) => {
    const { kind, address } = find(c);
    return c.json({ value: listResources(context, `${kind.provider}/${kind.type}`, address.group) });
  });
  app.get(`${list}/:name`, (c) => {
    const { kind, address } = find(c);
    return c.json(readResource(context, kind, address));
  });
  app.put(`${list}/:name`, async (c) => {
    const { kind, address } = find(c);
    const { created, resource } = putResource(context, kind, address, await bodyOf(c));
    return c.json(resource, created ? 201 : 200);
  });
  app.delete(`${list}/:name`, (c) => {
    const { kind, address } = find(c);
    return c.body(null, deleteResource(context, kind, address) ? 200 : 204);
  });
}

function diagnosticRoutes(app: Hono<Env>, context: TenantContext): void {
  const path = "/providers/:provider{[Mm]icrosoft.aadiam}/:settings{diagnosticSettings}";
  const check = (c: Context<Env>): string => {
    checkVersion(c, "diagnosticSettings", diagnosticApiVersions);
    return c.req.param("name") ?? "";
  };
  app.get("/providers/:provider{[Mm]icrosoft.aadiam}/diagnosticSettingsCategories", (c) => {
    check(c);
    const value = logCategories.map((name) => ({
      id: `/providers/microsoft.aadiam/diagnosticSettingsCategories/${name}`,
      name,
      type: null,
      properties: { categoryType: "Logs" },
    }));
    return c.json({ value });
  });
  app.get(path, (c) => {
    check(c);
    return c.json({ value: listSettings(context) });
  });
  app.get(`${path}/:name`, (c) => c.json(getSetting(context, check(c))));
  app.put(`${path}/:name`, async (c) => c.json(putSetting(context, check(c), await bodyOf(c))));
  app.delete(`${path}/:name`, (c) => c.body(null, deleteSetting(context, check(c)) ? 200 : 204));
}
