import type { JsonObject } from "../../components/graph/index.ts";
import type { DeclaredResource } from "../../policies/rules.ts";

/** Something of the tenant in the form of the resource that would declare it. Its urn says where it stands. */
export function observedResource(
  type: string,
  name: string,
  inputs: JsonObject,
  outputs: JsonObject = {},
): DeclaredResource {
  const token = type.includes(":") ? type : `pulumi-nodejs:dynamic/tenant:${type}`;
  return { urn: `tenant::${token}::${name}`, type: token, name, inputs, outputs };
}
