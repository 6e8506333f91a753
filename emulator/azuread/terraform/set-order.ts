import { crc32 } from "node:zlib";

/**
 * The order in which Terraform's SDK walks a set of texts: by the digits of each item's checksum.
 * The calls for members and owners follow it. `schema` sets hash the text with a closing semicolon.
 */
export function inSetOrder(items: readonly string[], hashed: "text" | "schema" = "text"): string[] {
  const code = (item: string) => String(crc32(hashed === "text" ? item : `${item};`));
  return [...new Set(items)].sort((left, right) => compare(code(left), code(right)));
}

/** The order in which a set of texts stands in the state. */
export function inStateOrder(items: readonly string[]): string[] {
  return [...new Set(items)].sort(compare);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
