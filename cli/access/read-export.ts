import { readFileSync } from "node:fs";
import { AccessInputError } from "../../access/index.ts";

/** Codes of the file system that a person can do something about. */
const whyNot: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "this is a folder; name the file in it",
  EACCES: "this file may not be read",
};

/**
 * Reads JSON that a person saved from Graph: in UTF-8 or, as Windows PowerShell writes it, in UTF-16. Throws one sentence
 * for what cannot be the whole of it.
 */
export function readExport(file: string): unknown {
  const text = decode(bytesOf(file)).trim();
  if (text === "") throw new AccessInputError("the file is empty; save Graph's answer in it");
  const json = parse(text);
  refuse(json);
  return json;
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const why = whyNot[code];
    if (why === undefined) throw error;
    throw new AccessInputError(why, { cause: error });
  }
}

/** The mark at the beginning says which encoding it is; a decoder takes it away. */
function decode(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString("hex");
  const encoding = mark === "fffe" ? "utf-16le" : mark === "feff" ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const start = text.slice(0, 30).replaceAll(/\s+/g, " ");
    throw new AccessInputError(
      `this is no JSON (it begins with ${JSON.stringify(start)}); save the answer to GET /identity/conditionalAccess/policies as it came`,
      { cause: error },
    );
  }
}

/** Answers that hold no policies, or not all of them: half a set judged as a whole would say that holes are there, or not. */
function refuse(json: unknown): void {
  const at = (value: unknown, name: string): unknown =>
    typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  const code = at(at(json, "error"), "code");
  if (code !== undefined) {
    throw new AccessInputError(`this is an error that Graph answered (${String(code)}), and no policies`);
  }
  for (const part of [json, at(json, "policies"), at(json, "namedLocations")]) {
    if (at(part, "@odata.nextLink") !== undefined) {
      throw new AccessInputError(
        "this is one page of several; get the pages that @odata.nextLink names too, and put all of value into one list",
      );
    }
  }
}
