import { createHash } from "node:crypto";

/** The same name always gives the same object id, in the form of a random UUID. */
export function objectId(...name: string[]): string {
  const hex = createHash("sha256").update(name.join("/")).digest("hex");
  const variant = "89ab".charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
