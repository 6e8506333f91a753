import { readFileSync } from "node:fs";
import type { Problem } from "./problem.ts";

/** Reads a file a person wrote; says what is wrong with it when it is missing, a folder or not UTF-8. */
export function readTextFile(path: string, what: string): { text: string } | { problems: Problem[] } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(path)) };
  } catch (error) {
    return { problems: [{ file: path, path: "", text: sentence(error, what) }] };
  }
}

function sentence(error: unknown, what: string): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return `no such file; write the path of ${what}, relative to the stack's folder`;
  if (code === "EISDIR") return `this is a folder; write the path of ${what} itself`;
  if (code === "EACCES") return "may not be read; give yourself permission to read it";
  if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") return "not UTF-8 text; save the file as UTF-8";
  throw error;
}
