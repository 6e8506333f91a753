import { createRequire } from "node:module";
import type { PolicyResource, StackValidationArgs } from "@pulumi/policy";
import { packPolicies } from "../../policies/pack.ts";
import { type DeclaredTenant, isUnknown, type Value } from "../../policies/rules.ts";

/** What the settings file says, by the name of the policy that is handed it. */
export type PackConfig = Readonly<Record<string, object>>;

/** The wrapper that Pulumi puts around properties in a preview, and its mark for a string that is not known yet. */
const { unknownCheckingProxy, unknownStringValue } = createRequire(import.meta.url)("@pulumi/policy/proxy.js");

/** What the engine would be told, policy by policy. */
export function packSays(tenant: DeclaredTenant, config: PackConfig, today: Date): Map<string, string[]> {
  const said = new Map<string, string[]>();
  const resources = tenant.resources.map(asPulumi);
  for (const policy of packPolicies(() => today)) {
    const messages: string[] = [];
    const args = {
      resources,
      getConfig: () => config[policy.name] ?? {},
      stackTags: new Map(),
      notApplicable: () => undefined,
    } as unknown as StackValidationArgs;
    void policy.validateStack(args, (message) => messages.push(message));
    said.set(policy.name, messages);
  }
  return said;
}

function asPulumi({ urn, type, name, inputs, outputs }: DeclaredTenant["resources"][number]): PolicyResource {
  const props = unknownCheckingProxy({ ...marked(inputs), ...marked(outputs) });
  return { urn, type, name, props, opts: {}, dependencies: [], propertyDependencies: {} } as unknown as PolicyResource;
}

function marked(values: Readonly<Record<string, Value>>): Record<string, unknown> {
  const mark = (value: Value): unknown => {
    if (isUnknown(value)) return unknownStringValue;
    if (Array.isArray(value)) return value.map(mark);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mark(item)]));
  };
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, mark(value)]));
}
