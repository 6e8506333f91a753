import type { JsonObject, TenantClient } from "../../graph/index.ts";
import type { AnySetting } from "../definition.ts";
import type { FormerValuesKeeper } from "../former-values/former-values.ts";
import { announcements } from "./announce.ts";
import { type CheckResult, check } from "./check.ts";
import { create } from "./create.ts";
import { remove } from "./delete.ts";
import { explained } from "./failure.ts";
import { forgetKnown } from "./former.ts";
import { type ReadResult, read } from "./read.ts";
import { type Say, sayToEngine } from "./say.ts";
import { declaredOf } from "./state.ts";
import { update } from "./update.ts";

/** What the dynamic provider's process calls. The engine compares inputs by itself: `diff` only announces. */
export interface SettingHandler {
  configure(request: { config: Configuration }): Promise<void>;
  check(olds: JsonObject, news: JsonObject): Promise<CheckResult>;
  diff(id: string, olds: JsonObject, news: JsonObject): Promise<Record<string, never>>;
  create(inputs: JsonObject): Promise<{ id: string; outs: JsonObject }>;
  read(id: string, properties: JsonObject): Promise<ReadResult>;
  update(id: string, olds: JsonObject, news: JsonObject): Promise<{ outs: JsonObject }>;
  delete(id: string, properties: JsonObject): Promise<void>;
}

/** The stack's configuration as the engine gives it to a provider. */
export interface Configuration {
  get(key: string): string | undefined;
}

export interface HandlerOptions {
  /** Opens the tenant; asked once, when the process is configured. */
  open(configuration: Configuration): Promise<TenantClient>;
  /** Where former values are kept until the state has them. */
  formerValues: FormerValuesKeeper;
  say?: Say;
}

export function settingHandler(setting: AnySetting, options: HandlerOptions): SettingHandler {
  const { say = sayToEngine, formerValues } = options;
  let tenant: Promise<TenantClient> | undefined;

  async function at<T>(properties: JsonObject, work: (tenant: TenantClient) => Promise<T>): Promise<T> {
    try {
      if (tenant === undefined)
        throw new Error("the provider was not configured; this is a fault of pulumi-m365-tenant or the engine");
      return await work(await tenant);
    } catch (error) {
      throw explained(setting, declaredOf(setting, properties).label, error);
    }
  }

  return {
    async configure({ config }) {
      // Other calls arrive before this one is over, and a failure here would be remembered for a handler half set up:
      // the promise is stored at once and awaited by whoever needs the tenant.
      tenant = options.open(config);
      tenant.catch(() => undefined);
    },
    async check(olds, news) {
      return check(setting, olds, news);
    },
    async diff(_id, olds, news) {
      for (const line of announcements(setting, olds, news)) say(line);
      // The state has it by now. Without a tenant there is nothing to forget, and whoever needs one says so.
      const open = await tenant?.catch(() => undefined);
      if (open !== undefined) await forgetKnown(setting, open, olds, formerValues);
      return {};
    },
    create: (inputs) => at(inputs, (open) => create(setting, open, inputs, formerValues)),
    read: (id, properties) => at(properties, (open) => read(setting, open, id, properties)),
    update: (id, olds, news) => at(news, (open) => update(setting, open, id, olds, news, formerValues)),
    delete: (_id, properties) => at(properties, (open) => remove(setting, open, properties, say, formerValues)),
  };
}
