import { type Data, isData, sameValue, type Value } from "../azuread/terraform/value.ts";
import type { ArmKind } from "./arm-kind.ts";

/**
 * The inputs after somebody changed the resource by hand: what differs between the outputs kept and those read now,
 * where it can be written at all, is carried into the inputs, and nothing else.
 */
export function refreshedInputs(kind: ArmKind, inputs: Data, kept: Data, read: Data): Data {
  return carried(inputs, writable(kind, kept), writable(kind, read));
}

function writable(kind: ArmKind, outputs: Data): Data {
  return Object.fromEntries(Object.entries(outputs).filter(([name]) => kind.inputs[name] !== undefined));
}

function carried(inputs: Data, kept: Data, read: Data): Data {
  const names = [...new Set([...Object.keys(kept), ...Object.keys(read)])];
  const changed = names.filter((name) => !sameValue(kept[name], read[name]));
  const result = { ...inputs };
  for (const name of changed) {
    const now = read[name];
    if (now === undefined) {
      delete result[name];
    } else {
      result[name] = carriedValue(inputs[name], kept[name], now);
    }
  }
  return result;
}

function carriedValue(input: Value | undefined, kept: Value | undefined, read: Value): Value {
  if (isData(input) && isData(kept) && isData(read)) {
    return carried(input, kept, read);
  }
  if (Array.isArray(input) && Array.isArray(kept) && Array.isArray(read)) {
    return read.map((item, index) =>
      index < input.length && index < kept.length ? carriedValue(input[index], kept[index], item) : item,
    );
  }
  return sameValue(kept, read) && input !== undefined ? input : read;
}
