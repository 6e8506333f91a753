import { GraphError } from "./error.ts";

export type GraphPath = {
  /** One for each part of the path; keys in parentheses are lifted out: `groups('x')` is two segments. */
  segments: string[];
  /** Values of named keys and function arguments, by the index of their segment. */
  named: Map<number, string[]>;
};

/**
 * Reads `/groups('id')/members`, `/servicePrincipals(appId='…')`, `/getPolicyId(type='…',name='…')`.
 * A segment with named values becomes `serviceprincipals(appid={id})`, as it stands in a route's pattern.
 */
export function readPath(path: string): GraphPath {
  const segments: string[] = [];
  const named = new Map<number, string[]>();
  for (const raw of path.split("/")) {
    if (raw === "") {
      continue;
    }
    const part = decode(raw);
    const match = /^([A-Za-z$][\w.$]*)\((.*)\)$/.exec(part);
    if (!match) {
      segments.push(part);
      continue;
    }
    const [, name = "", inside = ""] = match;
    const values = [...inside.matchAll(/(?:([A-Za-z]\w*)\s*=\s*)?(?:'((?:[^']|'')*)'|([^',()]+))/g)];
    const keys = values.map((value) => value[1]);
    const texts = values.map((value) => (value[2] ?? value[3] ?? "").replaceAll("''", "'").trim());
    if (keys.every((key) => key === undefined) && texts.length === 1) {
      segments.push(name, texts[0] ?? "");
      continue;
    }
    named.set(segments.length, texts);
    segments.push(`${name}(${keys.map((key) => `${key}={id}`).join(",")})`);
  }
  return { segments, named };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) {
      throw new GraphError(400, "BadRequest", `The path segment '${text}' is not valid percent-encoding.`);
    }
    throw error;
  }
}
