import { type Requirement, simpleRequirements } from "../clause.ts";
import { builtInStrengths } from "../data/strengths.ts";
import type { Grant } from "../policy.ts";
import type { Reader } from "./reader.ts";

const members = ["operator", "builtInControls", "customAuthenticationFactors", "termsOfUse", "authenticationStrength"];
const strengthMembers = [
  "id",
  "allowedCombinations",
  "combinationConfigurations",
  "createdDateTime",
  "modifiedDateTime",
  "displayName",
  "description",
  "policyType",
  "requirementsSatisfied",
];

/** What a policy asks for: one clause for OR, one clause for each control for AND. Block wins over whatever stands beside it. */
export function readGrant(reader: Reader, json: unknown): Grant {
  const grant = reader.object("grant", "grantControls", json, members);
  if (!grant) return { kind: "none" };
  const path = "grantControls.builtInControls";
  const controls = reader.values("grant", path, grant.builtInControls, ["block", ...simpleRequirements]);
  if (controls.delete("block")) return { kind: "block" };
  const requirements: Requirement[] = [
    ...[...controls].map((kind) => ({ kind }) as Requirement),
    ...readStrength(reader, grant.authenticationStrength),
    ...named(reader, "termsOfUse", grant.termsOfUse),
    ...named(reader, "custom", grant.customAuthenticationFactors),
  ];
  if (requirements.length === 0) return { kind: "none" };
  const operator = grant.operator;
  const word = typeof operator === "string" ? operator.toUpperCase() : operator;
  const settled =
    word === "AND" || word === "OR" || (requirements.length === 1 && (word === null || word === undefined));
  if (!settled) reader.note("grant", "grantControls.operator", operator, "unknown value");
  return {
    kind: "require",
    clauses: word === "OR" ? [requirements] : requirements.map((requirement) => [requirement]),
  };
}

function named(reader: Reader, kind: "termsOfUse" | "custom", json: unknown): Requirement[] {
  const member = kind === "custom" ? "customAuthenticationFactors" : kind;
  return [...reader.ids("grant", `grantControls.${member}`, json)].map((id) => ({ kind, id }));
}

/** A strength is a set of combinations; its id alone is enough when it is one of Microsoft's. */
function readStrength(reader: Reader, json: unknown): Requirement[] {
  const path = "grantControls.authenticationStrength";
  const strength = reader.object("grant", path, json, strengthMembers);
  if (!strength) return [];
  const id = strength.id;
  if (typeof id !== "string" || id === "") {
    reader.note("grant", `${path}.id`, id, "missing");
    return [];
  }
  const listed = strength.allowedCombinations;
  const combinations =
    Array.isArray(listed) && listed.length > 0
      ? listed.map(combination)
      : (builtInStrengths.get(id.toLowerCase()) ?? null);
  if (Array.isArray(listed) && listed.some((item) => typeof item !== "string")) {
    reader.note("grant", `${path}.allowedCombinations`, listed, "wrong type");
  }
  const limits = strength.combinationConfigurations;
  return [
    { kind: "strength", id: id.toLowerCase(), combinations, restricted: Array.isArray(limits) && limits.length > 0 },
  ];
}

function combination(item: unknown): string {
  return String(item)
    .split(",")
    .map((method) => method.trim())
    .sort()
    .join();
}
