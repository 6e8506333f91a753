import { fileURLToPath } from "node:url";

const voss = new URL("../../organisations/voss.yaml", import.meta.url);

/** The organisation file behind a seed's name; none for the empty tenant and for a snapshot. */
export function organisationPath(seed: string): string | undefined {
  if (seed === "empty" || seed.endsWith(".json")) return undefined;
  return seed === "voss" ? fileURLToPath(voss) : seed;
}
