import { asObject, type GraphObject } from "../azuread/graph/graph-object.ts";
import { type Data, notKnown, type Value } from "../azuread/terraform/value.ts";
import type { ArmKind } from "./arm-kind.ts";

/** The request's body: the SDK lays `properties` flat, Azure does not. */
export function bodyOf(kind: ArmKind, inputs: Data): GraphObject {
  const body: GraphObject = {};
  const properties: GraphObject = {};
  for (const [name, { in: place }] of Object.entries(kind.inputs)) {
    const value = inputs[name];
    if (value === undefined || place === "address") {
      continue;
    }
    (place === "resource" ? body : properties)[name] = value;
  }
  return { ...body, properties };
}

/** What the engine keeps of an answer. */
export function outputsOf(kind: ArmKind, answer: GraphObject): Data {
  const flat = { ...answer, ...asObject(answer.properties) };
  const names = [...outputNames(kind)].filter((name) => flat[name] !== undefined && flat[name] !== null);
  const found = names.map((name): [string, Value] => [name, JSON.parse(JSON.stringify(flat[name])) as Value]);
  return { ...Object.fromEntries(found), azureApiVersion: kind.apiVersion };
}

/** What is known of the outputs before Azure has answered: what was asked for; the rest is not known yet. */
export function previewedOutputs(kind: ArmKind, inputs: Data, kept: Data = {}): Data {
  const stable = ["name", "location"].filter((name) => kept[name] !== undefined);
  return {
    ...Object.fromEntries([...outputNames(kind)].map((name) => [name, inputs[name] ?? notKnown])),
    ...Object.fromEntries(stable.map((name) => [name, kept[name] ?? null])),
    azureApiVersion: kind.apiVersion,
  };
}

/** Names of the address are inputs alone, but for a resource whose name input is called `name` itself. */
function outputNames(kind: ArmKind): Set<string> {
  const asked = Object.entries(kind.inputs).filter(([name, { in: place }]) => place !== "address" || name === "name");
  return new Set([...asked.map(([name]) => name), ...kind.outputs]);
}
