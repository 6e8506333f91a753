import { type Data, text } from "../azuread/terraform/value.ts";
import type { ArmKind } from "./arm-kind.ts";

/** Where the resource of these inputs stands. */
export function addressOf(kind: ArmKind, inputs: Data, subscriptionId: string): string {
  return kind.address.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(name === "subscriptionId" ? subscriptionId : text(inputs[name])),
  );
}

/** The inputs that an address states, for a resource that is imported; undefined where it is another kind's. */
export function inputsOfAddress(kind: ArmKind, id: string): Data | undefined {
  const pattern = kind.address.replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>[^/]+)`);
  const found = new RegExp(`^${pattern}$`, "i").exec(id)?.groups;
  if (found === undefined) {
    return undefined;
  }
  const { subscriptionId: _, ...inputs } = found;
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, decodeURIComponent(value)]));
}
