import structs from "google-protobuf/google/protobuf/struct_pb.js";
import { type Data, notKnown, type Value } from "../terraform/value.ts";

type Struct = structs.Struct;
type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

// Pulumi's own marks, the same in every SDK: unknown values by type, and the keys of secrets and outputs.
const unknownText = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const unknowns = new Set([
  unknownText,
  "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
  "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
  "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
  "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
]);
const signatureKey = "4dabf18193072939515e22adb298388d";
const secretSignature = "1b47061264138c4ac30d75fd1eb44270";
const outputSignature = "d0e6a833031e9bbcd3f4e8bde6ca49a4";

/** What the engine sent, secrets unwrapped. */
export function readStruct(struct: Struct | undefined): Data {
  const read = fromJson(JSON.parse(JSON.stringify(struct?.toJavaScript() ?? {})));
  return typeof read === "object" && read !== null && !Array.isArray(read) ? read : {};
}

function fromJson(value: Json): Value {
  if (typeof value === "string") {
    return unknowns.has(value) ? notKnown : value;
  }
  if (Array.isArray(value)) {
    return value.map(fromJson);
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  switch (value[signatureKey]) {
    case secretSignature:
      return fromJson(value.value ?? null);
    case outputSignature:
      return "value" in value ? fromJson(value.value ?? null) : notKnown;
    default:
      return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, fromJson(part)]));
  }
}

export function writeStruct(data: Data, secret: readonly string[] = []): Struct {
  const marked = Object.entries(data).map(([name, value]): [string, Json] => {
    const json = toJson(value);
    return [name, secret.includes(name) ? { [signatureKey]: secretSignature, value: json } : json];
  });
  return structs.Struct.fromJavaScript(Object.fromEntries(marked));
}

function toJson(value: Value): Json {
  if (value === notKnown) {
    return unknownText;
  }
  if (Array.isArray(value)) {
    return value.map(toJson);
  }
  return typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, toJson(part)]))
    : value;
}
