import type { GraphObject } from "../azuread/graph/graph-object.ts";
import { PartialFailure } from "../azuread/plugin/resource-operations.ts";
import { type Data, text } from "../azuread/terraform/value.ts";
import { addressOf, inputsOfAddress } from "./address.ts";
import type { ArmClient } from "./arm-client.ts";
import type { ArmKind } from "./arm-kind.ts";
import { refreshedInputs } from "./refreshed-inputs.ts";
import { bodyOf, outputsOf } from "./shapes.ts";

type Kept = { readonly id: string; readonly properties: Data };

/** Makes the resource, unless something stands at its address already. */
export async function create(kind: ArmKind, inputs: Data, azure: ArmClient): Promise<Kept> {
  const id = addressOf(kind, inputs, azure.subscriptionId);
  if ((await azure.find(id, kind.apiVersion)) !== undefined) {
    throw new Error(`cannot create already existing resource '${id}'`);
  }
  return write(kind, id, inputs, azure);
}

export async function update(kind: ArmKind, inputs: Data, azure: ArmClient): Promise<Kept> {
  return write(kind, addressOf(kind, inputs, azure.subscriptionId), inputs, azure);
}

async function write(kind: ArmKind, id: string, inputs: Data, azure: ArmClient): Promise<Kept> {
  const first = await azure.put(id, kind.apiVersion, bodyOf(kind, inputs));
  const given = idOf(first) ?? id;
  const state = kind.longRunning ? await azure.settle(given, kind.apiVersion, first) : "";
  const read = await azure.find(given, kind.apiVersion);
  const properties = outputsOf(kind, read ?? first);
  if (state === "Failed" || state === "Canceled") {
    throw new PartialFailure(given, properties, `Azure ended ${given} as ${state}`);
  }
  return { id: given, properties };
}

/** Reads for a refresh (with what is kept) or for an import (with nothing); undefined where it is gone. */
export async function read(
  kind: ArmKind,
  asked: { readonly id: string; readonly properties: Data; readonly inputs: Data },
  azure: ArmClient,
): Promise<(Kept & { readonly inputs: Data }) | undefined> {
  const address = inputsOfAddress(kind, asked.id);
  if (address === undefined) {
    throw new Error(`'${asked.id}' is no id of ${kind.type}; write one as ${kind.address}`);
  }
  const found = await azure.find(asked.id, kind.apiVersion);
  if (found === undefined) {
    return undefined;
  }
  const properties = outputsOf(kind, found);
  const isImport = Object.keys(asked.inputs).length === 0;
  const inputs = isImport
    ? { ...refreshedInputs(kind, {}, {}, properties), ...address, azureApiVersion: kind.apiVersion }
    : refreshedInputs(kind, asked.inputs, asked.properties, properties);
  return { id: asked.id, properties, inputs };
}

function idOf(answer: GraphObject): string | undefined {
  return typeof answer.id === "string" ? text(answer.id) || undefined : undefined;
}
