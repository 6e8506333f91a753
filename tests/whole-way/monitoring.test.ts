import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureStack } from "../../cli/engine/stack.ts";
import { prepare, tenantFolder } from "../../cli/tenant-folder.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { engineMs, getEngine, runMs, session, typed } from "./pulumi.ts";
import { type ScratchStack, scratchStack, small } from "./scratch-stack.ts";
import { serveTenant } from "./served-tenant.ts";

const accounts = ["bbbbbbbb-0000-4000-8000-000000000001", "bbbbbbbb-0000-4000-8000-000000000002"];
const program = (retentionDays: number) => `import { Monitoring } from "pulumi-m365-tenant/monitoring";

new Monitoring("logs", {
  resourceGroupName: "rg-logs",
  retentionDays: ${retentionDays},
  breakGlassAccounts: ${JSON.stringify(accounts)},
  notify: ["vakt@liten.example"],
});
`;

let stack: ScratchStack;
let tenant: EmbeddedTenant;
const run = (...args: string[]) => typed(stack, [...args, "--stack", "demo"]);
const up = () => run("up", "--yes", "--skip-preview");
const inAzure = () => [...tenant.store.collection("armResources").values()];
const ofType = (type: string) => inAzure().filter((resource) => resource.type === type);
const sentLogs = () => [...tenant.store.collection("entraDiagnosticSettings").values()];

beforeAll(async () => {
  await getEngine();
  stack = scratchStack(small, "ikt", program(90));
  tenant = await serveTenant(stack, small);
  const group = `/subscriptions/${tenant.subscriptionId}/resourceGroups/rg-logs?api-version=2024-03-01`;
  await tenant.asAdmin.arm("PUT", group, { location: "norwayeast" });
  prepare(tenantFolder(stack.folder));
  await ensureStack(await session(stack), "demo");
}, engineMs);
afterAll(async () => {
  await tenant?.stop();
  stack?.remove();
});

describe("monitoring through the real engine", { timeout: runMs }, () => {
  it("previews the workspace, the logs, who is told and both alerts, and makes none of it", async () => {
    const { code, stdout, stderr } = await run("preview", "--diff");
    expect([code, stderr]).toEqual([0, expect.any(String)]);
    expect(stdout).toMatch(/\+ 7 to create/);
    expect(inAzure()).toHaveLength(1);
  });

  it("brings it up where its resource group is, each part pointing to the one before it", async () => {
    const { code, stderr } = await up();
    expect(code, stderr).toBe(0);
    const [workspace] = ofType("Microsoft.OperationalInsights/workspaces");
    const [told] = ofType("Microsoft.Insights/actionGroups");
    expect(workspace).toMatchObject({ location: "norwayeast", properties: { retentionInDays: 90 } });
    expect(workspace!.name).toMatch(/^logs-workspace[0-9a-f]{8}$/);
    expect(sentLogs()).toMatchObject([{ properties: { workspaceId: workspace!.sentId } }]);
    const alerts = ofType("Microsoft.Insights/scheduledQueryRules");
    expect(alerts.map(({ properties }) => (properties as { severity: number }).severity).sort()).toEqual([0, 1]);
    for (const { properties } of alerts) {
      expect(properties).toMatchObject({ scopes: [workspace!.sentId], actions: { actionGroups: [told!.sentId] } });
    }
    expect(JSON.stringify(alerts)).toContain(accounts[1]);
  });

  it("has nothing to do the second time", async () => {
    const { code, stdout } = await run("preview", "--expect-no-changes");
    expect([code, stdout]).toEqual([0, expect.stringContaining("7 unchanged")]);
  });

  it("keeps the logs longer in the same workspace", async () => {
    const [before] = ofType("Microsoft.OperationalInsights/workspaces");
    writeFileSync(join(stack.folder, "index.ts"), program(180));
    const { code, stdout } = await up();
    expect([code, stdout]).toEqual([0, expect.stringContaining("~ 1 updated")]);
    expect(ofType("Microsoft.OperationalInsights/workspaces")).toMatchObject([
      { id: before!.id, properties: { retentionInDays: 180 } },
    ]);
  });

  it("finds an alert that somebody switched off by hand, and switches it on again", async () => {
    const [alert] = ofType("Microsoft.Insights/scheduledQueryRules");
    tenant.store
      .collection("armResources")
      .set(alert!.id, { ...alert!, properties: { ...(alert!.properties as object), enabled: false } });
    const drift = await run("refresh", "--preview-only", "--expect-no-changes");
    expect(drift.code).not.toBe(0);
    const { code, stdout } = await run("up", "--yes", "--skip-preview", "--refresh");
    expect([code, stdout]).toEqual([0, expect.stringContaining("~ 1 updated")]);
    expect(ofType("Microsoft.Insights/scheduledQueryRules").map(({ properties }) => properties)).toEqual([
      expect.objectContaining({ enabled: true }),
      expect.objectContaining({ enabled: true }),
    ]);
  });

  it("goes as it came, and leaves the resource group", async () => {
    const { code, stderr } = await run("destroy", "--yes", "--skip-preview");
    expect(code, stderr).toBe(0);
    expect(inAzure().map(({ name }) => name)).toEqual(["rg-logs"]);
    expect(sentLogs()).toEqual([]);
  });
});
