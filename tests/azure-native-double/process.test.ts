import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { embeddedTenant, environment, passing } from "../azuread-double/support/embedded.ts";
import { PluginProcess } from "../azuread-double/support/plugin-process.ts";

const workspace = "azure-native:operationalinsights:Workspace";
const settings = "azure-native:aadiam:DiagnosticSetting";
const group = "rg-logs";

let tenant: EmbeddedTenant;
let shared: PluginProcess;
beforeAll(async () => {
  tenant = await embeddedTenant(passing);
  const id = `/subscriptions/${tenant.subscriptionId}/resourceGroups/${group}?api-version=2024-03-01`;
  await tenant.asAdmin.arm("PUT", id, { location: "norwayeast" });
  shared = await PluginProcess.start(azure(), "azure-native");
  await shared.configure();
});
afterAll(async () => {
  shared?.stop();
  await tenant?.stop();
});

const azure = () => ({ ...environment(tenant), ARM_SUBSCRIPTION_ID: tenant.subscriptionId });

async function started<T>(env: NodeJS.ProcessEnv, use: (plugin: PluginProcess) => Promise<T>): Promise<T> {
  const plugin = await PluginProcess.start(env, "azure-native");
  try {
    return await use(plugin);
  } finally {
    plugin.stop();
  }
}

const configured = <T>(use: (plugin: PluginProcess) => Promise<T>) => use(shared);

async function workspaceNamed(plugin: PluginProcess, workspaceName: string) {
  const { inputs } = await plugin.check(workspace, { resourceGroupName: group, workspaceName, retentionInDays: 90 });
  return { inputs, ...(await plugin.create(workspace, inputs)) };
}

