import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { configuredPlugin, embeddedTenant, environment, passing, types } from "./support/embedded.ts";
import { PluginProcess } from "./support/plugin-process.ts";

let tenant: EmbeddedTenant;
beforeAll(async () => {
  tenant = await embeddedTenant(passing);
});
afterAll(() => tenant.stop());

/** A plugin of this test alone. */
async function started<T>(env: NodeJS.ProcessEnv, use: (plugin: PluginProcess) => Promise<T>): Promise<T> {
  const plugin = await PluginProcess.start(env);
  try {
    return await use(plugin);
  } finally {
    plugin.stop();
  }
}

describe("the plugin's process", () => {
  test("says the version it stands in for, and accepts no secrets, as the official plugin", async () => {
    await started(environment(tenant), async (plugin) => {
      expect((await plugin.pluginInfo()).getVersion()).toBe("6.9.1");
      expect((await plugin.handshake()).getAcceptSecrets()).toBe(false);
      const configured = await plugin.configure();
      expect([configured.getSupportspreview(), configured.getAcceptsecrets()]).toEqual([true, false]);
    });
  });

  test("describes each resource with its required inputs", async () => {
    await started(environment(tenant), async (plugin) => {
      const { resources, types: nested } = await plugin.schema();
      expect(resources).toMatchObject({
        [types.group]: { requiredInputs: ["displayName"] },
        [types.policy]: {
          inputProperties: {
            conditions: {
              $ref: "#/types/azuread:index/ConditionalAccessPolicyConditions:ConditionalAccessPolicyConditions",
            },
          },
          requiredInputs: ["displayName", "state", "conditions"],
        },
      });
      expect(Object.keys(nested as object)).toContain("azuread:index/NamedLocationIp:NamedLocationIp");
    });
  });

  test("trusts the tenant by SSL_CERT_FILE or by NODE_EXTRA_CA_CERTS, and no stranger", async () => {
    const { SSL_CERT_FILE: ca, ...bare } = environment(tenant);
    await started({ ...bare, NODE_EXTRA_CA_CERTS: ca }, (plugin) => plugin.configure());
    await started({ ...bare, SSL_CERT_FILE: ca }, (plugin) => plugin.configure());
    await started(bare, async (plugin) => {
      await expect(plugin.configure()).rejects.toThrow(/certificate/);
    });
  });

  test("names the file when SSL_CERT_FILE points nowhere", async () => {
    await started({ ...environment(tenant), SSL_CERT_FILE: "/nowhere/ca.pem" }, async (plugin) => {
      await expect(plugin.configure()).rejects.toThrow("SSL_CERT_FILE: there is no file /nowhere/ca.pem");
    });
  });

  test("knows only the resources it emulates, and names one it does not", async () => {
    await started(environment(tenant), async (plugin) => {
      await expect(plugin.check("azuread:index/application:Application", {})).rejects.toThrow(
        /^azuread double: the resource type azuread:index\/application:Application is not emulated; emulated are .*Group/,
      );
      await plugin.configure();
      await expect(plugin.invoke("azuread:index/getApplication:getApplication", {})).rejects.toThrow(
        /getApplication:getApplication is not emulated/,
      );
    });
  });

  test("finds the type at the end of a component's chain of types", async () => {
    await started(environment(tenant), async (plugin) => {
      const { failures } = await plugin.check(`tenant:index:Organisation$${types.group}`, {
        displayName: "A",
        securityEnabled: true,
      });
      expect(failures).toEqual([]);
    });
  });
});

describe("settings", () => {
  test.each([
    ["login.microsoftonline.com"],
    ["localhost.example.com:1234"],
    ["127.0.0.1@graph.microsoft.com"],
    ["localhost:1234/elsewhere"],
    [""],
  ])("a metadata host that is not this machine is refused: %j", async (host) => {
    const sentence = `azuread double: the metadata host is "${host}", and this stand-in of the azuread plugin works with an embedded tenant on this machine only`;
    await started({ ...environment(tenant), ARM_METADATA_HOSTNAME: host }, async (plugin) => {
      const { failures } = await plugin.checkConfig({});
      expect(failures).toEqual([expect.stringContaining(sentence)]);
      await expect(plugin.configure()).rejects.toThrow(sentence);
    });
  });

  test("azuread:* settings come before the environment; a missing one is named", async () => {
    const { ARM_CLIENT_SECRET: clientSecret, ...env } = environment(tenant);
    await started(env, async (plugin) => {
      await expect(plugin.configure()).rejects.toThrow(
        "azuread double: clientSecret is missing; set ARM_CLIENT_SECRET or azuread:clientSecret",
      );
      await plugin.configure({ clientSecret });
    });
  });

  test("a wrong secret is told without the secret", async () => {
    await started({ ...environment(tenant), ARM_CLIENT_SECRET: "not-the-secret" }, async (plugin) => {
      const failure = await plugin.configure().catch((error: Error) => error);
      expect(failure).toBeInstanceOf(Error);
      expect((failure as Error).message).toContain(`signing in as application ${tenant.clientId}`);
      expect((failure as Error).message).not.toContain("not-the-secret");
    });
  });

  test("credentials come back marked as secrets, other settings plain", async () => {
    await started(environment(tenant), async (plugin) => {
      const { inputs } = await plugin.checkConfig({ clientId: "c", clientSecret: "s", tenantId: "t" });
      const secret = (value: string) => ({
        "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270",
        value,
      });
      expect(inputs).toEqual({ clientId: secret("c"), clientSecret: secret("s"), tenantId: "t" });
    });
  });

  test("a changed setting updates the provider without replacing it", async () => {
    await started(environment(tenant), async (plugin) => {
      expect(await plugin.diffConfig({ tenantId: "a", version: "6" }, { tenantId: "b", version: "6" })).toEqual([
        "tenantId",
      ]);
      expect(await plugin.diffConfig({ tenantId: "a" }, { tenantId: "a" })).toEqual([]);
    });
  });

  test("without a tenant to ask, resources cannot be made", async () => {
    await started(environment(tenant), async (plugin) => {
      await expect(plugin.create(types.group, { displayName: "A" })).rejects.toThrow(
        "the plugin is not configured yet",
      );
    });
  });

  test("after a cancel nothing more is called", async () => {
    const plugin = await configuredPlugin(tenant);
    await plugin.cancel();
    await expect(plugin.create(types.group, { displayName: "Never", securityEnabled: true })).rejects.toThrow(
      /cancel|abort/i,
    );
    plugin.stop();
    expect([...tenant.store.collection("groups").values()].map((group) => group.displayName)).not.toContain("Never");
  });
});
