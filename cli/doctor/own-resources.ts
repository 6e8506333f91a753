import type { DeclaredResource, DeclaredTenant } from "../../policies/rules.ts";

/** Inputs of the stack's resources of one of this library's types. */
export function ownResources(declared: DeclaredTenant, type: string): DeclaredResource["inputs"][] {
  return ofType(declared, `pulumi-nodejs:dynamic/tenant:${type}`);
}

/** Inputs of the stack's resources of one type. */
export function ofType({ resources }: DeclaredTenant, type: string): DeclaredResource["inputs"][] {
  return resources.filter((resource) => resource.type === type).map(({ inputs }) => inputs);
}
