import { type Context, Hono } from "hono";
import { now, type TenantContext } from "../context.ts";
import type { Caller } from "../graph/call.ts";
import { isObject, type JsonObject } from "../store/json.ts";
import { deliverLocations, voicePrefixes, voiceRoutes } from "../voice-apps/index.ts";
import { assignmentRows, effectivePolicies } from "./effective-policies.ts";
import { assignToGroup, listGroupAssignments, readGroupAssignment, unassignGroup } from "./group-assignments.ts";
import { Lag } from "./lag.ts";
import { createPolicy, deletePolicy, deliverPolicies, listPolicies, readPolicy, updatePolicy } from "./policies.ts";
import { type PolicyType, policyType } from "./policy-type.ts";
import { invalid, notModelled, Refusal } from "./refusal.ts";
import { checkRole } from "./role-gate.ts";
import { serviceDiscovery, teamsTenant } from "./tenant-routes.ts";
import { assignToTenant, assignToUser, userOf } from "./user-assignments.ts";

/** What the Teams admin origin serves, each path behind a sign-in. */
export const teamsAdminPrefixes = ["/Skype.Policy", "/Teams.Tenant", "/Teams.User", ...voicePrefixes];

type Env = { Variables: { caller: Caller } };

/** Puts what Microsoft delivers into a new tenant: Global policies, presets, singletons; and an organisation's address. */
export function deliverTeamsAdmin(context: TenantContext): void {
  deliverPolicies(context);
  deliverLocations(context);
}

/** The Teams admin API: what the Teams PowerShell module and its kin speak. */
export function teamsAdminApp(context: TenantContext): Hono<Env> {
  const app = new Hono<Env>();
  const policyLag = new Lag(context.weather);
  const userLag = new Lag(context.weather, "teamsGrant");
  const groupLag = new Lag(context.weather);

  app.onError((error) => {
    if (!(error instanceof Refusal)) throw error;
    return Response.json(error.body(), { status: error.status });
  });
  const discovery = "/Teams.Tenant/serviceDiscovery";
  const roots = teamsAdminPrefixes.map((prefix) => `${prefix}/*`);
  for (const root of roots) {
    app.use(root, async (c, next) => {
      // A server that mounts this without signing callers in to the path does not serve it.
      if (!c.get("caller")) throw notModelled(`${c.req.method} ${c.req.path}`);
      // Where to go on is told to everyone with a token; the role is asked for there.
      if (c.req.path !== discovery) checkRole(context, c.get("caller"), c.req.method);
      await next();
    });
  }

  const record = (c: Context<Env>, body: JsonObject | null): void =>
    context.store.changes.record({
      at: now(context),
      by: c.get("caller").displayName,
      api: "teams",
      method: c.req.method,
      path: c.req.path,
      body,
    });

  app.get(discovery, (c) => c.json(serviceDiscovery(context)));
  app.get("/Teams.Tenant/tenants", (c) => c.json(teamsTenant(context)));

  const policies = "/Skype.Policy/configurations/:type";
  app.get(policies, (c) => c.json(listPolicies(context, policyLag, typeOf(c))));
  app.get(`${policies}/configuration/:identity`, (c) =>
    c.json(readPolicy(context, policyLag, typeOf(c), c.req.param("identity"))),
  );
  app.post(policies, async (c) => {
    const body = await bodyOf(c);
    const policy = createPolicy(context, policyLag, typeOf(c), body);
    record(c, body);
    return c.json(policy, 201);
  });
  app.put(`${policies}/configuration/:identity`, async (c) => {
    const body = await bodyOf(c);
    const policy = updatePolicy(context, policyLag, typeOf(c), c.req.param("identity"), body);
    record(c, body);
    return c.json(policy);
  });
  app.delete(`${policies}/configuration/:identity`, (c) => {
    deletePolicy(context, policyLag, typeOf(c), c.req.param("identity"));
    record(c, null);
    return c.body(null, 204);
  });

  const groups = "/Skype.Policy/groupPolicyAssignments";
  const assignment = `${groups}/:group/policyTypes/:type`;
  app.get(groups, (c) => c.json(listGroupAssignments(context, groupLag)));
  app.get(`${groups}/:group`, (c) => c.json(listGroupAssignments(context, groupLag, groupOf(c))));
  app.get(assignment, (c) => c.json(readGroupAssignment(context, groupLag, groupOf(c), typeOf(c))));
  app.patch(assignment, async (c) => {
    const body = await bodyOf(c);
    const row = assignToGroup(context, groupLag, c.get("caller"), groupOf(c), typeOf(c), body);
    record(c, body);
    return c.json(row);
  });
  app.delete(assignment, (c) => {
    unassignGroup(context, groupLag, groupOf(c), typeOf(c));
    record(c, null);
    return c.body(null, 204);
  });

  app.patch("/Skype.Policy/users/:user/policies/:type", async (c) => {
    const body = await bodyOf(c);
    const user = userOf(context, c.req.param("user"));
    const before = userRow(user.id, effectivePolicies(context));
    assignToUser(context, user, typeOf(c), body);
    userLag.hold(user.id, before);
    record(c, body);
    return c.body(null, 204);
  });
  app.patch("/Skype.Policy/tenants/policies/:type", async (c) => {
    const body = await bodyOf(c);
    assignToTenant(context, typeOf(c), body);
    record(c, body);
    return c.body(null, 204);
  });
  // The older way to write a definition answers application tokens like this, whatever the role.
  app.post("/Skype.Policy/tenants/policies", () => {
    throw new Refusal(403, "40301", "Forbidden", "errorCode");
  });

  app.get("/Teams.User/users", (c) => {
    const effective = effectivePolicies(context);
    const users = [...context.store.collection("users").keys()].map((id) => {
      const row = userRow(id, effective);
      return userLag.see(id, row) ?? row;
    });
    return c.json({ users });
  });

  const userRow = (id: string, effective: ReturnType<typeof effectivePolicies>): JsonObject => {
    const user = context.store.collection("users").get(id);
    return {
      objectId: id,
      userPrincipalName: user?.userPrincipalName ?? null,
      displayName: user?.displayName ?? null,
      effectivePolicyAssignments: assignmentRows(effective.get(id)),
    };
  };

  voiceRoutes(app, context, { record, bodyOf });

  for (const root of roots) {
    app.all(root, (c) => {
      throw notModelled(`${c.req.method} ${c.req.path}`);
    });
  }
  return app;
}

function typeOf(c: Context): PolicyType {
  const segment = c.req.param("type") ?? "";
  const type = policyType(segment);
  if (type === "notModelled") throw notModelled(`the policy type ${segment}`);
  if (!type) throw new Refusal(404, "NotFound", `There is no configuration type '${segment}'.`, "error");
  return type;
}

const groupOf = (c: Context): string => (c.req.param("group") ?? "").toLowerCase();

async function bodyOf(c: Context): Promise<JsonObject> {
  const text = await c.req.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw invalid("The body is not valid JSON.");
  }
  if (!isObject(body)) throw invalid("The body is not a JSON object.");
  return body;
}
