import { readFileSync } from "node:fs";
import { StartError } from "./start-error.ts";
import { isStrings } from "./store/json.ts";

const permission = /^[A-Za-z]\w*(\.[A-Za-z]\w*)+$/;

/**
 * What `--grant` says: all, names separated by commas, or a file of names (a JSON list, or one a line; `#` begins a
 * remark). A path is told from a name by its slash or its ending.
 */
export function readGrant(given: string): "all" | string[] {
  if (given === "all") {
    return "all";
  }
  const isFile = given.includes("/") || given.includes("\\") || /\.(json|txt|list)$/.test(given);
  const names = isFile ? namesIn(given) : given.split(",").map((name) => name.trim());
  const wrong = names.find((name) => !permission.test(name));
  if (wrong !== undefined) {
    throw new StartError(
      `--grant names "${wrong}", which is no permission: write names such as Group.ReadWrite.All, a file of them, or all.`,
    );
  }
  return names;
}

function namesIn(file: string): string[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    throw new StartError(`The file ${file} of --grant cannot be read.`, { cause });
  }
  if (!text.trimStart().startsWith("[")) {
    const lines = text.split("\n").map((line) => line.replace(/#.*/, "").trim());
    return lines.filter((line) => line !== "");
  }
  try {
    const parsed: unknown = JSON.parse(text);
    if (isStrings(parsed)) {
      return parsed;
    }
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) {
      throw cause;
    }
  }
  throw new StartError(`The file ${file} of --grant is no JSON list of permission names.`);
}
