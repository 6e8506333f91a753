import type { PolicyResource } from "@pulumi/policy";
import {
  type DeclaredResource,
  type DeclaredTenant,
  isRecord,
  isUnknown,
  unknown,
  type Value,
} from "./declared-tenant.ts";

/**
 * The declared tenant from what Pulumi hands a policy pack. During a preview an unknown leaf throws when it is read,
 * while its siblings can be read, so everything is copied leaf by leaf.
 */
export function fromPreview(resources: readonly PolicyResource[]): DeclaredTenant {
  return { resources: resources.map(declaredResource) };
}

function declaredResource(resource: PolicyResource): DeclaredResource {
  const props = withoutComputed(resource.type, copyRecord(resource.props));
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

/**
 * What azuread computes when the program says nothing of it: in a preview it is unknown, and means "none". A program
 * that does say it says a word, which is known.
 */
function withoutComputed(type: string, props: Record<string, Value>): Record<string, Value> {
  const { conditions } = props;
  if (type !== policyType || !isRecord(conditions) || !isUnknown(conditions.insiderRiskLevels)) return props;
  return { ...props, conditions: { ...conditions, insiderRiskLevels: null } };
}

/** Pulumi's token of `azuread.ConditionalAccessPolicy`. */
const policyType = "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy";

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
