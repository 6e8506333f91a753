import fc from "fast-check";
import { Hono } from "hono";
import { expect, test } from "vitest";
import type { Caller } from "../../emulator/graph/call.ts";
import { Dispatcher } from "../../emulator/graph/dispatch.ts";
import { GraphError } from "../../emulator/graph/error.ts";
import { RouteTable } from "../../emulator/graph/route-table.ts";
import { assignRole } from "../../emulator/store/directory-roles.ts";
import type { Json } from "../../emulator/store/json.ts";
import { teamsModule } from "../../emulator/teams/index.ts";
import { deliverTeamsAdmin, teamsAdminApp } from "../../emulator/teams-admin/index.ts";
import { application, bareTenant, group } from "./tenant.ts";

const teamId = "11111111-1111-4111-8111-111111111111";
const words = [
  "Identity",
  "__proto__",
  "constructor",
  "Global",
  "Tag:",
  "Tag:Kiosk",
  "PolicyName",
  "Rank",
  "AllowCloudRecording",
  "Key",
  "displayName",
  "members",
  "channels",
  "template@odata.bind",
  "user@odata.bind",
  "https://graph.microsoft.com/v1.0/users('%E0%A4%A')",
  "values",
  "roles",
  "owner",
  "@odata.type",
  "#microsoft.graph.aadUserConversationMember",
  "memberSettings",
  "teamsApp@odata.bind",
  "configuration",
];
const leaf = fc.oneof(
  fc.constantFrom<Json>(...words),
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const { value: anyJson } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...words), fc.string()), tie("value"), { maxKeys: 5 }),
  ),
}));

test("whatever is sent to the Teams admin API is answered, and never with a fault of the tenant itself", async () => {
  const context = bareTenant("empty");
  deliverTeamsAdmin(context);
  assignRole(context, {
    principalId: context.store.identity.clientObjectId,
    roleDefinitionId: "69091246-20e8-4a56-aa4d-066075b2a7a8",
    directoryScopeId: "/",
  });
  group(context, teamId, []);
  const app = new Hono<{ Variables: { caller: Caller } }>();
  app.use(async (c, next) => {
    c.set("caller", application(context));
    await next();
  });
  app.route("/", teamsAdminApp(context));
  const segment = fc.oneof(
    fc.constantFrom(
      "TeamsMeetingPolicy",
      "TenantFederationSettings",
      "OnlineVoiceRoute",
      "TenantDialPlan",
      "__proto__",
    ),
    fc.string({ minLength: 1 }).map(encodeURIComponent),
  );
  const path = fc.oneof(
    fc.tuple(segment).map(([type]) => `/Skype.Policy/configurations/${type}`),
    fc
      .tuple(segment, segment)
      .map(([type, identity]) => `/Skype.Policy/configurations/${type}/configuration/${identity}`),
    segment.map((type) => `/Skype.Policy/groupPolicyAssignments/${teamId}/policyTypes/${type}`),
    fc.tuple(segment, segment).map(([user, type]) => `/Skype.Policy/users/${user}/policies/${type}`),
    segment.map((type) => `/Skype.Policy/tenants/policies/${type}`),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE"),
      path,
      anyJson,
      async (method, at, body) => {
        const response = await app.request(at, { method, ...(method === "GET" ? {} : { body: JSON.stringify(body) }) });
        expect([200, 201, 204, 400, 403, 404, 409, 501]).toContain(response.status);
      },
    ),
    { numRuns: 400 },
  );
});

test("whatever is sent to Teams on Graph is answered or refused, and never with a fault of the tenant itself", () => {
  const context = bareTenant("empty");
  const table = new RouteTable();
  teamsModule.routes(table);
  const dispatcher = new Dispatcher(context, table);
  const caller: Caller = { ...application(context), kind: "administrator" };
  group(context, teamId, [context.store.identity.administratorId], { groupTypes: ["Unified"] });
  context.store.relations.add("owners", teamId, context.store.identity.administratorId);
  const run = (method: string, path: string, body: Json): number => {
    try {
      return dispatcher.run({
        caller,
        version: "v1.0",
        method,
        path,
        query: new URLSearchParams(),
        headers: new Headers(),
        body,
      }).status;
    } catch (error) {
      if (error instanceof GraphError) return error.status;
      throw error;
    }
  };
  run("PUT", `/groups/${teamId}/team`, {});
  const general = [...context.store.collection("channels").keys()][0] ?? "";
  const routes = table.routes.filter((route) => route.method !== "GET" && route.versions.includes("v1.0"));
  fc.assert(
    fc.property(fc.constantFrom(...routes), fc.string(), anyJson, (route, other, body) => {
      let given = 0;
      const path = route.pattern.replaceAll("{id}", () => {
        given += 1;
        return encodeURIComponent(given === 1 ? teamId : given === 2 ? general : other);
      });
      expect(run(route.method, path, body)).toBeLessThan(500);
    }),
    { numRuns: 600 },
  );
});
