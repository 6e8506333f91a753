import { type DeclaredResource, type DeclaredTenant, unknown, type Value } from "../../policies/rules.ts";

/** A resource as the engine keeps it in a state or shows it in a preview. */
export interface StateResource {
  readonly urn: string;
  readonly type: string;
  readonly parent?: string | undefined;
  readonly delete?: boolean | undefined;
  readonly inputs?: Readonly<Record<string, unknown>> | undefined;
  readonly outputs?: Readonly<Record<string, unknown>> | undefined;
}

// How Pulumi marks a secret or an asset among properties, and a value that is known only after the run.
const signatureKey = "4dabf18193072939515e22adb298388d";
const unknownValue = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/**
 * What a stack's state says the tenant is. Of azuread's resources it is what the provider read last, which after a
 * refresh is what the tenant has now; of everything else what the program gave.
 */
export function stateTenant(resources: readonly StateResource[]): DeclaredTenant {
  return {
    resources: resources
      .filter((resource) => resource.delete !== true && !resource.type.startsWith("pulumi:"))
      .map((resource) => declared(resource)),
  };
}

function declared({ urn, type, parent, inputs, outputs }: StateResource): DeclaredResource {
  const given = properties(inputs);
  const answered = properties(outputs);
  return {
    urn,
    type,
    name: urn.slice(urn.lastIndexOf("::") + 2),
    ...(parent && { parent }),
    inputs: type.startsWith("azuread:") ? { ...given, ...answered } : given,
    outputs: answered,
  };
}

function properties(record: Readonly<Record<string, unknown>> | undefined): Record<string, Value> {
  const entries = Object.entries(record ?? {}).filter(([key]) => !key.startsWith("__"));
  return Object.fromEntries(entries.map(([key, value]) => [key, plain(value)]));
}

function plain(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (value === unknownValue) return unknown;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || signatureKey in value) return unknown;
  return properties({ ...value });
}
