import { readFileSync } from "node:fs";
import { parseDocument } from "yaml";
import { checkOrganisation } from "./check-organisation.ts";
import { type OrganisationFile, organisationSchema } from "./organisation-schema.ts";

/** Reads an organisation file; every mistake is in the one error, with its path and line. */
export function readOrganisation(path: string): OrganisationFile {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    throw new Error(`seed: ${path} cannot be read; give "empty", "voss" or the path of an organisation file`, {
      cause,
    });
  }
  const document = parseDocument(text, { uniqueKeys: true });
  const broken = document.errors[0];
  if (broken) throw new Error(`seed: ${path} is not valid YAML: ${broken.message.split("\n")[0]}`);
  const lineOf = (where: readonly PropertyKey[]): string => {
    const line = lineAt(document.contents, where, text);
    return line === undefined ? "" : ` (line ${line})`;
  };
  const parsed = organisationSchema.safeParse(document.toJS());
  const problems = parsed.success
    ? checkOrganisation(parsed.data)
    : parsed.error.issues.map((issue) => ({ path: issue.path, message: issue.message }));
  if (!parsed.success || problems.length > 0) {
    const lines = problems.map(
      ({ path: where, message }) => `  ${where.map(String).join(".") || "(file)"}${lineOf(where)}: ${message}`,
    );
    throw new Error(`seed: ${path} does not describe an organisation:\n${lines.join("\n")}`);
  }
  return parsed.data;
}

/** The line of the deepest node on the path that the file really has. */
function lineAt(root: unknown, path: readonly PropertyKey[], text: string): number | undefined {
  let node = root;
  let offset: number | undefined;
  for (const step of path) {
    node = isCollection(node) ? node.get(step, true) : undefined;
    offset = startOf(node) ?? offset;
  }
  return offset === undefined ? undefined : text.slice(0, offset).split("\n").length;
}

type Collection = { get(key: unknown, keepScalar: true): unknown };

const isCollection = (node: unknown): node is Collection =>
  typeof node === "object" && node !== null && "get" in node && typeof node.get === "function";

function startOf(node: unknown): number | undefined {
  const range = typeof node === "object" && node !== null && "range" in node ? node.range : undefined;
  return Array.isArray(range) && typeof range[0] === "number" ? range[0] : undefined;
}
