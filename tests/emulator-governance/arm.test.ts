import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { armApp, subscriptionOf } from "../../emulator/arm/index.ts";
import type { Caller } from "../../emulator/graph/call.ts";
import type { JsonObject } from "../../emulator/store/json.ts";
import { known, smallTenant } from "../emulator/graph/small-tenant.ts";

const deployer: Caller = {
  kind: "application",
  appId: known.app,
  objectId: known.appPrincipal,
  displayName: "Deployment",
  roles: new Set(),
};

type Sent = { method?: string; body?: JsonObject };

/** Resource Manager over the small tenant; `{s}` stands for its subscription. */
function manager(caller: Caller = deployer) {
  const { context } = smallTenant();
  const app = new Hono<{ Variables: { caller: Caller } }>();
  app.use("*", async (c, next) => {
    c.set("caller", caller);
    await next();
  });
  app.route("/", armApp(context));
  const ask = async (path: string, { method = "GET", body }: Sent = {}) => {
    const answer = await app.request(path.replace("{s}", subscriptionOf(context)), {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await answer.text();
    return { status: answer.status, body: text === "" ? {} : JSON.parse(text), headers: answer.headers };
  };
  const put = (path: string, body: JsonObject) => ask(path, { method: "PUT", body });
  return { context, ask, put };
}

const group = "/subscriptions/{s}/resourceGroups/rg-watch";
const groupVersion = "?api-version=2024-03-01";
const inGroup = (path: string, version: string) => `${group}/providers/${path}?api-version=${version}`;
const workspace = inGroup("Microsoft.OperationalInsights/workspaces/log-voss", "2023-09-01");
const alert = inGroup("Microsoft.Insights/scheduledQueryRules/break-glass", "2023-12-01");
const told = inGroup("Microsoft.Insights/actionGroups/duty", "2023-01-01");
const setting = "/providers/microsoft.aadiam/diagnosticSettings/entra?api-version=2017-04-01";
const place = { location: "Norway East" };

async function watched() {
  const arm = manager();
  await arm.put(`${group}${groupVersion}`, place);
  const made = await arm.put(workspace, { ...place, properties: { retentionInDays: 90 } });
  return { ...arm, workspaceId: String(made.body.id), made };
}

const log = (category: string, enabled = true): JsonObject => ({
  category,
  enabled,
  retentionPolicy: { days: 0, enabled: false },
});

describe("Azure Resource Manager", () => {
  // https://learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling
  test("every request says its api-version", async () => {
    const { ask } = manager();
    expect(await ask("/subscriptions")).toMatchObject({
      status: 400,
      body: { error: { code: "MissingApiVersionParameter" } },
    });
  });

  test("a tenant has one subscription, and no other is known", async () => {
    const { ask, context } = manager();
    expect((await ask("/subscriptions?api-version=2022-12-01")).body).toMatchObject({
      value: [{ subscriptionId: subscriptionOf(context), tenantId: known.tenant, state: "Enabled" }],
    });
    expect(await ask(`/subscriptions/${known.nobody}?api-version=2022-12-01`)).toMatchObject({
      status: 404,
      body: { error: { code: "SubscriptionNotFound" } },
    });
  });

  test("an application without a role on the subscription is refused", async () => {
    const { put } = manager({ ...deployer, appId: known.nobody });
    expect(await put(`${group}${groupVersion}`, place)).toMatchObject({
      status: 403,
      body: { error: { code: "AuthorizationFailed" } },
    });
  });

  test("what is not modelled is 501 and says so", async () => {
    const { ask } = manager();
    expect(await ask("/subscriptions/{s}/providers/Microsoft.Compute?api-version=2021-04-01")).toMatchObject({
      status: 501,
    });
    expect(await ask(inGroup("Microsoft.Compute/virtualMachines/x", "2023-09-01"))).toMatchObject({
      status: 501,
      body: { error: { code: "notEmulated" } },
    });
  });

  test("an api-version that the provider does not have is refused with those it has", async () => {
    const { put } = await watched();
    const answer = await put(workspace.replace("2023-09-01", "1999-01-01"), place);
    expect(answer).toMatchObject({ status: 400, body: { error: { code: "NoRegisteredProviderFound" } } });
    expect(answer.body.error.message).toContain("2023-09-01");
  });

  test("changes are in the change log under who made them", async () => {
    const { context } = await watched();
    expect(context.store.changes.at(-1)).toMatchObject({ api: "arm", by: "Deployment", method: "PUT" });
  });
});

// https://learn.microsoft.com/rest/api/resources/resource-groups
describe("resource groups", () => {
  test("a group is made, found whatever the case of its name, and made again without a change", async () => {
    const { put, ask } = manager();
    expect(await put(`${group}${groupVersion}`, place)).toMatchObject({
      status: 201,
      body: { name: "rg-watch", location: "norwayeast", properties: { provisioningState: "Succeeded" } },
    });
    expect(await ask(`/subscriptions/{s}/resourcegroups/RG-WATCH${groupVersion}`)).toMatchObject({ status: 200 });
    expect(await put(`${group}${groupVersion}`, place)).toMatchObject({ status: 200 });
    expect(await ask(`${group}${groupVersion}`, { method: "HEAD" })).toMatchObject({ status: 204 });
  });

  test("a group has a location, and keeps it", async () => {
    const { put } = manager();
    expect(await put(`${group}${groupVersion}`, {})).toMatchObject({
      status: 400,
      body: { error: { code: "LocationRequired" } },
    });
    await put(`${group}${groupVersion}`, place);
    expect(await put(`${group}${groupVersion}`, { location: "swedencentral" })).toMatchObject({
      status: 409,
      body: { error: { code: "InvalidResourceGroupLocation" } },
    });
  });

  test("a group goes with everything in it", async () => {
    const { ask } = await watched();
    expect(await ask(`${group}${groupVersion}`, { method: "DELETE" })).toMatchObject({ status: 202 });
    expect(await ask(workspace)).toMatchObject({ status: 404, body: { error: { code: "ResourceGroupNotFound" } } });
  });
});

// https://learn.microsoft.com/rest/api/loganalytics/workspaces/create-or-update
describe("Log Analytics workspaces", () => {
  test("a workspace is being created first and is there afterwards", async () => {
    const { made, ask } = await watched();
    expect(made).toMatchObject({
      status: 201,
      body: { properties: { provisioningState: "Creating", retentionInDays: 90 } },
    });
    await ask(workspace);
    expect((await ask(workspace)).body).toMatchObject({
      type: "Microsoft.OperationalInsights/workspaces",
      properties: { provisioningState: "Succeeded", sku: { name: "PerGB2018" }, customerId: expect.any(String) },
    });
  });

  test("a workspace keeps its id when it is put again", async () => {
    const { made, put } = await watched();
    const again = await put(workspace, { ...place, properties: { retentionInDays: 180 } });
    expect(again.status).toBe(200);
    expect(again.body.properties).toMatchObject({ customerId: made.body.properties.customerId, retentionInDays: 180 });
  });

  test.each([29, 731])("%i days of retention are refused", async (retentionInDays) => {
    const { put } = await watched();
    expect(await put(workspace, { ...place, properties: { retentionInDays } })).toMatchObject({
      status: 400,
      body: { error: { code: "InvalidParameter" } },
    });
  });

  test.each([
    ["an unknown property", { retention: 30 }, "retention"],
    ["a value of another type", { retentionInDays: "90" }, "retentionInDays"],
    ["an unknown pricing tier", { sku: { name: "Gold" } }, "Gold"],
  ])("%s is refused by name", async (_what, properties, named) => {
    const { put } = await watched();
    const answer = await put(workspace, { ...place, properties });
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain(named);
  });

  test("a workspace needs its group", async () => {
    const { put } = manager();
    expect(await put(workspace, place)).toMatchObject({
      status: 404,
      body: { error: { code: "ResourceGroupNotFound" } },
    });
  });

  test("a workspace is deleted once", async () => {
    const { ask } = await watched();
    expect(await ask(workspace, { method: "DELETE" })).toMatchObject({ status: 200 });
    expect(await ask(workspace, { method: "DELETE" })).toMatchObject({ status: 204 });
    expect(await ask(workspace)).toMatchObject({ status: 404, body: { error: { code: "ResourceNotFound" } } });
  });
});

// https://learn.microsoft.com/azure/templates/microsoft.aadiam/2017-04-01/diagnosticsettings
describe("where Entra's logs go", () => {
  test("logs go to a workspace", async () => {
    const { put, ask, workspaceId } = await watched();
    const body = { properties: { workspaceId, logs: [log("AuditLogs"), log("SignInLogs")] } };
    expect(await put(setting, body)).toMatchObject({
      status: 200,
      body: { id: "/providers/microsoft.aadiam/diagnosticSettings/entra", name: "entra" },
    });
    expect((await ask("/providers/microsoft.aadiam/diagnosticSettings?api-version=2017-04-01")).body).toMatchObject({
      value: [{ properties: { workspaceId, logs: [{ category: "AuditLogs" }, { category: "SignInLogs" }] } }],
    });
  });

  test("logs do not go to a workspace that is not there", async () => {
    const { put } = manager();
    const workspaceId = `/subscriptions/${known.nobody}/resourceGroups/x/providers/Microsoft.OperationalInsights/workspaces/x`;
    expect(await put(setting, { properties: { workspaceId, logs: [] } })).toMatchObject({
      status: 400,
      body: { error: { code: "LinkedInvalidPropertyId" } },
    });
  });

  test("logs need somewhere to go", async () => {
    const { put } = manager();
    expect(await put(setting, { properties: { logs: [log("AuditLogs")] } })).toMatchObject({ status: 400 });
  });

  test("a log that Entra does not have is refused by name", async () => {
    const { put, workspaceId } = await watched();
    const answer = await put(setting, { properties: { workspaceId, logs: [log("AuditLog")] } });
    expect(answer).toMatchObject({ status: 400 });
    expect(answer.body.error.message).toContain("'AuditLog'");
  });

  test("two settings do not send the same log to the same place", async () => {
    const { put, workspaceId } = await watched();
    const body = { properties: { workspaceId, logs: [log("AuditLogs")] } };
    await put(setting, body);
    expect(await put(setting.replace("/entra", "/second"), body)).toMatchObject({ status: 409 });
  });

  test("a setting is deleted, and is not found afterwards", async () => {
    const { put, ask, workspaceId } = await watched();
    await put(setting, { properties: { workspaceId, logs: [log("AuditLogs")] } });
    expect(await ask(setting, { method: "DELETE" })).toMatchObject({ status: 200 });
    expect(await ask(setting)).toMatchObject({ status: 404 });
    expect(await ask(setting, { method: "DELETE" })).toMatchObject({ status: 204 });
  });
});

// https://learn.microsoft.com/rest/api/monitor/scheduled-query-rules/create-or-update
describe("alerts", () => {
  const rule = (workspaceId: string, more: JsonObject = {}): JsonObject => ({
    location: "norwayeast",
    properties: {
      severity: 0,
      scopes: [workspaceId],
      evaluationFrequency: "PT5M",
      windowSize: "PT5M",
      criteria: {
        allOf: [{ query: "SigninLogs", timeAggregation: "Count", operator: "GreaterThan", threshold: 0 }],
      },
      ...more,
    },
  });

  test("somebody is told when a break-glass account signs in", async () => {
    const { put, ask, workspaceId } = await watched();
    const receivers = [{ name: "duty", emailAddress: "vakt@voss.example", useCommonAlertSchema: true }];
    const people = { groupShortName: "duty", enabled: true, emailReceivers: receivers };
    const made = await put(told, { location: "Global", properties: people });
    expect(made).toMatchObject({ status: 201, body: { location: "global" } });
    const answer = await put(alert, rule(workspaceId, { actions: { actionGroups: [made.body.id] } }));
    expect(answer).toMatchObject({ status: 201, body: { properties: { severity: 0, enabled: true } } });
    expect(await ask(alert)).toMatchObject({ status: 200 });
  });

  test("an alert asks a workspace that is there", async () => {
    const { put } = await watched();
    expect(await put(alert, rule("/subscriptions/x"))).toMatchObject({ status: 400 });
  });

  test("an alert tells a group that is there", async () => {
    const { put, workspaceId } = await watched();
    expect(await put(alert, rule(workspaceId, { actions: { actionGroups: ["/x"] } }))).toMatchObject({ status: 400 });
  });

  test.each([
    ["a severity of 5", { severity: 5 }, "severity"],
    ["a frequency that is no duration", { evaluationFrequency: "5 minutes" }, "evaluationFrequency"],
    ["no condition", { criteria: { allOf: [] } }, "criteria"],
    ["an aggregation that is not there", { criteria: { allOf: [{ query: "x", timeAggregation: "Sum" }] } }, "Sum"],
  ])("%s is refused by name", async (_what, properties, named) => {
    const { put, workspaceId } = await watched();
    const answer = await put(alert, rule(workspaceId, properties));
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain(named);
  });

  test("the short name of an action group has twelve letters at most", async () => {
    const { put } = await watched();
    const properties = { groupShortName: "thirteenchars", enabled: true };
    expect(await put(told, { location: "Global", properties })).toMatchObject({ status: 400 });
  });
});
