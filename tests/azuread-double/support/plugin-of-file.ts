import { afterAll, beforeAll } from "vitest";
import type { EmbeddedTenant } from "../../../emulator/index.ts";
import { configuredPlugin, embeddedTenant } from "./embedded.ts";
import type { PluginProcess } from "./plugin-process.ts";

/** What the tests of one file share. */
export interface Served {
  tenant: EmbeddedTenant;
  plugin: PluginProcess;
}

/** A plugin on an embedded tenant of its own, there before the first test of a file and gone after the last. */
export function pluginOfFile(use: (served: Served) => void): void {
  let served: Partial<Served> = {};
  beforeAll(async () => {
    const tenant = await embeddedTenant();
    served = { tenant };
    const plugin = await configuredPlugin(tenant);
    served = { tenant, plugin };
    use({ tenant, plugin });
  });
  afterAll(async () => {
    served.plugin?.stop();
    await served.tenant?.stop();
  });
}
