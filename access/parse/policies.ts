import { AccessInputError } from "../access-input-error.ts";
import type { Policy } from "../policy.ts";
import { parsePolicy } from "./policy.ts";

/** More policies than any tenant can hold (Microsoft's limit is 240), so a mistake is met with a sentence, not with waiting. */
const mostPolicies = 20_000;

/**
 * Reads a set of policies as Graph delivers them: a list, or an answer with `value`.
 * @example
 * const policies = parsePolicies(JSON.parse(await readFile("policies.json", "utf8")));
 * @see https://learn.microsoft.com/graph/api/conditionalaccessroot-list-policies
 */
export function parsePolicies(json: unknown): Policy[] {
  const list = typeof json === "object" && json !== null && "value" in json ? json.value : json;
  if (!Array.isArray(list)) {
    throw new AccessInputError(
      `policies: give a list of Graph policies, or an answer with "value", got ${list === null ? "null" : typeof list}`,
    );
  }
  if (list.length > mostPolicies) {
    throw new AccessInputError(`policies: at most ${mostPolicies} are read at once, got ${list.length}`);
  }
  const taken = new Set<string>();
  return list.map((item: unknown, index) => {
    const wanted = ownKey(item) ?? `#${index + 1}`;
    const key = taken.has(wanted) ? `${wanted} (#${index + 1})` : wanted;
    taken.add(key);
    return parsePolicy(item, key);
  });
}

function ownKey(item: unknown): string | undefined {
  if (typeof item !== "object" || item === null) return undefined;
  for (const name of ["id", "displayName"] as const) {
    const value: unknown = Reflect.get(item, name);
    if (typeof value === "string" && value !== "") return value;
  }
  return undefined;
}