describe("the stand-in for azure-native", () => {
  test.each([["management.azure.com"], ["localhost.example.com:1"], [""]])(
    "refuses a metadata host that is not this machine: %j",
    async (host) => {
      const sentence = `azure-native double: the metadata host is "${host}", and this stand-in of the azure-native plugin works with an embedded tenant on this machine only`;
      await started({ ...azure(), ARM_METADATA_HOSTNAME: host }, async (plugin) => {
        expect((await plugin.checkConfig({})).failures).toEqual([expect.stringContaining(sentence)]);
        await expect(plugin.configure()).rejects.toThrow(sentence);
      });
    },
  );

  test("names the subscription when it is missing, and takes it from azure-native's own setting", async () => {
    await started(environment(tenant), async (plugin) => {
      await expect(plugin.configure()).rejects.toThrow(
        "azure-native double: subscriptionId is missing; set ARM_SUBSCRIPTION_ID or azure-native:subscriptionId",
      );
      await plugin.configure({ subscriptionId: tenant.subscriptionId });
    });
  });

  test("knows what monitoring needs, and names a resource or function that it does not know", async () => {
    await configured(async (plugin) => {
      await expect(plugin.check("azure-native:storage:StorageAccount", {})).rejects.toThrow(
        /^azure-native double: the resource type azure-native:storage:StorageAccount is not emulated; emulated are .*Workspace/,
      );
      await expect(plugin.invoke("azure-native:authorization:getClientConfig", {})).rejects.toThrow("is not emulated");
    });
  });

  test("fills in a name, its resource group's location and the version of Azure's interface", async () => {
    await configured(async (plugin) => {
      const { inputs, failures } = await plugin.check(workspace, { resourceGroupName: group }, "logs");
      expect([failures, inputs]).toEqual([
        [],
        {
          resourceGroupName: group,
          workspaceName: expect.stringMatching(/^logs[0-9a-f]{8}$/),
          location: "norwayeast",
          azureApiVersion: "2023-09-01",
          __createBeforeDelete: true,
        },
      ]);
    });
  });

  test.each([
    [
      "a resource whose group is not there, and with it the location",
      workspace,
      { resourceGroupName: "rg-other" },
      [
        "missing required property 'location'. Either set it explicitly or configure it with 'pulumi config set azure-native:location <value>'.",
      ],
    ],
    [
      "a text where a number belongs",
      workspace,
      { resourceGroupName: group, retentionInDays: "90" },
      ["'retentionInDays' should be of type 'integer' but got a string"],
    ],
    [
      "a pricing tier without its name",
      workspace,
      { resourceGroupName: group, sku: {} },
      ["missing required property 'sku.name'"],
    ],
    [
      "a kind of log that is neither on nor off",
      settings,
      { logs: [{ category: "AuditLogs" }] },
      ["missing required property 'logs[0].enabled'"],
    ],
  ])("refuses %s", async (_, type, inputs, told) => {
    await configured(async (plugin) => {
      expect((await plugin.check(type, inputs)).failures).toEqual(told);
    });
  });

  test("waits until Azure has made a workspace, and keeps what Azure says of it", async () => {
    await configured(async (plugin) => {
      const { id, properties } = await workspaceNamed(plugin, "log-made");
      expect(id).toMatch(/\/providers\/Microsoft\.OperationalInsights\/workspaces\/log-made$/);
      expect(properties).toMatchObject({
        name: "log-made",
        provisioningState: "Succeeded",
        retentionInDays: 90,
        customerId: expect.any(String),
        azureApiVersion: "2023-09-01",
      });
    });
  });

  test("makes nothing where something stands already", async () => {
    await configured(async (plugin) => {
      const { inputs } = await workspaceNamed(plugin, "log-taken");
      await expect(plugin.create(workspace, inputs)).rejects.toThrow(
        /^cannot create already existing resource '.*log-taken'$/,
      );
    });
  });

  test("tells what Azure refused, with its code", async () => {
    await configured(async (plugin) => {
      const { inputs } = await plugin.check(workspace, { resourceGroupName: group, workspaceName: "log-short" });
      await expect(plugin.create(workspace, { ...inputs, retentionInDays: 7 })).rejects.toThrow(
        /^Status=400 Code="InvalidParameter" Message=/,
      );
    });
  });

  test("repeats a write that Azure put off", async () => {
    await configured(async (plugin) => {
      tenant.faults.next("PUT /providers/:provider/:settings/:name", { status: 429, retryAfterSeconds: 1 });
      const { inputs } = await plugin.check(settings, { storageAccountId: "/x", logs: [], name: "put-off" });
      expect((await plugin.create(settings, inputs)).id).toBe("/providers/microsoft.aadiam/diagnosticSettings/put-off");
    });
  });

  test.each([
    ["longer retention", { retentionInDays: 180 }, { retentionInDays: "update" }],
    ["another name of the same place", { location: "Norway East" }, {}],
    ["another place", { location: "swedencentral" }, { location: "update-replace" }],
    ["another resource group", { resourceGroupName: "rg-2" }, { resourceGroupName: "update-replace" }],
    ["a tag more", { tags: { owner: "ikt", cost: "1" } }, { "tags.cost": "add" }],
  ])("a change to %s touches that alone", async (_, change, details) => {
    await configured(async (plugin) => {
      const olds = { resourceGroupName: group, location: "norwayeast", retentionInDays: 90, tags: { owner: "ikt" } };
      expect((await plugin.diff(workspace, "x", olds, { ...olds, ...change })).details).toEqual(details);
    });
  });

  test("carries into the inputs what was changed by hand, and nothing that Azure fills in", async () => {
    await configured(async (plugin) => {
      const { id, inputs, properties } = await workspaceNamed(plugin, "log-by-hand");
      const body = { location: "norwayeast", properties: { retentionInDays: 365 } };
      await tenant.asAdmin.arm("PUT", `${id}?api-version=2023-09-01`, body);
      const found = await plugin.read(workspace, id, properties, inputs);
      const { retentionInDays, sku: _, ...rest } = found.inputs;
      expect(retentionInDays).toBe(365);
      expect(rest).toEqual(Object.fromEntries(Object.entries(inputs).filter(([name]) => name !== "retentionInDays")));
    });
  });

  test("reads a resource for import by its id, and refuses the id of another kind", async () => {
    await configured(async (plugin) => {
      const { id } = await workspaceNamed(plugin, "log-import");
      expect((await plugin.read(workspace, id)).inputs).toMatchObject({
        resourceGroupName: group,
        workspaceName: "log-import",
        retentionInDays: 90,
      });
      await expect(plugin.read(settings, id)).rejects.toThrow("is no id of azure-native:aadiam:DiagnosticSetting");
    });
  });

  test("finds a resource gone that was deleted by hand, and deletes it a second time in peace", async () => {
    await configured(async (plugin) => {
      const { id, inputs, properties } = await workspaceNamed(plugin, "log-gone");
      await plugin.delete(workspace, id, properties);
      await plugin.delete(workspace, id, properties);
      expect((await plugin.read(workspace, id, properties, inputs)).id).toBe("");
    });
  });
});
