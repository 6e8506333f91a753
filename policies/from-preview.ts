import type { PolicyResource } from "@pulumi/policy";
import { type DeclaredResource, type DeclaredTenant, unknown, type Value } from "./declared-tenant.ts";

/**
 * The declared tenant from what Pulumi hands a policy pack. During a preview an unknown leaf throws when it is read,
 * while its siblings can be read, so everything is copied leaf by leaf.
 */
export function fromPreview(resources: readonly PolicyResource[]): DeclaredTenant {
  return { resources: resources.map(declaredResource) };
}

function declaredResource(resource: PolicyResource): DeclaredResource {
  const props = copyRecord(resource.props);
  const parent = resource.parent?.urn ?? resource.opts?.parent;
  return {
    urn: resource.urn,
    type: resource.type,
    name: resource.name,
    ...(parent && { parent }),
    inputs: props,
    outputs: props,
    waitsFor: Object.fromEntries(
      Object.entries(resource.propertyDependencies ?? {}).map(([key, others]) => [
        key,
        others.filter((other) => other !== undefined).map((other) => other.urn),
      ]),
    ),
  };
}

function copyRecord(record: Readonly<Record<string, unknown>>): Record<string, Value> {
  return Object.fromEntries(Object.keys(record).map((key) => [key, copyAt(record, key)]));
}

function copyAt(holder: Readonly<Record<string, unknown>>, key: string): Value {
  let value: unknown;
  try {
    value = holder[key];
  } catch (error) {
    // @pulumi/policy throws this for an unknown leaf and exports no class to test for.
    if (error instanceof Error && error.message.includes("can't be known during preview")) return unknown;
    throw error;
  }
  return copy(value);
}

function copy(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value)) {
    return Array.from({ length: value.length }, (_, index) =>
      copyAt(value as unknown as Record<string, unknown>, `${index}`),
    );
  }
  // Assets, archives and functions are nothing that a rule reads.
  return typeof value === "object" ? copyRecord(value as Record<string, unknown>) : unknown;
}
