import type { Field, Fields } from "./field.ts";
import { inStateOrder } from "./set-order.ts";
import { type Data, isData, type Value, withoutUnknown } from "./value.ts";

/**
 * The state after a change: what was read, in the form Terraform keeps it. A list the program does
 * not give is null after a creation and [] after an update; a list of blocks is never null.
 */
export function settledState(fields: Fields, planned: Data, read: Data, after: "create" | "update" | "read"): Data {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const found = name in read ? (read[name] ?? null) : withoutUnknown(planned[name] ?? null);
      return [name, settled(field, planned[name] ?? null, found, after)];
    }),
  );
}

function settled(field: Field, planned: Value, found: Value, after: "create" | "update" | "read"): Value {
  switch (field.kind) {
    case "block":
      return isData(found) ? settledState(field.fields, isData(planned) ? planned : {}, found, after) : null;
    case "list":
    case "set":
      return settledList(field, planned, found, after);
    default:
      return found;
  }
}

function settledList(
  field: Field & { kind: "list" | "set" },
  planned: Value,
  found: Value,
  after: "create" | "update" | "read",
): Value {
  const items = Array.isArray(found) ? found : [];
  const { of } = field;
  if (of.kind === "block") {
    const before = Array.isArray(planned) ? planned : [];
    return items.map((item, index) => settled(of, before[index] ?? null, item, after));
  }
  if (items.length === 0 && planned === null && after === "create") {
    return null;
  }
  return field.kind === "set" ? inStateOrder(items.filter((item) => typeof item === "string")) : items;
}
