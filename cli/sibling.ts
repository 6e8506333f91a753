import { fileURLToPath } from "node:url";

/** The path of a module beside another one: .ts in the checkout, .js in the published package. */
export function sibling(from: string, path: string): string {
  return fileURLToPath(new URL(from.endsWith(".ts") ? path : path.replace(/\.ts$/, ".js"), from));
}
