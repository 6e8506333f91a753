import { readFileSync } from "node:fs";

/** One of the data files of this folder; made by `node scripts/emulator-data.mjs`. */
export function readData(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
}
