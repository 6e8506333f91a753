import type { Field, Fields } from "./field.ts";
import { type Data, isData, notKnown, type Value } from "./value.ts";

/** Which inputs a default filled in, kept in the state by every bridged plugin; hidden from people by the engine. */
const defaultsKey = "__defaults";

/** The inputs as they are kept: no nulls, text for text, and the bridge's marker in each block. */
export function normaliseInputs(fields: Fields, inputs: Data): Data {
  const kept: Data = {};
  for (const [name, value] of Object.entries(inputs)) {
    if (value === null || name === defaultsKey) {
      continue;
    }
    const field = fields[name];
    kept[name] = field === undefined ? value : normalise(field, value);
  }
  kept[defaultsKey] = [];
  return kept;
}

function normalise(field: Field, value: Value): Value {
  if (value === notKnown) {
    return value;
  }
  switch (field.kind) {
    case "block":
      return isData(value) ? normaliseInputs(field.fields, value) : value;
    case "list":
    case "set":
      return Array.isArray(value) ? value.map((item) => normalise(field.of, item)) : value;
    case "text":
      return typeof value === "number" || typeof value === "boolean" ? String(value) : value;
    case "flag":
      return value === "true" || value === "false" ? value === "true" : value;
    case "number":
      return typeof value === "string" && /^[0-9]+$/.test(value) ? Number(value) : value;
  }
}

/** The inputs without the bridge's markers. */
export function plainInputs(inputs: Data): Data {
  const plain = (value: Value): Value => {
    if (Array.isArray(value)) {
      return value.map(plain);
    }
    return isData(value) ? plainInputs(value) : value;
  };
  return Object.fromEntries(
    Object.entries(inputs)
      .filter(([name]) => name !== defaultsKey)
      .map(([name, value]) => [name, plain(value)]),
  );
}

/** The inputs a refreshed state stands for: only what the program gave, with the values found. */
export function refreshedInputs(inputs: Data, outputs: Data): Data {
  return Object.fromEntries(
    Object.entries(plainInputs(inputs))
      .filter(([name]) => name in outputs)
      .map(([name, old]) => [name, refreshed(old, outputs[name] ?? null)]),
  );
}

// The bridge keeps the length of the old list: an item somebody added outside stays out of the inputs.
function refreshed(old: Value, found: Value): Value {
  if (Array.isArray(old) && Array.isArray(found)) {
    return old.slice(0, found.length).map((item, index) => refreshed(item, found[index] ?? null));
  }
  return isData(old) && isData(found) ? refreshedInputs(old, found) : found;
}

/** The inputs an imported object would have been made with: zero values and defaults left out. */
export function importedInputs(fields: Fields, outputs: Data): Data {
  const inputs: Data = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = imported(field, outputs[name] ?? null);
    if (!field.readOnly && (field.required || !isZero(field, value))) {
      inputs[name] = value;
    }
  }
  inputs[defaultsKey] = [];
  return inputs;
}

function imported(field: Field, value: Value): Value {
  if (field.kind === "block" && isData(value)) {
    return importedInputs(field.fields, value);
  }
  const list = (field.kind === "list" || field.kind === "set") && Array.isArray(value);
  return list ? value.map((item) => imported(field.of, item)) : value;
}

function isZero(field: Field, value: Value): boolean {
  if ("default" in field && field.default !== undefined && field.default !== false) {
    return value === field.default;
  }
  if (Array.isArray(value)) {
    return value.length === 0;
  }
  if (isData(value)) {
    return Object.keys(value).every((name) => name === defaultsKey);
  }
  return value === null || value === "" || value === false || value === 0;
}
