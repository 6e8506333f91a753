import { createHash, randomBytes } from "node:crypto";
import { blocks, type Data, isData, type Value } from "../azuread/terraform/value.ts";
import type { ArmKind, ArmProperty } from "./arm-kind.ts";

/** Kept among the inputs by the official plugin: a resource with a random name is replaced before the old one goes. */
export const randomlyNamed = "__createBeforeDelete";

/** Asks where a resource group is; undefined where nobody can say. */
export type WhereIs = (resourceGroup: string) => Promise<string | undefined>;

type Asked = { readonly name: string; readonly olds: Data; readonly news: Data; readonly seed: Uint8Array };

/** The inputs with what the plugin adds: a name, the resource group's location, the version of Azure's interface. */
export async function withDefaults(kind: ArmKind, { name, olds, news, seed }: Asked, whereIs: WhereIs): Promise<Data> {
  const inputs = withoutNull(news);
  if (inputs[kind.named] === undefined) {
    const kept = olds[kind.named];
    inputs[kind.named] = kept ?? name + suffix(seed, name);
    if (kept === undefined || olds[randomlyNamed] === true) {
      inputs[randomlyNamed] = true;
    }
  }
  if (kind.inputs.location !== undefined && inputs.location === undefined) {
    const group = inputs.resourceGroupName;
    const location = olds.location ?? (typeof group === "string" ? await whereIs(group) : group);
    if (location !== undefined) {
      inputs.location = location;
    }
  }
  inputs.azureApiVersion ??= kind.apiVersion;
  return inputs;
}

/** Eight letters that follow from the engine's seed, so that a repeated check gives the same name. */
function suffix(seed: Uint8Array, name: string): string {
  const from = seed.length === 0 ? randomBytes(32) : seed;
  return createHash("sha512").update(from).update(name).digest("hex").slice(0, 8);
}

function withoutNull(inputs: Data): Data {
  return Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== null));
}

/** What is wrong with the inputs, in the plugin's words. */
export function problemsOf(kind: ArmKind, inputs: Data): string[] {
  return Object.entries(kind.inputs).flatMap(([name, property]) => {
    const value = inputs[name];
    if (value !== undefined) {
      return problemsWith(name, property, value);
    }
    const hint =
      name === "location"
        ? ". Either set it explicitly or configure it with 'pulumi config set azure-native:location <value>'."
        : "";
    return property.required ? [`missing required property '${name}'${hint}`] : [];
  });
}

function problemsWith(name: string, { kind, needs = [] }: ArmProperty, value: Value): string[] {
  const got = kindOf(value);
  if (got === undefined) {
    return [];
  }
  if (got !== kind) {
    return [`'${name}' should be of type '${wireName[kind]}' but got ${a[got]}`];
  }
  const parts = kind === "list" ? blocks(value) : isData(value) ? [value] : [];
  return parts.flatMap((part, index) =>
    needs
      .filter((needed) => part[needed] === undefined || part[needed] === null)
      .map((needed) => `missing required property '${name}${kind === "list" ? `[${index}]` : ""}.${needed}'`),
  );
}

// The official plugin's words.
const wireName = { text: "string", flag: "boolean", number: "integer", list: "array", object: "object" } as const;
const a = { text: "a string", flag: "a boolean", number: "a number", list: "an array", object: "an object" } as const;

function kindOf(value: Value): ArmProperty["kind"] | undefined {
  if (Array.isArray(value)) return "list";
  if (isData(value)) return "object";
  if (typeof value === "string") return "text";
  if (typeof value === "boolean") return "flag";
  return typeof value === "number" ? "number" : undefined;
}
