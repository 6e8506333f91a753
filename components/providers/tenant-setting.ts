import * as pulumi from "@pulumi/pulumi";
import type { Json } from "../graph/index.ts";
import type { AnySetting } from "./definition.ts";
import { providerLine } from "./provider-line.ts";

/** A setting of the tenant as a Pulumi resource. What it is and does stands in its definition; here is only the shell. */
export abstract class TenantSetting extends pulumi.CustomResource {
  declare readonly label: pulumi.Output<string>;
  /** The held values as they were before the code held them, by path. */
  declare readonly before: pulumi.Output<Record<string, Json>>;
  /** Whether the program made the object or found it. */
  declare readonly origin: pulumi.Output<"created" | "adopted">;

  constructor(setting: AnySetting, name: string, args: object, opts: pulumi.CustomResourceOptions = {}) {
    const outputs = Object.fromEntries((setting.outputs ?? []).map((output) => [output, undefined]));
    const properties = {
      label: name,
      ...args,
      ...outputs,
      before: undefined,
      origin: undefined,
      __provider: providerLine(setting.kind),
    };
    const identifying = [
      ...Object.keys(setting.key.shape),
      ...(setting.keySettings ?? []).map((path) => `settings.${path}`),
    ];
    const withKeys = pulumi.mergeOptions(opts, { replaceOnChanges: identifying });
    const limit = Error.stackTraceLimit;
    try {
      // Pulumi keeps a stack trace per property and resource; at thousands of them that is most of the program's time.
      Error.stackTraceLimit = 0;
      super(`pulumi-nodejs:dynamic/tenant:${setting.type}`, name, properties, withKeys);
    } finally {
      Error.stackTraceLimit = limit;
    }
  }
}
