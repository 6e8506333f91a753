import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { Unmonitored } from "../../components/index.ts";
import { Monitoring, type MonitoringArgs } from "../../components/monitoring/index.ts";
import { armApp, subscriptionOf } from "../../emulator/arm/index.ts";
import type { Caller } from "../../emulator/graph/call.ts";
import { known, smallTenant } from "../emulator/graph/small-tenant.ts";
import { breakGlassAccounts } from "./fixtures.ts";
import { declare, one, type Registered } from "./mocks.ts";

const monitored: MonitoringArgs = {
  resourceGroupName: "rg-entra-logs",
  location: "norwayeast",
  breakGlassAccounts,
  notify: ["vakt@litle.example"],
};
const withArgs = (args: MonitoringArgs) => declare(() => new Monitoring("logs", args));

/** Where azure-native puts each resource, with the version of Azure's interface that it speaks. */
const places: [name: string, path: string, version: string][] = [
  ["logs-workspace", "Microsoft.OperationalInsights/workspaces/logs", "2023-09-01"],
  ["logs-duty", "Microsoft.Insights/actionGroups/duty", "2024-10-01-preview"],
  ["logs-break-glass-sign-in", "Microsoft.Insights/scheduledQueryRules/break-glass", "2025-01-01-preview"],
  ["logs-access-policy-change", "Microsoft.Insights/scheduledQueryRules/policies", "2025-01-01-preview"],
];

/** Sends what the component declares to a tenant's Resource Manager, which refuses what Azure would. */
async function sentTo(resources: readonly Registered[]) {
  const { context } = smallTenant();
  const caller: Caller = {
    kind: "application",
    appId: known.app,
    objectId: known.appPrincipal,
    displayName: "Deployment",
    roles: new Set(),
  };
  const app = new Hono<{ Variables: { caller: Caller } }>();
  app.use("*", async (c, next) => {
    c.set("caller", caller);
    await next();
  });
  app.route("/", armApp(context));
  const group = `/subscriptions/${subscriptionOf(context)}/resourceGroups/rg-entra-logs`;
  const ids = new Map<string, string>();
  const put = async (path: string, body: object) => {
    const text = JSON.stringify(body).replace(/id-of-[\w-]+/g, (id) => ids.get(id) ?? id);
    const answer = await app.request(path, { method: "PUT", body: text });
    return { status: answer.status, body: (await answer.json()) as { id: string } };
  };
  await put(`${group}?api-version=2024-03-01`, { location: "norwayeast" });
  const statuses: Record<string, number> = {};
  for (const [name, path, version] of places) {
    const { resourceGroupName: _, location = "norwayeast", sku, ...properties } = one(resources, name).inputs;
    const whole = name === "logs-workspace" ? { ...properties, sku } : properties;
    const answer = await put(`${group}/providers/${path}?api-version=${version}`, { location, properties: whole });
    ids.set(`id-of-${name}`, answer.body.id);
    statuses[name] = answer.status;
  }
  const { inputs } = one(resources, "logs-entra");
  const entra = "/providers/microsoft.aadiam/diagnosticSettings/entra?api-version=2017-04-01";
  statuses["logs-entra"] = (await put(entra, { properties: inputs })).status;
  return { statuses, context };
}

describe("monitoring", () => {
  it("keeps Entra's logs for as long as it is told, and tells of what cannot wait", async () => {
    const resources = await withArgs({ ...monitored, retentionDays: 180 });
    expect(one(resources, "logs-workspace").inputs).toMatchObject({ retentionInDays: 180, location: "norwayeast" });
    const categories = one(resources, "logs-entra").inputs.logs as { category: string; enabled: boolean }[];
    expect(categories.map(({ category }) => category)).toEqual(expect.arrayContaining(["AuditLogs", "SignInLogs"]));
    const { criteria, actions, severity } = one(resources, "logs-break-glass-sign-in").inputs;
    expect(severity).toBe(0);
    expect(JSON.stringify(criteria)).toContain(breakGlassAccounts[1]);
    expect(actions).toEqual({ actionGroups: ["id-of-logs-duty"] });
    expect(one(resources, "logs-access-policy-change").waitsFor).toContain("logs-entra");
  });

  it("is taken by a tenant's Resource Manager as it is declared", async () => {
    const { statuses, context } = await sentTo(await withArgs(monitored));
    const refused = Object.entries(statuses).filter(([, status]) => status >= 300);
    expect(refused).toEqual([]);
    expect(context.store.collection("entraDiagnosticSettings").size).toBe(1);
  });

  it.each([29, 731, 90.5])("refuses to keep logs for %d days", async (retentionDays) => {
    await expect(withArgs({ ...monitored, retentionDays })).rejects.toThrow(
      `retentionDays: write whole days from 30 to 730, got ${retentionDays}`,
    );
  });

  it("lets no text of the configuration into a query but object ids", async () => {
    await expect(withArgs({ ...monitored, breakGlassAccounts: ['x") or true //'] })).rejects.toThrow(
      "is no object id; give those of the break-glass accounts",
    );
  });

  it("is a declared exception where there is no subscription, never a silent gap", async () => {
    const unmonitored = { owner: "ikt", reason: "no Azure subscription before the budget", expires: "2027-01-31" };
    for (const resources of [
      await withArgs({ unmonitored }),
      await declare(() => new Unmonitored("logs", { unmonitored })),
    ]) {
      expect(resources.map(({ name, type }) => [name, type])).toEqual([["logs", "tenant:index:Monitoring"]]);
      expect(one(resources, "logs").outputs).toEqual({
        unmonitored: { ...unmonitored, alerts: ["break-glass-sign-in", "access-policy-change"] },
      });
    }
  });
});
