import { delimiter, dirname } from "node:path";
import type { Engine } from "./engine.ts";

export type EngineSettings = {
  /** Pulumi's own folder: plugins and workspaces. */
  home: string;
  /** Where state is kept, for example `file:///…`; left to the person's own choice when absent. */
  backendUrl?: string;
  /** What the state's secrets are encrypted with; may be empty. Left to the person's own choice when absent. */
  passphrase?: string;
  /** True when the azuread plugin is the double: the engine then downloads nothing. */
  offline: boolean;
};

/** The environment in which `pulumi` runs: this engine and this Node first on PATH, no question asked of the network. */
export function engineEnv(
  engine: Engine,
  settings: EngineSettings,
  base: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  return {
    ...base,
    PATH: [engine.binDir, dirname(process.execPath), base.PATH ?? ""].join(delimiter),
    PULUMI_HOME: settings.home,
    PULUMI_SKIP_UPDATE_CHECK: "1",
    ...(settings.offline ? { PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true" } : {}),
    ...(settings.backendUrl === undefined ? {} : { PULUMI_BACKEND_URL: settings.backendUrl }),
    ...(settings.passphrase === undefined ? {} : { PULUMI_CONFIG_PASSPHRASE: settings.passphrase }),
  };
}
